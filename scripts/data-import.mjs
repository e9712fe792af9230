import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadSource } from "./lib/load-source.mjs";
import { Problem, printProblem } from "./lib/print.mjs";
import { DATASET, parsed, readDatasetFiles } from "./lib/read-dataset.mjs";

const USAGE = `Reads official files into the dataset.

npm run data:import -- assemblee-scrutin FILE… [--vote fr/NAME] [--read DATE] [--read-from ADDRESS]
    Ballots of the French National Assembly's open data, one JSON file each, into votes/NAME.rollcall.json.
    --vote       which vote it is; not needed once votes/NAME.json names the ballot
    --read       day the file was read (2025-03-20); today, or the day already noted, when left out
    --read-from  address of the copy that was read; with a slash at its end, of the folder it stands in

npm run data:import -- congress-vote FILE… [--vote us/NAME] [--read DATE] [--read-from ADDRESS]
    Votes of the US House and Senate, one JSON file each, in the same way.

npm run data:import -- assemblee-deputes FILE… [--read DATE]
    Names of the deputies who stand in the ballots imported so far, into members/, from a list of deputies; mandates
    too, from any official file of a member (PA….json) beside it.

npm run data:import -- congress-members FILE… [--read DATE] [--read-from ADDRESS]
    Names of the members who stand in the votes imported so far, into members/: from votes of the House and Senate, one
    JSON file each, and from the list of legislators of unitedstates/congress-legislators as JSON, read from ADDRESS.

Nothing is written unless every file passes. Ends with 0 when done, 1 when a file was refused, 2 when asked wrongly.`;

/** The official formats, by the name they are asked for. */
const FORMATS = {
  "assemblee-scrutin": rollCalls("assemblee-scrutin"),
  "assemblee-deputes": importDeputies,
  "congress-vote": rollCalls("congress-vote"),
  "congress-members": importCongress,
};

/** The command was asked wrongly: the message says how. */
class Misuse extends Error {}

/** @typedef {{ vote?: string, read?: string, "read-from"?: string }} Options */

/**
 * The import of one format of roll calls into its country's folder.
 * @param {string} format
 */
function rollCalls(format) {
  /**
   * @param {readonly string[]} paths
   * @param {Options} options
   */
  return async (paths, options) => {
    const { ROLL_CALL_IMPORTS } = await loadSource("src/importers/roll-call-imports.ts");
    const { code, run } = ROLL_CALL_IMPORTS[format];
    const vote = options.vote === undefined ? null : slugOf(options.vote, code);
    const files = await Promise.all(
      paths.map(async (path) => ({ name: basename(path), content: await readJson(path) })),
    );
    const records = await recordsAtHand(code);
    const imported = run(
      files,
      {
        groups: records.jurisdiction.groups,
        uids: Object.fromEntries(
          Object.entries(records.votes).flatMap(([slug, { outcome }]) =>
            outcome.names === "published" ? [[slug, outcome.uid]] : [],
          ),
        ),
        rollCalls: records.rollCalls,
      },
      { vote, read: options.read ?? null, readFrom: options["read-from"] ?? null, today: today() },
    );
    for (const { slug, rollCall } of imported) {
      await write(code, `votes/${slug}.rollcall.json`, rollCall);
      if (!records.votes[slug])
        console.log(`Now write votes/${slug}.json: what the vote was on and what it meant. Its uid: ${rollCall.uid}`);
    }
  };
}

/**
 * @param {readonly string[]} paths
 * @param {Options} options
 */
async function importDeputies(paths, options) {
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
  for (const one of members) await write("fr", `members/${one.chamber}-${one.term}.json`, one);
}

/**
 * @param {readonly string[]} paths
 * @param {Options} options
 */
async function importCongress(paths, options) {
  const files = await Promise.all(paths.map(readJson));
  const records = await recordsAtHand("us");
  const { congressMembers } = await loadSource("src/importers/congress/import-members.ts");
  /** @type {import("../src/dataset/schema-members").Members[]} */
  const members = congressMembers(files, records, {
    read: options.read ?? today(),
    readFrom: options["read-from"] ?? null,
  });
  for (const one of members) await write("us", `members/${one.chamber}-${one.term}.json`, one);
}

/**
 * What the dataset holds of a country, as far as its files have the right shape.
 * @param {string} code
 * @returns {Promise<import("../src/dataset/dataset").JurisdictionRecords>}
 */
async function recordsAtHand(code) {
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
async function write(code, path, content) {
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

/** @param {string} path */
async function readJson(path) {
  const text = await readFile(path, "utf8").catch(() => misuse(`There is no file ${path}.`));
  return parsed(text, basename(path));
}

/**
 * @param {string} vote as asked: "fr/some-name"
 * @param {string} code of the country whose format it is
 */
function slugOf(vote, code) {
  const [asked, slug = ""] = vote.split("/");
  const fits = asked === code && /^[a-z0-9-]+$/.test(slug);
  return fits ? slug : misuse(`"${vote}" is no vote of this format: write --vote ${code}/some-name.`);
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

/**
 * @param {string} message
 * @returns {never}
 */
function misuse(message) {
  throw new Misuse(message);
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { vote: { type: "string" }, read: { type: "string" }, "read-from": { type: "string" } },
    });
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}

try {
  const { positionals, values } = asked();
  const [format = "", ...paths] = positionals;
  if (!Object.hasOwn(FORMATS, format)) misuse(format === "" ? "Which format?" : `There is no format "${format}".`);
  if (paths.length === 0) misuse(`${format} needs a file.`);
  if (values.read !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.read))
    misuse(`"${values.read}" is no day: write --read 2025-03-20.`);
  await FORMATS[/** @type {keyof typeof FORMATS} */ (format)](paths, values);
} catch (error) {
  // A refusal comes from another instance of the importer's module, so that it is known by its name only.
  if (error instanceof Misuse) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof Error && error.name === "Refusal") console.error(`${error.message}. Nothing was written.`);
  else printProblem(error);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}
