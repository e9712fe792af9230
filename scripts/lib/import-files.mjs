import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { misuse } from "./misuse.mjs";
import { parsed } from "./read-dataset.mjs";

/**
 * What `npm run data:import` was asked besides files.
 * @typedef {{
 *   vote?: string, read?: string, "read-from"?: string, table?: string, groups?: string, members?: string
 * }} Options
 */

/**
 * What a JSON file holds.
 * @param {string} path
 */
export async function readJson(path) {
  return parsed(await readText(path), basename(path));
}

/**
 * A file as text.
 * @param {string} path
 */
export function readText(path) {
  return readFile(path, "utf8").catch(() => misuse(`There is no file ${path}.`));
}

/**
 * A decision of the European Parliament and what tells the groups of its day.
 * @param {string} path
 * @param {Options} options
 */
export async function decisionFiles(path, { groups, members }) {
  return {
    decision: await readJson(path),
    groups: groups === undefined ? null : await readText(groups),
    members: members === undefined ? null : await readText(members),
  };
}

/**
 * A sheet and its table.
 * @param {string} path
 * @param {Options} options
 */
export async function tableFiles(path, { table, groups, members }) {
  if (table === undefined) misuse("europarl-table needs --table FILE.");
  if (groups !== undefined && groups !== "printed") misuse(`With a table, --groups is "printed" or left out.`);
  return {
    sheet: await readJson(path),
    table: await readText(table),
    groups: groups ?? null,
    members: members === undefined ? null : await readText(members),
  };
}
