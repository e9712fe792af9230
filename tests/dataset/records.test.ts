import { expect, test, vi } from "vitest";
import { createRecords } from "../../src/dataset/records";
import { both, dataset, members, SOURCE } from "./made-up";

const ALL = dataset({ members: { "chamber-1": members({ B2: "Cy DO" }) } });

const FILES: Readonly<Record<string, unknown>> = {
  "dataset/meta.json": { version: "0.1.0", dataDate: "2026-11-22", jurisdictions: ["fr"] },
  "dataset/shared.json": {
    services: {
      signal: {
        name: "Signal",
        nameStrength: "word",
        aliases: [],
        category: both("Messaging service"),
        texts: [{ bill: "bill:fr/law", sources: [SOURCE] }],
        statements: [],
      },
    },
    terms: {},
  },
  "dataset/jurisdictions/fr.json": ALL.jurisdictions.fr,
};

/** The package's files, and which of them were read. */
function packageFiles() {
  return vi.fn(async (asset: string) => {
    if (!Object.hasOwn(FILES, asset)) throw new Error(`There is no ${asset}.`);
    return FILES[asset];
  });
}

const ASKED = { articleDate: null, lang: "en" } as const;

test("nothing is read before the first question, then only what it needs, once", async () => {
  const read = packageFiles();
  const records = createRecords(read);
  expect(read).not.toHaveBeenCalled();
  expect(await records.describe("person:fr/ana-bo", ASKED)).toMatchObject({ name: "Ana Bo", dataDate: "2026-11-22" });
  await Promise.all([records.describe("bill:fr/law", ASKED), records.describe("person:fr/ana-bo", ASKED)]);
  expect(read.mock.calls.map(([asset]) => asset).sort()).toEqual([
    "dataset/jurisdictions/fr.json",
    "dataset/meta.json",
  ]);
});

test("a service's card reads the countries whose texts would apply to it", async () => {
  const records = createRecords(packageFiles());
  expect(await records.describe("service:signal", ASKED)).toMatchObject({ texts: [{ id: "bill:fr/law" }] });
});

test("names, of those that have a record", async () => {
  const records = createRecords(packageFiles());
  expect(
    await records.names(["service:signal", "person:fr/ana-bo", "person:fr/nobody", "person:zz/ana-bo"], "en"),
  ).toEqual({
    "service:signal": "Signal",
    "person:fr/ana-bo": "Ana Bo",
  });
});

test("a member without a record of their own has a name and a card, out of the same one file", async () => {
  const read = packageFiles();
  const records = createRecords(read);
  expect(await records.names(["person:fr/b2"], "en")).toEqual({ "person:fr/b2": "Cy DO" });
  expect(await records.describe("person:fr/b2", ASKED)).toMatchObject({ kind: "person", name: "Cy DO" });
  expect(read.mock.calls.map(([asset]) => asset).sort()).toEqual([
    "dataset/jurisdictions/fr.json",
    "dataset/meta.json",
  ]);
});

test("an unknown country is no error", async () => {
  expect(await createRecords(packageFiles()).describe("bill:zz/law", ASKED)).toBeNull();
});

test("a reading that failed is tried again at the next question", async () => {
  const read = packageFiles();
  read.mockRejectedValueOnce(new Error("asleep"));
  const records = createRecords(read);
  await expect(records.dataDate()).rejects.toThrow("asleep");
  expect(await records.dataDate()).toBe("2026-11-22");
});
