import { describe, expect, it } from "vitest";
import { namesInVote, namesOfLegislators, toMembers } from "../../../src/importers/congress/members";
import { toRollCall } from "../../../src/importers/congress/roll-call";
import { readVote } from "../../../src/importers/congress/vote";
import { GROUPS, houseTie, PROVENANCE, senateVote } from "./sample-vote";

const SOURCE = {
  title: "Legislators",
  url: "https://example.org/legislators",
  publisher: "Example",
  kind: "secondary",
  read: "2026-11-22",
} as const;

const LEGISLATORS = ["A000001", "B000002", "C000003", "D000004", "E000005", "F000006", "G000007"].map((bioguide) => ({
  id: { bioguide, govtrack: 1 },
  name: { first: "Pat", last: bioguide, official_full: `Pat ${bioguide}` },
  terms: [],
}));

function rollCall(file: unknown) {
  return toRollCall(readVote(file), GROUPS, PROVENANCE);
}

describe("names of members", () => {
  it("everyone in the roll calls and nobody else, by id", () => {
    const list = { source: SOURCE, names: namesOfLegislators([...LEGISLATORS].reverse()) };
    const { chamber, term, lists } = toMembers([rollCall(houseTie())], [list]);
    expect({ chamber, term }).toEqual({ chamber: "house", term: "118" });
    expect(lists.map(({ source }) => source)).toEqual([SOURCE]);
    expect(Object.entries(lists[0]?.names ?? {})).toEqual(
      ["A000001", "B000002", "C000003", "D000004", "E000005", "F000006"].map((id) => [id, `Pat ${id}`]),
    );
  });

  it("the first list that has a name gives it; a list that gives none is left out", () => {
    const all = namesOfLegislators(LEGISLATORS);
    const first = { source: SOURCE, names: new Map([["A000001", "Ann First"]]) };
    const second = { source: { ...SOURCE, title: "Second" }, names: all };
    const third = { source: { ...SOURCE, title: "Third" }, names: all };
    const { lists } = toMembers([rollCall(houseTie())], [first, second, third]);
    expect(lists.map(({ source, names }) => [source.title, Object.keys(names).length])).toEqual([
      ["Legislators", 1],
      ["Second", 5],
    ]);
  });

  it("a Senate vote brings its own names, a House vote only surnames, which count for nothing", () => {
    expect(Object.fromEntries(namesInVote(readVote(senateVote())))).toEqual({
      S317: "Pat SenatorS317",
      S354: "Pat SenatorS354",
      S363: "Pat SenatorS363",
    });
    expect(namesInVote(readVote(houseTie())).size).toBe(0);
  });

  it("a senator is known under both ids", () => {
    const names = namesOfLegislators([
      { id: { bioguide: "W000779", lis: "S247" }, name: { official_full: "Ron Wyden" } },
    ]);
    expect(Object.fromEntries(names)).toEqual({ W000779: "Ron Wyden", S247: "Ron Wyden" });
  });

  it("refused: a voter without a name, no roll call, two Congresses, another shape", () => {
    const house = rollCall(houseTie());
    const senate = rollCall(senateVote());
    expect(() => toMembers([house], [])).toThrow(/A000001 stands in a roll call and on no list/);
    expect(() => toMembers([], [])).toThrow(/no roll call/);
    expect(() => toMembers([house, senate], [])).toThrow(/s146-118.2024 is of another chamber/);
    expect(() => namesOfLegislators([{ id: { bioguide: "1" }, name: { official_full: "X" } }])).toThrow(
      /0\.id\.bioguide/,
    );
    expect(() => namesOfLegislators({})).toThrow(expect.objectContaining({ name: "Refusal" }));
  });
});
