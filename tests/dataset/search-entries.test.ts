import { expect, test } from "vitest";
import { searchFile } from "../../src/dataset/search-entries";
import { both, dataset, member, members, minister, person, rollCall, vote } from "./made-up";

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
