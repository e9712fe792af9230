import type { BySlug, FullDataset, JurisdictionRecords } from "./dataset";
import type { Problem } from "./problem";
import { BillShape } from "./schema-bill";
import { schemaAddress } from "./schema-files";
import { JurisdictionShape } from "./schema-jurisdiction";
import { type LeftOut, LeftOutShape } from "./schema-left-out";
import { MembersShape } from "./schema-members";
import { PersonShape } from "./schema-person";
import { readShape, type Shape } from "./schema-reading";
import { RollCallShape } from "./schema-roll-call";
import { CorrectionsShape, ServiceShape, TermShape } from "./schema-service";
import { StateShape } from "./schema-state";
import { VoteShape } from "./schema-vote";

/** One JSON file of the dataset: its path under `src/dataset`, and what it holds. */
export type DatasetFile = { readonly path: string; readonly content: unknown };

/** The dataset put together from its files, and what is wrong with their shapes or places. */
export type FilesRead = { readonly dataset: FullDataset; readonly problems: readonly Problem[] };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Puts files together. A file of a wrong shape, or where no kind of record stands, is a problem and left out. */
export function readFiles(files: readonly DatasetFile[]): FilesRead {
  const problems: Problem[] = [];
  const placed = new Set<string>();

  /** Records by slug: every file that begins with `before` and ends with `after`, with a slug between. */
  function recordsIn<Output>(before: string, after: string, shape: Shape<Output>): BySlug<Output> {
    const records: Record<string, Output> = {};
    for (const { path, content } of files) {
      const slug = path.startsWith(before) && path.endsWith(after) ? path.slice(before.length, -after.length) : "";
      if (!SLUG.test(slug)) continue;
      const record = recordOf({ path, content }, shape);
      if (record !== null) records[slug] = record;
    }
    return records;
  }

  function recordOf<Output>({ path, content }: DatasetFile, shape: Shape<Output>): Output | null {
    placed.add(path);
    const { $schema, record } = withoutSchema(content);
    const address = schemaAddress(path);
    if ($schema !== undefined && $schema !== address)
      problems.push({
        file: path,
        field: "$schema",
        reason: address ? `should be "${address}"` : "stands in no such file",
      });
    const reading = readShape(shape, record);
    if ("output" in reading) return reading.output;
    problems.push(...reading.problems.map((problem) => ({ file: path, ...problem })));
    return null;
  }

  /** The one file of its kind at `path`; null where it is not there, or of a wrong shape. */
  function single<Output>(path: string, shape: Shape<Output>): Output | null {
    const file = files.find((one) => one.path === path);
    return file ? recordOf(file, shape) : null;
  }

  function jurisdictionRecords(code: string): JurisdictionRecords | null {
    const folder = `jurisdictions/${code}`;
    const jurisdiction = single(`${folder}/jurisdiction.json`, JurisdictionShape);
    const records = {
      people: recordsIn(`${folder}/people/`, ".json", PersonShape),
      bills: recordsIn(`${folder}/bills/`, ".json", BillShape),
      votes: recordsIn(`${folder}/votes/`, ".json", VoteShape),
      rollCalls: recordsIn(`${folder}/votes/`, ".rollcall.json", RollCallShape),
      members: recordsIn(`${folder}/members/`, ".json", MembersShape),
      states: recordsIn(`${folder}/states/`, ".json", StateShape),
    };
    if (!isCode(code)) problems.push({ file: folder, field: "", reason: `"${code}" is no ISO 3166 code, nor eu` });
    if (jurisdiction) return { jurisdiction, ...records };
    problems.push({
      file: `${folder}/jurisdiction.json`,
      field: "",
      reason: "is needed and not there, or of a wrong shape",
    });
    return null;
  }

  function leftOutIn(folder: string): LeftOut["entries"] {
    return single(`${folder}left-out.json`, LeftOutShape)?.entries ?? [];
  }

  const codes = new Set(files.flatMap(({ path }) => /^jurisdictions\/([^/]+)\//.exec(path)?.[1] ?? []));
  const jurisdictions = Object.fromEntries(
    [...codes].flatMap((code): [string, JurisdictionRecords][] => {
      const records = jurisdictionRecords(code);
      return records ? [[code, records]] : [];
    }),
  );
  const dataset: FullDataset = {
    jurisdictions,
    leftOut: {
      byCode: Object.fromEntries([...codes].map((code) => [code, leftOutIn(`jurisdictions/${code}/`)])),
      shared: leftOutIn(""),
    },
    services: recordsIn("services/", ".json", ServiceShape),
    terms: recordsIn("terms/", ".json", TermShape),
    corrections: single("corrections.json", CorrectionsShape)?.entries ?? [],
  };
  for (const { path } of files) {
    if (!placed.has(path))
      problems.push({ file: path, field: "", reason: "no kind of record stands here under such a name" });
  }
  return { dataset, problems };
}

/** A record without the address of its schema, which is for editors and says nothing of what was voted. */
function withoutSchema(content: unknown): { readonly record: unknown; readonly $schema?: unknown } {
  if (typeof content !== "object" || content === null || !("$schema" in content)) return { record: content };
  const { $schema, ...record } = content;
  return { $schema, record };
}

/** True for a country's two letters (ISO 3166, or one reserved there: "uk") and for the European Union. */
function isCode(code: string): boolean {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return /^[a-z]{2}$/.test(code) && names.of(code.toUpperCase()) !== undefined;
}
