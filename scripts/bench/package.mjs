import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { TARGETS } from "../lib/browsers.mjs";
import { shipped } from "./lib/extensions.mjs";
import { atMost, printRows } from "./lib/rows.mjs";

const MB = 1_000_000;
const KB = 1000;

/** How big each store's package is, and what of it every page gets. */
export async function run() {
  const rows = [];
  for (const target of TARGETS) {
    const folder = await shipped(target);
    const files = filesOf(folder);
    const zip = zipSync(files, { level: 9 }).length;
    /** @type {{ content_scripts: { js: string[] }[] }} */
    const manifest = JSON.parse(new TextDecoder().decode(files["manifest.json"]));
    const scripts = manifest.content_scripts.flatMap(({ js }) => js).map((path) => files[path] ?? new Uint8Array());
    const code = scripts.reduce((bytes, script) => bytes + gzipSync(script, { level: 9 }).length, 0);
    const names = gzipSync(files["dataset/recognition.json"] ?? new Uint8Array(), { level: 9 }).length;
    rows.push(
      atMost(`${target}: package`, { measured: zip / MB, unit: "MB", most: 2 }),
      atMost(`${target}: content script and names, gzip`, { measured: (code + names) / KB, unit: "kB", most: 70 }),
      atMost(`${target}: … of which names`, { measured: names / KB, unit: "kB", most: null }),
    );
  }
  printRows(rows);
  return { rows };
}

/**
 * @param {string} folder
 * @returns {Record<string, Uint8Array>} by path in the package
 */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).replaceAll("\\", "/"), new Uint8Array(readFileSync(file))];
    }),
  );
}
