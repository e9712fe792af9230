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

npm run data:import -- assemblee-deputes FILE [--read DATE]
    Names of the deputies who stand in the ballots imported so far, into members/.

Nothing is written unless every file passes. Ends with 0 when done, 1 when a file was refused, 2 when asked wrongly.`;

/** The official formats, by the name they are asked for. */
const FORMATS = { "assemblee-scrutin": importBallots, "assemblee-deputes": importDeputies };

/** The country whose formats these are. */
const CODE = "fr";

/** The command was asked wrongly: the message says how. */
class Misuse extends Error {}

/** @typedef {{ vote?: string, read?: string, "read-from"?: string }} Options */

/**
 * @param {readonly string[]} paths
 * @param {Options} options
 */
async function importBallots(paths, options) {
  const vote = options.vote === undefined ? null : slugOf(options.vote);
  const files = await Promise.all(paths.map(async (path) => ({ name: basename(path), content: await readJson(path) })));
  const records = await recordsAtHand();
  const ballots = await loadSource("src/importers/assemblee-nationale/import-ballots.ts");
  const imported = ballots.importBallots(
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
    await write(`votes/${slug}.rollcall.json`, rollCall);
    if (!records.votes[slug]) console.log(`Now write votes/${slug}.json: what the vote was on and what it meant.`);
  }
}

/**
 * @param {readonly string[]} paths
 * @param {Options} options
 */
async function importDeputies(paths, options) {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) misuse("assemblee-deputes takes one file.");
  const file = await readJson(path);
  const { rollCalls } = await recordsAtHand();
  const ofAssembly = Object.values(rollCalls).filter(({ chamber }) => chamber === "assemblee-nationale");
  const { toMembers } = await loadSource("src/importers/assemblee-nationale/members.ts");
  const members = [...new Set(ofAssembly.map(({ term }) => term))].map((term) =>
    toMembers(
      file,
      ofAssembly.filter((rollCall) => rollCall.term === term),
      options.read ?? today(),
    ),
  );
  for (const one of members) await write(`members/${one.chamber}-${one.term}.json`, one);
}

/**
 * What the dataset holds of the country, as far as its files have the right shape.
 * @returns {Promise<import("../src/dataset/dataset").JurisdictionRecords>}
 */
async function recordsAtHand() {
  const { readFiles } = await loadSource("src/dataset/read-files.ts");
  const records = readFiles(await readDatasetFiles()).dataset.jurisdictions[CODE];
  if (!records)
    throw new Problem(`jurisdictions/${CODE}/jurisdiction.json is missing or of a wrong shape: npm run data:check`);
  return records;
}

/**
 * Writes a file in the one form it can have, unless it stands there already.
 * @param {string} path under the country's folder
 * @param {unknown} content
 */
async function write(path, content) {
  const { canonicalJson } = await loadSource("src/importers/canonical-json.ts");
  const file = resolve(DATASET, "jurisdictions", CODE, path);
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

/** @param {string} vote as asked: "fr/some-name" */
function slugOf(vote) {
  const [code, slug = ""] = vote.split("/");
  return code === CODE && /^[a-z0-9-]+$/.test(slug) ? slug : misuse(`"${vote}" is no vote: write --vote fr/some-name.`);
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
