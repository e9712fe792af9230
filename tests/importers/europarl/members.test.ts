import { expect, test } from "vitest";
import { importRollCall } from "../../../src/importers/europarl/import-roll-call";
import { type NameList, readMemberList, toMembers } from "../../../src/importers/europarl/members";
import { readRoster } from "../../../src/importers/europarl/roster";
import { fixture, GROUPS, jsonFixture } from "./fixtures";

const PEGA = importRollCall(
  {
    kind: "members",
    sheet: jsonFixture("156258.json"),
    voters: { table: fixture("156258.csv"), roster: fixture("meps-9.csv") },
    groups: "day",
  },
  { groups: GROUPS, rollCall: null },
  { plenary: { read: "2026-11-22", readFrom: null, kind: "secondary" } },
);

const ROSTER = new Map(readRoster(fixture("meps-9.csv")).map(({ id, name }) => [id, name]));

function list(names: ReadonlyMap<string, string>): NameList {
  const source = {
    title: "List",
    url: "https://example.org/list",
    publisher: "Example",
    kind: "secondary",
    read: "2026-11-22",
  } as const;
  return { source, names };
}

test("everyone who stands in a roll call is named, and nobody else", () => {
  const { chamber, term, lists } = toMembers([PEGA], [list(ROSTER)]);
  expect([chamber, term]).toEqual(["european-parliament", "9"]);
  expect(Object.keys(lists[0]?.names ?? {})).toHaveLength(545);
  expect(lists[0]?.names["28266"]).toBe("Sophia IN 'T VELD");
});

test("the first list that knows somebody names them; a list that names nobody is left out", () => {
  const short = new Map([["28266", "Sophie in 't Veld"]]);
  const { lists } = toMembers([PEGA], [list(short), list(ROSTER), list(ROSTER)]);
  expect(lists.map(({ names }) => Object.keys(names).length)).toEqual([1, 544]);
});

test("a voter whom no list knows is refused", () => {
  const without = new Map([...ROSTER].filter(([id]) => id !== "28266"));
  expect(() => toMembers([PEGA], [list(without)])).toThrow(/28266 stands in a roll call and in no list/);
});

test("no roll call, or roll calls of two terms, are refused", () => {
  expect(() => toMembers([], [list(ROSTER)])).toThrow(/no roll call/);
  expect(() => toMembers([PEGA, { ...PEGA, term: "10" }], [list(ROSTER)])).toThrow(/one term/);
});

test.each([
  [
    "somebody twice",
    [
      { id: "1", firstName: "A", lastName: "B" },
      { id: "1", firstName: "A", lastName: "B" },
    ],
    /stands twice/,
  ],
  ["another id", [{ id: "PA1", firstName: "A", lastName: "B" }], /0.id: is no id/],
  ["no list", { members: [] }, /should be Array/],
])("a list of members with %s is refused", (_what, content, message) => {
  expect(() => readMemberList(content)).toThrow(message);
});
