import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { selfSigned } from "./certificate";

/** One request a browser made. `path` is null for a connection refused before a path was asked for. */
export type RecordedRequest = { readonly host: string; readonly path: string | null; readonly served: boolean };

/** What is answered at one address. `headers` come on top of the usual ones. */
export type ServedPage = {
  readonly body: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A forward proxy that is the whole internet of a browser under test. */
export type RecordingProxy = {
  readonly port: number;
  /** Every request so far, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Answers `url` (absolute, http or https) with `page` from now on. */
  serve(url: string, page: ServedPage): void;
  close(): Promise<void>;
};

/**
 * Starts the proxy on a free port of the loopback interface. Pages come under their real host names, over TLS ended
 * here; whatever was not served before is answered 502 and recorded.
 */
export async function startProxy(): Promise<RecordingProxy> {
  const pages = new Map<string, ServedPage>();
  const hosts = new Set<string>();
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const target = new URL(request.url ?? "/", `http://${request.headers.host ?? "unknown"}`);
    const page = pages.get(target.host + target.pathname);
    requests.push({ host: target.host, path: target.pathname + target.search, served: page !== undefined });
    if (!page) response.writeHead(502).end();
    else
      response
        .writeHead(200, { ...page.headers, "content-type": page.type, "cache-control": "no-store" })
        .end(page.body);
  }

  const secure = createTlsServer(selfSigned("key-votes.test"), answer);
  const plain = createServer(answer);
  plain.on("connect", (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? "").replace(/:443$/, "");
    if (!hosts.has(host)) {
      requests.push({ host, path: null, served: false });
      socket.end("HTTP/1.1 502 Unknown host\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 Connected\r\n\r\n");
    secure.emit("connection", socket);
  });
  plain.on("connection", (socket) => {
    sockets.add(socket);
    // A browser that goes away mid-answer is no concern of the test.
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  // The same for TLS: a browser may refuse the certificate of its own background connections.
  secure.on("tlsClientError", () => {});
  await new Promise<void>((listening) => plain.listen(0, "127.0.0.1", listening));

  return {
    port: (plain.address() as AddressInfo).port,
    requests,
    serve(url, page) {
      const { host, pathname } = new URL(url);
      hosts.add(host);
      pages.set(host + pathname, page);
    },
    async close() {
      const closed = new Promise((done) => plain.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
