import { describe, expect, it } from "vitest";
import type { WrittenName } from "../../../src/dataset/schema-members";
import { namesInVote, surnamesInVote, toMembers } from "../../../src/importers/congress/members";
import { toRollCall } from "../../../src/importers/congress/roll-call";
import { readVote } from "../../../src/importers/congress/vote";
import { fc } from "../../support/generated-cases";
import { GROUPS, houseTie, member, PROVENANCE, senateVote } from "./sample-vote";

const SOURCE = {
  title: "Legislators",
  url: "https://example.org/legislators",
  publisher: "Example",
  kind: "secondary",
  read: "2026-11-22",
} as const;

/** Ids of everyone in the made-up House vote. */
const HOUSE = ["A000001", "B000002", "C000003", "D000004", "E000005", "F000006"];

const NAMES = new Map<string, WrittenName>([...HOUSE, "G000007"].map((id) => [id, { first: "Pat", last: id }]));

const NO_SURNAMES = new Map<string, string>();

function rollCall(file: unknown) {
  return toRollCall(readVote(file), GROUPS, PROVENANCE);
}

describe("names of members", () => {
  it("everyone in the roll calls and nobody else, by id", () => {
    const list = { source: SOURCE, names: new Map([...NAMES].reverse()) };
    const { chamber, term, lists } = toMembers([rollCall(houseTie())], [list], NO_SURNAMES);
    expect({ chamber, term }).toEqual({ chamber: "house", term: "118" });
    expect(lists.map(({ source }) => source)).toEqual([SOURCE]);
    expect(Object.entries(lists[0]?.names ?? {})).toEqual(HOUSE.map((id) => [id, { first: "Pat", last: id }]));
  });

  it("the first list that has a name gives it; a list that gives none is left out", () => {
    const first = { source: SOURCE, names: new Map<string, WrittenName>([["A000001", "Ann First"]]) };
    const second = { source: { ...SOURCE, title: "Second" }, names: NAMES };
    const third = { source: { ...SOURCE, title: "Third" }, names: NAMES };
    const { lists } = toMembers([rollCall(houseTie())], [first, second, third], NO_SURNAMES);
    expect(lists.map(({ source, names }) => [source.title, Object.keys(names).length])).toEqual([
      ["Legislators", 1],
      ["Second", 5],
    ]);
  });

  it("a Senate vote brings its own names, a House vote only surnames, which count for nothing", () => {
    expect(Object.fromEntries(namesInVote(readVote(senateVote())))).toEqual({
      S317: { first: "Pat", last: "SenatorS317" },
      S354: { first: "Pat", last: "SenatorS354" },
      S363: { first: "Pat", last: "SenatorS363" },
    });
    expect(namesInVote(readVote(houseTie())).size).toBe(0);
  });

  it.each([
    ["Herrera Beutler", "Jaime Herrera Beutler", { first: "Jaime", last: "Herrera Beutler" }],
    ["Scott, David", "David Scott", { first: "David", last: "Scott" }],
    ["Johnson (GA)", 'Henry C. "Hank" Johnson, Jr.', { first: "Henry C.", last: "Johnson", nickname: "Hank" }],
    ["Barragan", "Nanette Diaz Barragán", { first: "Nanette Diaz", last: "Barragán" }],
    ["Someone Else", "Ann First", "Ann First"],
  ])("the surname a House vote prints (%s) tells where it begins in %s", (display_name, full, parts) => {
    const tie = houseTie();
    const printed = { ...tie, votes: { ...tie.votes, Present: [{ ...member("F000006", "R"), display_name }] } };
    const list = { source: SOURCE, names: new Map<string, WrittenName>([...NAMES, ["F000006", full]]) };
    const { lists } = toMembers([rollCall(printed)], [list], surnamesInVote(readVote(printed)));
    expect(lists[0]?.names.F000006).toEqual(parts);
  });

  it("senators keep the Bioguide ids their list gives", () => {
    const list = {
      source: SOURCE,
      names: namesInVote(readVote(senateVote())),
      bioguides: new Map([["S317", "B001261"]]),
    };
    const { lists } = toMembers([rollCall(senateVote())], [list], NO_SURNAMES);
    expect(lists[0]?.otherIds).toEqual({ scheme: "bioguide", ids: { S317: "B001261" } });
  });

  it("refused: a voter without a name, no roll call, two Congresses", () => {
    const house = rollCall(houseTie());
    const senate = rollCall(senateVote());
    expect(() => toMembers([house], [], NO_SURNAMES)).toThrow(/A000001 stands in a roll call and on no list/);
    expect(() => toMembers([], [], NO_SURNAMES)).toThrow(/no roll call/);
    expect(() => toMembers([house, senate], [], NO_SURNAMES)).toThrow(/s146-118.2024 is of another chamber/);
  });

  it("property: the order of voters and names changes nothing", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(HOUSE, { minLength: 6 }),
        fc.shuffledSubarray([...NAMES], { minLength: 7 }),
        (ids, names) => {
          const tie = houseTie();
          const votes = {
            ...tie.votes,
            Aye: ids.slice(0, 3).map((id) => member(id, "R")),
            No: ids.slice(3).map((id) => member(id, "D")),
            Present: [],
            "Not Voting": [],
          };
          const shuffled = toMembers(
            [rollCall({ ...tie, votes })],
            [{ source: SOURCE, names: new Map(names) }],
            NO_SURNAMES,
          );
          expect(JSON.stringify(shuffled)).toBe(
            JSON.stringify(toMembers([rollCall(tie)], [{ source: SOURCE, names: NAMES }], NO_SURNAMES)),
          );
        },
      ),
    );
  });
});
