import { describe, expect, it } from "vitest";
import { hemicycleSeats } from "../../src/ui/hemicycle-seats";
import { groupOf, voterOf } from "../support/sample-voters";

const ONE = groupOf("G1", { for: 1, against: 1, abstention: 1, didNotVote: 0 }, 5);
const TWO = groupOf("G2", { for: 0, against: 2, abstention: 0, didNotVote: 0 }, null);
const VOTERS = [
  voterOf("a", { group: "G1", position: "abstention" }),
  voterOf("b", { group: "G2", position: "against" }),
  voterOf("c", { group: "G1", position: "for" }),
  voterOf("d", { group: "G1", position: "against" }),
  voterOf("e", { group: "G2", position: "against" }),
];

describe("a half circle of voters", () => {
  const { blocks } = hemicycleSeats(VOTERS, [ONE, TWO]);

  it("seats groups side by side, and within them by vote position", () => {
    expect(blocks.map(({ group, seats }) => [group?.id, seats.map(({ voter }) => voter?.id ?? null)])).toEqual([
      ["G1", ["c", "d", "a", null, null]],
      ["G2", ["b", "e"]],
    ]);
  });

  it("gives a seat to members whom the record does not name, where it says how many sat there", () => {
    const unnamed = blocks.flatMap(({ seats }) => seats.filter(({ voter }) => voter === null));
    expect(unnamed.map(({ position }) => position)).toEqual(["didNotVote", "didNotVote"]);
  });

  it("draws the line between two groups between their seats", () => {
    const [one, two] = blocks;
    const border = one?.to ?? 0;
    expect(two?.from).toBe(border);
    expect(one?.seats.every(({ angle }) => angle >= border)).toBe(true);
    expect(two?.seats.every(({ angle }) => angle <= border)).toBe(true);
  });

  it("seats everybody by vote position where no group is known", () => {
    const [block, ...others] = hemicycleSeats(
      VOTERS.map((voter) => ({ ...voter, group: null })),
      [],
    ).blocks;
    expect(others).toEqual([]);
    expect(block?.seats.map(({ position }) => position)).toEqual([
      "for",
      "against",
      "against",
      "against",
      "abstention",
    ]);
  });

  it("has no seat without voters", () => expect(hemicycleSeats([], []).blocks).toEqual([]));
});
