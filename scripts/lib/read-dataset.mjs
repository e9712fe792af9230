import { readdir, readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { Problem } from "./print.mjs";

/** Where the records stand. */
export const DATASET = resolve(import.meta.dirname, "../../src/dataset");

/** JSON Schemas for editors stand among the records and are none. */
const NO_RECORD = /^schemas\//;

/**
 * Every JSON file of the dataset, in order of their paths: the path under `src/dataset` is the id of what it holds.
 * @returns {Promise<{ path: string, content: unknown }[]>}
 * @throws {Problem} when a file is no JSON
 */
export async function readDatasetFiles() {
  const entries = await readdir(DATASET, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(DATASET, resolve(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !NO_RECORD.test(path))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path, content: parsed(await readFile(resolve(DATASET, path), "utf8"), path) })),
  );
}

/**
 * What a JSON text holds.
 * @param {string} text
 * @param {string} name how the file is called in the message
 * @returns {unknown}
 */
export function parsed(text, name) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(`${name}: is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
