import { describe, expect, test } from "vitest";
import { readDecision } from "../../../src/importers/europarl/decision";
import { EUROPARL_DECISION } from "../../../src/importers/europarl/format";
import { fixture, imported, jsonFixture, REJECTION, SITTING, TERM_9 } from "./fixtures";

const ALONE = { decision: REJECTION, groups: null, members: null };

describe("the vote of 9 July 2026 on rejecting the Council's position", () => {
  const ballot = readDecision({ ...ALONE, groups: SITTING });

  test("is what the record says", () => {
    expect(ballot).toMatchObject({ uid: "195775", term: "10", date: "2026-07-09", result: "rejected" });
    expect(ballot.title).toContain("Proposal for rejection");
    expect(ballot.counts).toEqual({ for: 314, against: 276, abstention: 17 });
  });

  test("has the groups of the members' list of that week", () => {
    const inFavour = (group: string) =>
      ballot.casts.filter((cast) => cast.group === group && cast.position === "for").length;
    expect([inFavour("EPP-10"), inFavour("SD-10"), inFavour("ESN-10")]).toEqual([6, 32, 25]);
  });

  test("keeps what members declared afterwards apart from the figures", () => {
    expect(ballot.corrections).toHaveLength(7);
    expect(ballot.corrections.every(({ reason }) => reason === "declared")).toBe(true);
  });

  test("gives nobody a group without a file that tells them", () => {
    const { groups, voters } = imported(EUROPARL_DECISION, ALONE).rollCall;
    expect(groups).toEqual([]);
    expect(voters.map(({ group }) => group)).toEqual([null, null, null]);
  });
});

describe("three decisions of 2024 and the tables others made from the minutes tell the same, member by member", () => {
  test.each([
    ["164216", "2024-02-07", 629],
    ["166177", "2024-03-12", 607],
    ["167712", "2024-04-10", 618],
  ])("ballot %s of %s, %i voters", (id, day, voters) => {
    const decision = jsonFixture(`MTG-PL-${day}-DEC-${id}.json`);
    expect(readDecision({ decision, groups: fixture(`${id}.csv`), members: TERM_9 }).casts).toHaveLength(voters);
  });
});

describe("a decision is refused", () => {
  test.each([
    ["with a key never met", { had_voter_secret: [] }, /decision.had_voter_secret: is a field nobody knows/],
    ["that was no roll call", { decision_method: "def/ep-decision-methods/SHOW_OF_HANDS" }, /decision_method/],
    ["with an outcome never met", { decision_outcome: "def/ep-statuses/LAPSED" }, /decision_outcome/],
    ["without a list of voters", { had_voter_against: undefined }, /had_voter_against/],
    [
      "with an id of another kind",
      { had_voter_abstention: ["org/12"] },
      /had_voter_abstention.0: is no id of a member/,
    ],
    ["under the address of another", { id: "eli/dl/event/MTG-PL-2026-07-09-DEC-1" }, /decision.id: "eli/],
    ["of another day than its id says", { activity_date: "2026-07-08" }, /activity_id/],
    ["of another number than its id says", { notation_votingId: "195776" }, /activity_id/],
    ["with more attendees than votes", { number_of_attendees: 608 }, /number_of_attendees: is 608, the votes make 607/],
  ])("%s", (_what, change, message) => {
    expect(() => readDecision({ ...ALONE, decision: { ...REJECTION, ...change } })).toThrow(message);
  });
});

describe("a file of groups is refused", () => {
  const decision = jsonFixture("MTG-PL-2024-04-10-DEC-167712.json");
  const table = fixture("167712.csv");
  const [, first = "", second = ""] = table.split("\n");

  test.each([
    ["of another ballot", table.replaceAll(",167712,", ",167713,"), /the table is of ballot 167713/],
    ["that lacks a voter", table.replace(`${first}\n`, ""), /lists 617 voters, the decision 618/],
    ["with another voter in one's place", table.replace(first, second.replace(/^\d+/, "7361")), /\d+ /],
    ["that tells another position", table.replace(/,(for|against|abstention),/, ",other,"), /"other" is no position/],
    ["that swaps a position", swapFirst(table), /is \w+ in the decision, \w+ in the table/],
  ])("a table %s", (_what, groups, message) => {
    expect(() => readDecision({ decision, groups, members: TERM_9 })).toThrow(message);
  });

  test("a list of members without a voter, or with one who had left", () => {
    const without = SITTING.replace(/\n257028,[^\n]*/, "");
    expect(() => readDecision({ ...ALONE, groups: without })).toThrow(/257028 voted and has no group in the list/);
    const left = SITTING.replace(/(\n257028,.*),[^,\n]*/, "$1,not a current MEP");
    expect(() => readDecision({ ...ALONE, groups: left })).toThrow(/257028 voted and has no group in the list/);
  });
});

function swapFirst(table: string): string {
  return table.replace(/,(for|against|abstention),/, (_all, word) => (word === "for" ? ",against," : ",for,"));
}
