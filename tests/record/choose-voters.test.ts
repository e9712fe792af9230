import { describe, expect, it } from "vitest";
import type { VotePosition } from "../../src/model/vote";
import {
  chooseVoters,
  EVERY_VOTER,
  type VoterFilter,
  type VoterOrder,
  voterLines,
} from "../../src/record/choose-voters";
import { groupOf, voterOf } from "../support/sample-voters";

const NONE = { for: 0, against: 0, abstention: 0, didNotVote: 0 };
const GROUPS = [groupOf("BIG", NONE, 9), groupOf("SMALL", NONE, 2)];
const VOTERS = [
  voterOf("PA1", { name: "Élise Abé", sortName: "Abé Élise", group: "SMALL", position: "against" }),
  voterOf("PA2", { name: "Bob D’Or", sortName: "D’Or Bob", group: "BIG", position: "for", differedFromGroup: true }),
  voterOf("PA3", {
    name: "Ana Zu",
    sortName: "Zu Ana",
    group: "BIG",
    position: "against",
    correction: { position: "for", reason: "declared" },
  }),
];
const BY_NAME: VoterOrder = { column: "name", descending: false };

function chosen(filter: Partial<VoterFilter>, order: VoterOrder): string[] {
  const lines = chooseVoters(voterLines(VOTERS, GROUPS), { ...EVERY_VOTER, ...filter }, order);
  return lines.map(({ voter }) => voter.id);
}

describe("looking for voters", () => {
  it.each<[string, Partial<VoterFilter>, string[]]>([
    ["nothing asked", {}, ["PA1", "PA2", "PA3"]],
    ["a name without its accents", { name: "elise" }, ["PA1"]],
    ["the surname first, as in lists", { name: "zu a" }, ["PA3"]],
    ["an official id", { name: "pa2" }, ["PA2"]],
    ["spaces only", { name: "  " }, ["PA1", "PA2", "PA3"]],
    ["a group", { group: "BIG" }, ["PA2", "PA3"]],
    ["a vote position", { position: "against" }, ["PA1", "PA3"]],
    ["a group and a vote position", { group: "BIG", position: "against" }, ["PA3"]],
    ["those who differed", { only: "differed" }, ["PA2"]],
    ["those who corrected", { only: "corrected" }, ["PA3"]],
    ["a name nobody bears", { name: "xyz" }, []],
  ])("%s", (_what, filter, expected) => expect(chosen(filter, BY_NAME)).toEqual(expected));
});

describe("order", () => {
  it.each<[VoterOrder, string[]]>([
    [{ column: "name", descending: true }, ["PA3", "PA2", "PA1"]],
    [{ column: "group", descending: false }, ["PA2", "PA3", "PA1"]],
    [{ column: "group", descending: true }, ["PA1", "PA2", "PA3"]],
    [{ column: "position", descending: false }, ["PA2", "PA1", "PA3"]],
  ])("%o, by name where they are equal", (order, expected) => expect(chosen({}, order)).toEqual(expected));

  it("of positions is that of the bars", () => {
    const positions: VotePosition[] = ["didNotVote", "abstention", "against", "for"];
    const voters = positions.map((position) => voterOf(position, { position }));
    const lines = chooseVoters(voterLines(voters, []), EVERY_VOTER, { column: "position", descending: false });
    expect(lines.map(({ voter }) => voter.position)).toEqual([...positions].reverse());
  });
});
