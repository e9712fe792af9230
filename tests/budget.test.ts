import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../scripts/lib/run.mjs";
import { setup as build } from "./support/built";

/**
 * Bytes, after gzip -9: what the script weighed when this was last set, and a little room. Each page compiles all of it
 * anew, so let it grow only for what readers meet on pages. A tenth is the list of sites. The packed names have their own
 * budget.
 */
const CONTENT_SCRIPT_BUDGET = 33_100;
/** Bytes of the packed names of the whole dataset, after gzip -9. */
const NAMES_BUDGET = 60 * 1000;
/** Bytes of a whole package, each file after gzip as in the store's archive. */
const PACKAGE_BUDGET = 2 * 1000 * 1000;
/** Long runs of base64 in a script: the packed names. */
const PACKED = /["'`][A-Za-z0-9+/=]{400,}["'`]/g;
/** Patterns of sites for permissions are no addresses: nothing can be asked for at one. */
const MATCH_PATTERN = /https?:\/\/[^/\s"'`]+\/\*(?=["'`])/g;
/** Names of markup languages look like addresses; nobody goes there. */
const NAMESPACE = /https?:\/\/www\.w3\.org\/[\w/.]+/g;

const gzipped = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;
const withoutNames = (code: string) => code.replace(PACKED, '""');
const addressesIn = (code: string) =>
  code
    .replace(NAMESPACE, "")
    .replace(MATCH_PATTERN, "")
    .match(/\b(?:https?|wss?):\/\/[^\s"'`)]+/g) ?? [];

beforeAll(build, 60_000);

describe.each(["chrome", "firefox"])("dist/%s", (target) => {
  const folder = resolve(ROOT, "dist", target);
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const code = () => files().filter((path) => /\.(js|css|html)$/.test(path));
  const manifest = () => JSON.parse(read("manifest.json"));

  it("puts one small script into a page", () => {
    const scripts: string[] = manifest().content_scripts.flatMap((each: { js: string[] }) => each.js);
    expect(scripts).toHaveLength(1);
    const script = read(scripts[0] ?? "");
    const bytes = gzipped(withoutNames(script));
    console.log(`${target}: content script ${bytes} bytes of code, ${gzipped(script) - bytes} of names (gzip -9)`);
    expect(bytes).toBeLessThanOrEqual(CONTENT_SCRIPT_BUDGET);
  });

  it("keeps the names of everyone small", () => {
    const { aliases } = JSON.parse(read("dataset/recognition.json"));
    expect(gzipped(Buffer.from(aliases, "base64"))).toBeLessThanOrEqual(NAMES_BUDGET);
  });

  it("that script is one classic file, with nothing to load", () => {
    const script = read(manifest().content_scripts[0].js[0]);
    expect(script).not.toMatch(/\bimport\s*\(|^\s*import\b|^\s*export\b/m);
  });

  it("that script takes one byte a letter in memory", () => {
    expect(read(manifest().content_scripts[0].js[0]).match(/[\u0080-\uffff]/g)).toBeNull();
  });

  it("is small as a whole", () => {
    const bytes = files().reduce((sum, path) => sum + gzipped(readFileSync(join(folder, path))), 0);
    expect(bytes).toBeLessThanOrEqual(PACKAGE_BUDGET);
  });

  it("shows no file to any page", () => expect(manifest()).not.toHaveProperty("web_accessible_resources"));

  it("asks for the four permissions it needs, and may ask for sites when the reader wants more", () => {
    expect(manifest().permissions).toEqual(["storage", "activeTab", "scripting", "contextMenus"]);
    expect(manifest()).not.toHaveProperty("host_permissions");
    expect(manifest().optional_host_permissions).toEqual(["https://*/*", "http://*/*"]);
    expect(manifest()).not.toHaveProperty("optional_permissions");
  });

  it("runs on listed sites over https only", () => {
    const matches: string[] = manifest().content_scripts.flatMap((each: { matches: string[] }) => each.matches);
    expect(matches.length).toBeGreaterThanOrEqual(60);
    expect(matches.filter((pattern) => !/^https:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual([]);
  });

  it("knows those sites in the page too", () => {
    const { matches, js } = manifest().content_scripts[0];
    const script = read(js[0]);
    const hosts = matches.map((pattern: string) => pattern.replace(/^https:\/\/\*\.|\/\*$/g, ""));
    expect(hosts.filter((host: string) => !script.includes(` ${host} `))).toEqual([]);
  });

  it("lets its pages load nothing but their own files", () => {
    const policy: string = manifest().content_security_policy.extension_pages;
    const rules = Object.fromEntries(policy.split(";").map((rule) => rule.trim().split(/\s+(.*)/, 2)));
    expect(rules).toMatchObject({ "default-src": "'none'", "script-src": "'self'", "connect-src": "'self'" });
    expect(Object.values(rules).filter((value) => value !== "'self'" && value !== "'none'")).toEqual([]);
  });

  it("names no address in its code", () => {
    expect(code().flatMap((path) => addressesIn(read(path)).map((address) => `${path}: ${address}`))).toEqual([]);
  });

  it("turns no text into markup or code", () => {
    const sink = /\.(?:inner|outer)HTML\s*=[^=]|\.insertAdjacentHTML\(|document\.write\(|\beval\(|new Function\(/;
    expect(code().filter((path) => sink.test(read(path)))).toEqual([]);
  });

  it("carries no map, no source and no test", () => {
    expect(files().filter((path) => /\.(map|tsx?|test\.js)$/.test(path))).toEqual([]);
    expect(code().filter((path) => read(path).includes(ROOT))).toEqual([]);
  });
});

describe("these checks", () => {
  it("see an address", () => {
    expect(addressesIn(`fetch("https://example.org/x")`)).toEqual(["https://example.org/x"]);
    expect(addressesIn(`createElementNS("http://www.w3.org/2000/svg", "path")`)).toEqual([]);
  });

  it("do not count packed names as code", () => {
    expect(withoutNames(`const a = "${"QUJD".repeat(200)}";`)).toBe('const a = "";');
    expect(withoutNames(`const a = "short";`)).toBe(`const a = "short";`);
  });
});
