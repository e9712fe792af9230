import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkedDataset } from "./checked-dataset.mjs";
import { loadSource } from "./load-source.mjs";
import { ROOT } from "./run.mjs";

/** Of the release's form; it grows when a reader of the former one would stumble. */
const FORMAT = 1;

/**
 * The whole dataset for others to use: every record under the id it has in the extension, which stays when figures are
 * corrected. A vote carries its roll call.
 * @returns {Promise<{ dataDate: string, json: string }>} `dataDate`: newest ISO date on which a source was read
 * @throws {Problem} when the dataset does not pass its checks
 */
export async function datasetRelease() {
  const [dataset, { dataDateOf }, { canonicalJson }] = await Promise.all([
    checkedDataset(),
    loadSource("src/dataset/data-date.ts"),
    loadSource("src/importers/canonical-json.ts"),
  ]);
  const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8"));
  const dataDate = dataDateOf(dataset);
  const places = Object.entries(dataset.jurisdictions);
  const release = {
    format: FORMAT,
    version,
    dataDate,
    licence:
      "See NOTICE: each source's own terms hold. The sentences are the project's, under the licence of its code.",
    jurisdictions: Object.fromEntries(places.map(([code, { jurisdiction }]) => [code, jurisdiction])),
    people: byId(places.map(([code, { people }]) => [`person:${code}/`, people])),
    bills: byId(places.map(([code, { bills }]) => [`bill:${code}/`, bills])),
    votes: byId(places.map(([code, records]) => [`vote:${code}/`, votesOf(records)])),
    states: byId(places.map(([code, { states }]) => [`state:${code}/`, states])),
    members: byId(places.map(([code, { members }]) => [`${code}/`, members])),
    services: byId([["service:", dataset.services]]),
    terms: byId([["term:", dataset.terms]]),
    corrections: dataset.corrections,
    leftOut: dataset.leftOut,
  };
  return { dataDate, json: canonicalJson(release) };
}

/**
 * @param {import("../../src/dataset/dataset").JurisdictionRecords} records
 */
function votesOf({ votes, rollCalls }) {
  return Object.fromEntries(
    Object.entries(votes).map(([slug, vote]) => [slug, { ...vote, rollCall: rollCalls[slug] ?? null }]),
  );
}

/**
 * @param {readonly (readonly [prefix: string, records: Readonly<Record<string, unknown>>])[]} folders
 */
function byId(folders) {
  return Object.fromEntries(
    folders.flatMap(([prefix, records]) => Object.entries(records).map(([slug, record]) => [prefix + slug, record])),
  );
}
