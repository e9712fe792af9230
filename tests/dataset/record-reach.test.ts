import { beforeAll, describe, expect, test } from "vitest";
import { datasetAssets } from "../../scripts/lib/dataset-assets.mjs";
import { codesBeside, spokenOfIn } from "../../src/dataset/record-reach";
import { createRecords } from "../../src/dataset/records";
import type { EntityId } from "../../src/model/entity";
import type { RecordId } from "../../src/model/record-id";
import { both, person, records, SOURCE, state } from "./made-up";

const files = new Map<string, string>();

beforeAll(async () => {
  for (const { fileName, source } of await datasetAssets()) files.set(fileName, source);
});

/** The record of `id` from the files of the package, and which of them were read for it. */
async function asked(id: RecordId) {
  const read: string[] = [];
  const records = createRecords(async (path) => {
    read.push(path.replace("dataset/", "").replace(".json", ""));
    return JSON.parse(files.get(path) ?? "null");
  });
  return { record: await records.record(id, "en"), read: read.sort() };
}

describe("what is read for a record", () => {
  test.each([
    ["overview", "overview", ["overview.en"]],
    ["method", "method", ["method.en"]],
    ["term:backdoor", "term", ["meta", "shared"]],
    ["state:eu/nl", "state", ["jurisdictions/eu", "meta"]],
    ["person:fr/bruno-retailleau", "person", ["jurisdictions/fr", "meta"]],
    ["vote:us/risaa-house-warrant", "vote", ["jurisdictions/us", "meta"]],
    ["service:signal", "service", ["jurisdictions/fr", "meta", "shared"]],
  ] as const)("%s", async (id, kind, wanted) => {
    const { record, read } = await asked(id);
    expect(record).toMatchObject({ id, kind });
    expect(read).toEqual(wanted);
  });

  test("of a bill: also the countries in which somebody spoke of it, and no others", async () => {
    const { record, read } = await asked("bill:uk/apple-tcn");
    expect(read).toEqual(["jurisdictions/uk", "jurisdictions/us", "meta", "shared"]);
    const speakers =
      record?.kind === "bill" ? [record.text, ...record.provisions].flatMap(({ stances }) => stances) : [];
    expect(speakers.some(({ by }) => by.id.startsWith("person:us/"))).toBe(true);
  });

  test("of what has no record, nothing is told", async () => {
    for (const id of ["state:eu/xx", "state:xx/nl", "person:fr/nobody", "bill:fr/nothing", "term:nothing"] as const) {
      expect((await asked(id)).record).toBeNull();
    }
  });
});

describe("where somebody speaks of another country's texts", () => {
  const spoke = (...about: EntityId[]) => ({
    kind: "statement" as const,
    date: "2025-03-04",
    text: both("Spoke"),
    about,
    sources: [SOURCE],
  });
  const union = {
    jurisdictions: {
      fr: records({ people: { "ana-bo": person({ stances: [spoke("bill:eu/csar"), spoke("bill:fr/law")] }) } }),
      eu: records({ people: {}, states: { nl: { ...state("NL", []), stances: [spoke("bill:uk/act")] } } }),
      us: records({ people: { "ana-bo": person({ stances: [spoke("bill:eu/csar", "bill:uk/act")] }) } }),
      uk: records({ people: { "ana-bo": person({ stances: [{ ...spoke("bill:uk/act") }] }) } }),
    },
    services: {},
    terms: {},
  };

  test("the build notes it by the country whose texts they are, each speaker's country once", () => {
    expect(spokenOfIn(union)).toEqual({ eu: ["fr", "us"], uk: ["eu", "us"] });
  });

  test.each<[RecordId, readonly string[]]>([
    ["bill:uk/act", ["eu", "us"]],
    ["bill:fr/law", []],
    ["state:eu/nl", ["uk"]],
    ["person:us/ana-bo", ["us", "eu", "uk"]],
    ["person:us/nobody", []],
    ["vote:us/some-vote", []],
    ["service:nothing", []],
  ])("the page of %s is told by its own country and %j", (id, codes) => {
    expect(codesBeside(id, union, spokenOfIn(union))).toEqual(codes);
  });
});
