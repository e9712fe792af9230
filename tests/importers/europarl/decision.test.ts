import { describe, expect, test } from "vitest";
import { readDecision } from "../../../src/importers/europarl/decision";
import { REJECTION } from "./fixtures";

const { decision, table } = REJECTION;
const GROUP_TABLE = { table, roster: null };

describe("the vote of 9 July 2026 on rejecting the Council's position", () => {
  const ballot = readDecision(decision, GROUP_TABLE);

  test("is what the record says", () => {
    expect(ballot).toMatchObject({ uid: "195775", term: "10", date: "2026-07-09", result: "rejected" });
    expect(ballot.title).toContain("Proposal for rejection");
    expect(ballot.counts).toEqual({ for: 314, against: 276, abstention: 17 });
  });

  test("has the groups of the table", () => {
    const inFavour = (group: string) =>
      ballot.casts.filter((cast) => cast.group === group && cast.position === "for").length;
    expect([inFavour("EPP-10"), inFavour("SD-10"), inFavour("ESN-10")]).toEqual([6, 32, 25]);
  });

  test("keeps what members declared afterwards apart from the figures", () => {
    expect(ballot.corrections).toHaveLength(7);
    expect(ballot.corrections.every(({ reason }) => reason === "declared")).toBe(true);
  });

  test("has no groups without a table", () => {
    expect(readDecision(decision, null).casts.every(({ group }) => group === null)).toBe(true);
  });
});

describe("a decision is refused", () => {
  test.each([
    ["with a key never met", { had_voter_secret: [] }, /had_voter_secret: is a field nobody knows/],
    ["that was no roll call", { decision_method: "def/ep-decision-methods/SHOW_OF_HANDS" }, /decision_method/],
    ["with an outcome never met", { decision_outcome: "def/ep-statuses/LAPSED" }, /decision_outcome/],
    ["without a list of voters", { had_voter_against: undefined }, /had_voter_against/],
    [
      "with an id of another kind",
      { had_voter_abstention: ["org/12"] },
      /had_voter_abstention.0: is no id of a member/,
    ],
    ["of another day than its id says", { activity_date: "2026-07-08" }, /activity_id/],
    ["of another number than its id says", { notation_votingId: "195776" }, /activity_id/],
    ["with more attendees than votes", { number_of_attendees: 608 }, /number_of_attendees: is 608, the votes make 607/],
  ])("%s", (_what, change, message) => {
    expect(() => readDecision({ ...decision, ...change }, null)).toThrow(message);
  });
});

describe("a table of groups is refused", () => {
  test.each([
    ["of another ballot", table.replaceAll(",195775", ",195776"), /the table is of ballot 195776/],
    [
      "that lacks a voter",
      table.replace("257028,for,PPE,195775\n", ""),
      /257028 is in the decision and not in the table/,
    ],
    ["with one voter more", `${table}1,for,PPE,195775\n`, /lists 608 voters, the decision 607/],
    [
      "that tells another position",
      table.replace("257028,for", "257028,against"),
      /257028 is for in the decision, against/,
    ],
  ])("%s", (_what, changed, message) => {
    expect(() => readDecision(decision, { table: changed, roster: null })).toThrow(message);
  });
});
