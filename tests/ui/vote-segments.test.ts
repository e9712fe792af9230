import { describe, expect, it } from "vitest";
import { votersIn, voteSegments } from "../../src/ui/vote-segments";

const ballot1102 = { for: 24, against: 119, abstention: 6, didNotVote: 2 };

describe("a bar", () => {
  it("of the votes cast has no stretch for those who stayed away", () => {
    expect(voteSegments(ballot1102, null)).toEqual([
      { position: "for", count: 24 },
      { position: "against", count: 119 },
      { position: "abstention", count: 6 },
    ]);
  });

  it("of all members ends with whoever took no part", () => {
    expect(voteSegments(ballot1102, 577).at(-1)).toEqual({ position: "didNotVote", count: 428 });
  });

  it("leaves out what nobody did", () => {
    const groupRn = { for: 0, against: 43, abstention: 0, didNotVote: 0 };
    expect(voteSegments(groupRn, 123).map(({ position }) => position)).toEqual(["against", "didNotVote"]);
  });

  it("of a vote nobody took part in is empty, or one outline", () => {
    const nobody = { for: 0, against: 0, abstention: 0, didNotVote: 0 };
    expect(voteSegments(nobody, null)).toEqual([]);
    expect(voteSegments(nobody, 23)).toEqual([{ position: "didNotVote", count: 23 }]);
  });

  it("never has a stretch below nothing, should a record count more voters than seats", () => {
    expect(voteSegments(nobodyBut(5), 3)).toEqual([{ position: "for", count: 5 }]);
  });
});

it("counts an abstention as a vote cast, and an absence not", () => expect(votersIn(ballot1102)).toBe(149));

function nobodyBut(inFavour: number) {
  return { for: inFavour, against: 0, abstention: 0, didNotVote: 0 };
}
