import { basename } from "node:path";
import { parseArgs } from "node:util";
import { decisionFiles, readJson, tableFiles } from "./lib/import-files.mjs";
import { importCongress, importDeputies, importEuroparlMembers } from "./lib/import-members.mjs";
import { recordsAtHand, today, writeRecord } from "./lib/import-records.mjs";
import { loadSource } from "./lib/load-source.mjs";
import { Misuse, misuse } from "./lib/misuse.mjs";
import { printProblem } from "./lib/print.mjs";

/** @typedef {import("./lib/import-files.mjs").Options} Options */

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

npm run data:import -- assemblee-deputes FILE… [--read DATE]
    Names of the deputies who stand in the ballots imported so far, into members/, from a list of deputies; mandates
    too, from any official file of a member (PA….json) beside it.

npm run data:import -- congress-members FILE… [--read DATE] [--read-from ADDRESS]
    Names of the members who stand in the votes imported so far, into members/: from votes of the House and Senate, one
    JSON file each, and from the list of legislators of unitedstates/congress-legislators as JSON, read from ADDRESS.

npm run data:import -- europarl-members LIST… [--read DATE]
    Names of the members of the European Parliament who stand in the roll calls imported so far, from lists of members:
    the first that knows somebody names them.

Nothing is written unless every file passes. Ends with 0 when done, 1 when a file was refused, 2 when asked wrongly.`;

/** The official formats, by the name they are asked for. */
const FORMATS = {
  "assemblee-scrutin": rollCalls("assemblee-scrutin", readJson),
  "assemblee-deputes": importDeputies,
  "congress-vote": rollCalls("congress-vote", readJson),
  "congress-members": importCongress,
  "europarl-decision": rollCalls("europarl-decision", decisionFiles),
  "europarl-table": rollCalls("europarl-table", tableFiles),
  "europarl-members": importEuroparlMembers,
};

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
      await writeRecord(code, `votes/${slug}.rollcall.json`, rollCall);
      if (!records.votes[slug])
        console.log(`Now write votes/${slug}.json: what the vote was on and what it meant. Its uid: ${rollCall.uid}`);
    }
  };
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
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {readonly string[]} positionals format and files
 * @param {Options} options
 */
async function importAsked([format = "", ...paths], options) {
  if (!Object.hasOwn(FORMATS, format)) misuse(format === "" ? "Which format?" : `There is no format "${format}".`);
  if (paths.length === 0) misuse(`${format} needs a file.`);
  if (options.read !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.read))
    misuse(`"${options.read}" is no day: write --read 2025-03-20.`);
  await FORMATS[/** @type {keyof typeof FORMATS} */ (format)](paths, options);
}

try {
  const { positionals, values } = asked();
  if (values.help) console.log(USAGE);
  else await importAsked(positionals, values);
} catch (error) {
  // A refusal comes from another instance of the importer's module, so that it is known by its name only.
  if (error instanceof Misuse) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof Error && error.name === "Refusal") console.error(`${error.message}. Nothing was written.`);
  else printProblem(error);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}
