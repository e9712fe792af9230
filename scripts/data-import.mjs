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

npm run data:import -- europarl-decision FILE… [--vote eu/NAME] [--groups FILE] [--members FILE] …
    Decisions of the European Parliament's open data, one JSON file each. They name no groups:
    --groups     list of the members of that day, or table of the same ballot, with groups; nobody has one without
    --members    list of the members of the 9th term, which translates the ids of a table of that term

npm run data:import -- europarl-table SHEET --table FILE [--vote eu/NAME] [--groups printed] [--members FILE] …
    A table of voters (members or member states, as CSV) and a JSON file of what the record says of the ballot: uid,
    number, chamber, term, date, title, result, for, against, abstention; outside the plenary its source.
    --groups     "printed" where the groups in the table are known to be those of the day

npm run data:import -- assemblee-deputes FILE [--read DATE]
    Names of the deputies who stand in the ballots imported so far, into members/.

npm run data:import -- europarl-members LIST… [--read DATE]
    Names of the members of the European Parliament who stand in the roll calls imported so far, from lists of members:
    the first that knows somebody names them.

Nothing is written unless every file passes. Ends with 0 when done, 1 when a file was refused, 2 when asked wrongly.`;

/** The official formats, by the name they are asked for. */
const FORMATS = {
  "assemblee-scrutin": rollCalls("assemblee-scrutin", readJson),
  "assemblee-deputes": importDeputies,
  "congress-vote": rollCalls("congress-vote", readJson),
  "europarl-decision": rollCalls("europarl-decision", decisionFiles),
  "europarl-table": rollCalls("europarl-table", tableFiles),
  "europarl-members": importEuroparlMembers,
};

/** The command was asked wrongly: the message says how. */
class Misuse extends Error {}

/**
 * @typedef {{
 *   vote?: string, read?: string, "read-from"?: string, table?: string, groups?: string, members?: string
 * }} Options
 */

/**
 * The import of one format of roll calls into its country's folder.
 * @param {string} format
 * @param {(path: string, options: Options) => Promise<unknown>} content reads a file and those that belong to it
 */
function rollCalls(format, content) {
  /**
   * @param {readonly string[]} paths
   * @param {Options} options
   */
  return async (paths, options) => {
    const { ROLL_CALL_IMPORTS } = await loadSource("src/importers/roll-call-imports.ts");
    const { code, run } = ROLL_CALL_IMPORTS[format];
    const vote = options.vote === undefined ? null : slugOf(options.vote, code);
    const files = await Promise.all(
      paths.map(async (path) => ({ name: basename(path), content: await content(path, options) })),
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
      if (!records.votes[slug]) console.log(`Now write votes/${slug}.json: what the vote was on and what it meant.`);
    }
  };
}

/**
 * A decision of the European Parliament and what tells the groups of its day.
 * @param {string} path
 * @param {Options} options
 */
async function decisionFiles(path, { groups, members }) {
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
async function tableFiles(path, { table, groups, members }) {
  if (table === undefined) misuse("europarl-table needs --table FILE.");
  if (groups !== undefined && groups !== "printed") misuse(`With a table, --groups is "printed" or left out.`);
  return {
    sheet: await readJson(path),
    table: await readText(table),
    groups: groups ?? null,
    members: members === undefined ? null : await readText(members),
  };
}

/**
 * @param {readonly string[]} paths
 * @param {Options} options
 */
async function importEuroparlMembers(paths, options) {
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
  for (const one of members) await write("eu", `members/${one.chamber}-${one.term}.json`, one);
}

/**
 * @param {readonly string[]} paths
 * @param {Options} options
 */
async function importDeputies(paths, options) {
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
  for (const one of members) await write("fr", `members/${one.chamber}-${one.term}.json`, one);
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
  return parsed(await readText(path), basename(path));
}

/** @param {string} path */
function readText(path) {
  return readFile(path, "utf8").catch(() => misuse(`There is no file ${path}.`));
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
      options: {
        vote: { type: "string" },
        read: { type: "string" },
        "read-from": { type: "string" },
        table: { type: "string" },
        groups: { type: "string" },
        members: { type: "string" },
      },
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
