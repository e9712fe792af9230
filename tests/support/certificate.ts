import { generateKeyPairSync, sign } from "node:crypto";

/** A private key and a certificate, both PEM. */
export type Certificate = { readonly key: string; readonly cert: string };

const OID_ECDSA_SHA256 = "06082a8648ce3d040302";
const OID_COMMON_NAME = "0603550403";
const YEAR_MS = 365 * 24 * 3600 * 1000;

/** One DER element: tag, length, content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const length: number[] = [];
  for (let rest = body.length; rest > 0; rest >>= 8) length.unshift(rest & 0xff);
  const header = body.length < 128 ? [body.length] : [0x80 | length.length, ...length];
  return Buffer.concat([Buffer.from([tag, ...header]), body]);
}

function sequence(...content: readonly Uint8Array[]): Buffer {
  return der(0x30, ...content);
}

function hex(bytes: string): Buffer {
  return Buffer.from(bytes, "hex");
}

/** UTCTime, `YYMMDDhhmmssZ`. */
function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/[-:T]/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

/**
 * A self-signed certificate, good for a year around now. Node signs but cannot write X.509, and a bare machine need
 * not have OpenSSL's command; the browsers under test are told to accept any certificate, so one does for all hosts.
 */
export function selfSigned(commonName: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(hex(OID_ECDSA_SHA256));
  const name = sequence(der(0x31, sequence(hex(OID_COMMON_NAME), der(0x0c, Buffer.from(commonName)))));
  const validity = sequence(time(new Date(Date.now() - YEAR_MS / 2)), time(new Date(Date.now() + YEAR_MS / 2)));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const serial = der(0x02, Buffer.from([1]));
  const key = publicKey.export({ type: "spki", format: "der" });
  const signed = sequence(version, serial, algorithm, name, validity, name, key);
  const signature = der(0x03, Buffer.from([0]), sign("sha256", signed, privateKey));
  const base64 = sequence(signed, algorithm, signature).toString("base64");
  // No line may be empty, the last one least of all: OpenSSL refuses such a certificate.
  const lines = (base64.match(/.{1,64}/g) ?? []).join("\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
