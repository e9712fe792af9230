import { readJson, readText } from "./import-files.mjs";
import { recordsAtHand, today, writeRecord } from "./import-records.mjs";
import { loadSource } from "./load-source.mjs";
import { misuse } from "./misuse.mjs";

/** @typedef {import("./import-files.mjs").Options} Options */

/**
 * Names of members of the European Parliament, from lists of members.
 * @param {readonly string[]} paths
 * @param {Options} options
 */
export async function importEuroparlMembers(paths, options) {
  const { readNames, toMembers } = await loadSource("src/importers/europarl/members.ts");
  const texts = await Promise.all(paths.map(readText));
  const lists = texts.map((text) => readNames(text, options.read ?? today()));
  const { rollCalls } = await recordsAtHand("eu");
  const ofMembers = Object.values(rollCalls).filter(({ chamber }) => chamber !== "council");
  const places = new Map(ofMembers.map((rollCall) => [`${rollCall.chamber}-${rollCall.term}`, rollCall]));
  const members = [...places.values()].map(({ chamber, term }) =>
    toMembers(
      ofMembers.filter((rollCall) => rollCall.chamber === chamber && rollCall.term === term),
      lists,
    ),
  );
  for (const one of members) await writeRecord("eu", `members/${one.chamber}-${one.term}.json`, one);
}

/**
 * Names of French deputies, from a list of them.
 * @param {readonly string[]} paths
 * @param {Options} options
 */
export async function importDeputies(paths, options) {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) misuse("assemblee-deputes takes one file.");
  const file = await readJson(path);
  const records = await recordsAtHand("fr");
  const ofAssembly = Object.values(records.rollCalls).filter(({ chamber }) => chamber === "assemblee-nationale");
  const { toMembers } = await loadSource("src/importers/assemblee-nationale/members.ts");
  const members = [...new Set(ofAssembly.map(({ term }) => term))].map((term) =>
    toMembers(
      file,
      ofAssembly.filter((rollCall) => rollCall.term === term),
      options.read ?? today(),
    ),
  );
  for (const one of members) await writeRecord("fr", `members/${one.chamber}-${one.term}.json`, one);
}
