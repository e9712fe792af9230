import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { loadSource } from "./load-source.mjs";
import { Problem } from "./print.mjs";
import { DATASET, readDatasetFiles } from "./read-dataset.mjs";

/**
 * What the dataset holds of a country, as far as its files have the right shape.
 * @param {string} code
 * @returns {Promise<import("../../src/dataset/dataset").JurisdictionRecords>}
 */
export async function recordsAtHand(code) {
  const { readFiles } = await loadSource("src/dataset/read-files.ts");
  const records = readFiles(await readDatasetFiles()).dataset.jurisdictions[code];
  if (!records)
    throw new Problem(`jurisdictions/${code}/jurisdiction.json is missing or of a wrong shape: npm run data:check`);
  return records;
}

/**
 * Writes a file in the one form it can have, unless it stands there already.
 * @param {string} code of the country
 * @param {string} path under its folder
 * @param {unknown} content
 */
export async function writeRecord(code, path, content) {
  const { canonicalJson } = await loadSource("src/importers/canonical-json.ts");
  const file = resolve(DATASET, "jurisdictions", code, path);
  const text = canonicalJson(content);
  const before = await readFile(file, "utf8").catch(() => null);
  if (before !== text) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`${path}: ${before === text ? "unchanged" : "written"}`);
}

/** Today, ISO. */
export function today() {
  return new Date().toISOString().slice(0, 10);
}
