import { beforeAll, describe, expect, test } from "vitest";
import { datasetAssets } from "../../scripts/lib/dataset-assets.mjs";
import { createRecords } from "../../src/dataset/records";
import type { RecordId } from "../../src/model/record-id";

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
