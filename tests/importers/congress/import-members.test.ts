import { describe, expect, it } from "vitest";
import { congressMembers } from "../../../src/importers/congress/import-members";
import { toRollCall } from "../../../src/importers/congress/roll-call";
import { readVote } from "../../../src/importers/congress/vote";
import { GROUPS, PROVENANCE, senateVote } from "./sample-vote";

const ADDRESS = "https://github.com/unitedstates/congress-legislators/blob/dfa96222/legislators-current.yaml";
const ASKED = { read: "2026-11-22", readFrom: ADDRESS };

const LEGISLATORS = [
  { id: { bioguide: "B001261", lis: "S317" }, name: { first: "Patricia", last: "SenatorS317", nickname: "Pat" } },
];

const AT_HAND = { rollCalls: { strike: toRollCall(readVote(senateVote()), GROUPS, PROVENANCE) }, members: {} };

describe("members of Congress", () => {
  it("from the list of legislators where it names them, else as the vote prints them", () => {
    const [senate, ...others] = congressMembers([senateVote(), LEGISLATORS], AT_HAND, ASKED);
    expect(others).toEqual([]);
    expect(senate?.lists.map(({ source, names, otherIds }) => [source.kind, names, otherIds?.ids])).toEqual([
      ["secondary", { S317: { first: "Patricia", last: "SenatorS317", nickname: "Pat" } }, { S317: "B001261" }],
      [
        "official",
        { S354: { first: "Pat", last: "SenatorS354" }, S363: { first: "Pat", last: "SenatorS363" } },
        undefined,
      ],
    ]);
  });

  it("what is at hand stays, so that doing it again changes nothing", () => {
    const once = congressMembers([senateVote(), LEGISLATORS], AT_HAND, ASKED);
    const [senate] = once;
    if (!senate) throw new Error("There is no Senate.");
    const atHand = { ...AT_HAND, members: { "senate-118": senate } };
    expect(congressMembers([senateVote(), LEGISLATORS], atHand, ASKED)).toEqual(once);
    expect(congressMembers([senateVote()], atHand, { read: "2027-01-01", readFrom: null })).toEqual(once);
  });

  it.each([
    ["two lists", [senateVote(), LEGISLATORS, LEGISLATORS], ASKED, /two lists of legislators/],
    ["a list from nowhere", [senateVote(), LEGISLATORS], { ...ASKED, readFrom: null }, /give --read-from/],
    [
      "a vote that was not imported",
      [{ ...senateVote(), number: 147, vote_id: "s147-118.2024" }],
      ASKED,
      /run congress-vote first/,
    ],
  ])("refused: %s", (_what, files, asked, message) => {
    expect(() => congressMembers(files, AT_HAND, asked)).toThrow(message);
  });
});
