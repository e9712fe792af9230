import { expect, test } from "vitest";
import { searchFile } from "../../src/dataset/search-entries";
import { bill, both, dataset, member, members, minister, person, rollCall, SOURCE, vote } from "./made-up";

const { entries, places } = searchFile(
  dataset({
    people: { "ana-bo": person({ offices: [member({}), minister({ from: "2026-07-01", to: null })] }) },
    votes: { restore: vote() },
    rollCalls: { restore: rollCall([{ id: "B2", group: "G1", position: "for" }]) },
    members: { "chamber-1": members({ B2: "Cy DO" }) },
  }),
);

const entryOf = (entity: string) => entries.find((entry) => entry.entity === entity);

test("who and what has a record can be found, and members who have none, each once", () => {
  expect(entries.map(({ entity }) => entity)).toEqual([
    "person:fr/ana-bo",
    "person:fr/b2",
    "bill:fr/law",
    "bill:fr/law#part",
    "vote:fr/restore",
  ]);
  expect(places).toEqual({ fr: both("Country") });
});

test("a person goes by the office taken last, with its dates", () => {
  expect(entryOf("person:fr/ana-bo")).toMatchObject({
    name: "Ana Bo",
    line: both("Minister"),
    office: { from: "2026-07-01", to: null },
  });
});

test("a member known by roll calls stands behind those with a record, as of the last vote", () => {
  expect(entryOf("person:fr/b2")).toMatchObject({ rankAndFile: true, office: { asOf: "2025-03-20" } });
  expect(entryOf("person:fr/ana-bo")).not.toHaveProperty("rankAndFile");
});

test("a vote is found by the names of its bill, and tells its day and result", () => {
  const entry = entryOf("vote:fr/restore");
  expect(entry).toMatchObject({ line: both("Chamber"), outcome: { date: "2025-03-20", result: "rejected" } });
  expect(entry?.about).toEqual(expect.arrayContaining(["The law (fr)", "The law (en)"]));
});

test("a provision is found by the name of its bill", () => {
  expect(entryOf("bill:fr/law#part")?.about).toContain("The law (en)");
});

test("a service goes by its category, a term by its definition, a name that is the same in both languages once", () => {
  const backdoor = { name: both("backdoor"), aliases: [], definition: both("A way in"), sources: [SOURCE] };
  const spyware = { ...backdoor, name: { fr: "spyware", en: "spyware" } };
  const signal = {
    name: "Signal",
    nameStrength: "word" as const,
    aliases: [{ text: "Signal Private Messenger" }],
    category: both("Messaging service"),
    texts: [],
    statements: [],
  };
  const found = searchFile({ jurisdictions: {}, services: { signal }, terms: { backdoor, spyware } });
  expect(found.entries).toMatchObject([
    { entity: "service:signal", name: "Signal", also: ["Signal Private Messenger"], line: both("Messaging service") },
    { entity: "term:backdoor", name: both("backdoor"), line: both("A way in") },
    { entity: "term:spyware", name: "spyware" },
  ]);
});

test("a person without an office, and a bill of one official name, have no line and one name", () => {
  const act = { fr: "Privacy Act", en: "Privacy Act" };
  const found = searchFile(
    dataset({ people: { "ana-bo": person({ offices: [] }) }, bills: { law: bill({ officialName: act }) } }),
  );
  expect(found.entries.find(({ entity }) => entity === "person:fr/ana-bo")).toMatchObject({
    name: "Ana Bo",
    line: null,
  });
  expect(found.entries.find(({ entity }) => entity === "bill:fr/law")?.about).toEqual(["Privacy Act"]);
});
