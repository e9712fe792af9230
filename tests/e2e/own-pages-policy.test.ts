import { describe, expect } from "vitest";
import { test } from "../support/reader-test";

const PAGES = ["src/welcome/index.html", "src/options/index.html", "src/popup/index.html", "record.html#overview"];

describe("the policy of the extension's own pages", () => {
  const ELSEWHERE = "https://www.example.org/beacon";

  /** Sent as text into a page or the background: tries to reach the network in ways a mistake could take. */
  async function reachOut(address: string): Promise<string> {
    return await fetch(address).then(
      () => "reached",
      () => "refused",
    );
  }

  test.for(PAGES)("keeps %s from the network", async (path, { reader }) => {
    reader.proxy.serve(ELSEWHERE, {
      type: "text/plain",
      body: "here",
      headers: { "access-control-allow-origin": "*" },
    });
    await reader.page.goto("about:blank");
    await reader.openExtensionPage(path);
    const before = reader.proxy.requests.length;
    expect(await reader.page.evaluate(reachOut, ELSEWHERE)).toBe("refused");
    const hasImage = await reader.page.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = address;
        }),
      ELSEWHERE,
    );
    expect(hasImage).toBe(false);
    // The next test would close a popup it finds open, and this is the one tab there is.
    await reader.page.goto("about:blank");
    expect(reader.proxy.requests.slice(before).filter(({ host }) => host === "www.example.org")).toEqual([]);
  });

  test("keeps the background from the network", async ({ reader }) => {
    reader.proxy.serve(ELSEWHERE, {
      type: "text/plain",
      body: "here",
      headers: { "access-control-allow-origin": "*" },
    });
    const before = reader.proxy.requests.length;
    expect(await reader.background(reachOut, ELSEWHERE)).toBe("refused");
    expect(reader.proxy.requests.slice(before).filter(({ host }) => host === "www.example.org")).toEqual([]);
  });
});
