import { readdir, readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { Problem } from "./print.mjs";

/** Where the records stand. */
export const DATASET = resolve(import.meta.dirname, "../../src/dataset");

/**
 * Every JSON file of the dataset, in order of their paths: the path under `src/dataset` is the id of what it holds.
 * @returns {Promise<{ path: string, content: unknown }[]>}
 * @throws {Problem} when a file is no JSON
 */
export async function readDatasetFiles() {
  const entries = await readdir(DATASET, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (file) => {
      const path = relative(DATASET, file).split(sep).join("/");
      return { path, content: parsed(await readFile(file, "utf8"), path) };
    }),
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
