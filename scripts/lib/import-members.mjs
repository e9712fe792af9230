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
 * Names of French deputies from a list of them, with mandates from official files of members.
 * @param {readonly string[]} paths
 * @param {Options} options
 */
export async function importDeputies(paths, options) {
  const files = await Promise.all(paths.map(readJson));
  const [list, ...others] = files.filter(Array.isArray);
  if (!list || others.length > 0) misuse("assemblee-deputes takes one list of deputies.");
  const { readActeur } = await loadSource("src/importers/assemblee-nationale/acteur.ts");
  const acteurs = files.filter((file) => file !== list).map(readActeur);
  const records = await recordsAtHand("fr");
  const ofAssembly = Object.values(records.rollCalls).filter(({ chamber }) => chamber === "assemblee-nationale");
  const { toMembers } = await loadSource("src/importers/assemblee-nationale/members.ts");
  const members = [...new Set(ofAssembly.map(({ term }) => term))].map((term) =>
    toMembers(
      list,
      ofAssembly.filter((rollCall) => rollCall.term === term),
      options.read ?? today(),
      acteurs,
    ),
  );
  for (const one of members) await writeRecord("fr", `members/${one.chamber}-${one.term}.json`, one);
}

/**
 * Names of members of the US Congress, from votes and from the list of legislators.
 * @param {readonly string[]} paths
 * @param {Options} options
 */
export async function importCongress(paths, options) {
  const files = await Promise.all(paths.map(readJson));
  const records = await recordsAtHand("us");
  const { congressMembers } = await loadSource("src/importers/congress/import-members.ts");
  /** @type {import("../../src/dataset/schema-members").Members[]} */
  const members = congressMembers(files, records, {
    read: options.read ?? today(),
    readFrom: options["read-from"] ?? null,
  });
  for (const one of members) await writeRecord("us", `members/${one.chamber}-${one.term}.json`, one);
}
