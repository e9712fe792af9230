import { describe, expect, it } from "vitest";
import { toRollCall } from "../../../src/importers/congress/roll-call";
import { readVote } from "../../../src/importers/congress/vote";
import { GROUPS, houseTie, member, PROVENANCE, senateVote, senator } from "./sample-vote";

function importVote(file: unknown) {
  return toRollCall(readVote(file), GROUPS, PROVENANCE);
}

describe("a vote of the House", () => {
  it("keeps figures, parties of the day and members, and says who is listed as not voting", () => {
    expect(importVote(houseTie())).toEqual({
      uid: "h114-118.2024",
      number: "114",
      chamber: "house",
      term: "118",
      date: "2024-04-12",
      title: "On Agreeing to the Amendment: Amendment 1 to H R 7888",
      result: "rejected",
      lists: "everyVoter",
      counts: { for: 2, against: 2, abstention: 1, didNotVote: 1 },
      groups: [
        { id: "house-R", seats: null, counts: { for: 1, against: 1, abstention: 1, didNotVote: 1 } },
        { id: "house-D", seats: null, counts: { for: 1, against: 1, abstention: 0, didNotVote: 0 } },
      ],
      voters: [
        { group: "house-R", position: "for", ids: ["B000002"] },
        { group: "house-R", position: "against", ids: ["C000003"] },
        { group: "house-R", position: "abstention", ids: ["F000006"] },
        { group: "house-R", position: "didNotVote", ids: ["E000005"] },
        { group: "house-D", position: "for", ids: ["A000001"] },
        { group: "house-D", position: "against", ids: ["D000004"] },
      ],
      delegated: [],
      causes: { E000005: "tookNoPart" },
      corrections: [],
      source: {
        title: "House roll call 114 of 2024",
        url: "https://clerk.house.gov/evs/2024/roll114.xml",
        publisher: "Clerk of the US House of Representatives",
        kind: "official",
        read: "2026-11-22",
      },
    });
  });

  it("the day is the one in Washington, also past midnight in London", () => {
    expect(importVote({ ...houseTie(), date: "2024-04-12T23:45:00-04:00" }).date).toBe("2024-04-12");
  });

  it("a copy that was read is named beside the official address", () => {
    const readFrom = "https://github.com/owner/name/blob/0123/h114/data.json";
    const { source } = toRollCall(readVote(houseTie()), GROUPS, { read: "2026-11-22", readFrom });
    expect(source).toMatchObject({ url: "https://clerk.house.gov/evs/2024/roll114.xml", readFrom });
  });
});

describe("a vote of the Senate", () => {
  it("lists every senator by LIS id, so that the size of each party is known", () => {
    const { groups, voters } = importVote(senateVote());
    expect(groups.map(({ id, seats }) => [id, seats])).toEqual([
      ["senate-D", 1],
      ["senate-I", 1],
      ["senate-R", 1],
    ]);
    expect(voters).toContainEqual({ group: "senate-R", position: "against", ids: ["S317"] });
  });
});

describe("what a file may not be", () => {
  const house = houseTie();
  const senate = senateVote();
  const two = [member("A000001", "D"), member("B000002", "R")];
  const one = [member("C000003", "R")];
  it.each<[string, unknown, string, RegExp]>([
    ["no vote", null, "", /Object/],
    ["a key nobody has met", { ...house, nomination: {} }, "nomination", /nobody knows/],
    [
      "a vote position nobody has met",
      { ...house, votes: { ...house.votes, Guilty: [] } },
      "votes.Guilty",
      /nobody knows/,
    ],
    ["the Vice President's vote", { ...senate, votes: { ...senate.votes, Yea: ["VP"] } }, "votes.Yea.0", /Object/],
    [
      "a party nobody has met",
      { ...house, votes: { ...house.votes, Aye: [{ ...member("A000001", "D"), party: "L" }] } },
      "votes.Aye.0.party",
      /./,
    ],
    [
      "an id of neither scheme",
      { ...house, votes: { ...house.votes, Aye: [member("X1", "D")] } },
      "votes.Aye.0.id",
      /id/,
    ],
    [
      "a senator in the House",
      { ...house, votes: { ...house.votes, Present: [senator("S317", "R")] } },
      "votes",
      /S317 is no id/,
    ],
    ["Ayes and Nays at once", { ...house, votes: { Aye: two, Nay: one } }, "votes", /at once/],
    ["nobody for or against", { ...house, votes: { Present: one } }, "votes", /names nobody/],
    ["two years", { ...house, session: "2025" }, "session", /not the one in h114-118.2024/],
    ["two numbers", { ...house, number: 115 }, "number", /not the number/],
    ["two Congresses", { ...house, congress: 119 }, "congress", /not the one/],
    ["two chambers", { ...house, chamber: "s" }, "chamber", /not the one/],
    ["an id of another kind", { ...house, vote_id: "114" }, "vote_id", /no id of a vote/],
    ["a majority that failed", { ...house, votes: { Aye: two, No: one } }, "result", /2 to 1/],
    ["a tie that passed", { ...house, result: "Passed" }, "result", /2 to 2/],
    ["an end in unknown words", { ...house, result: "Held over" }, "result", /neither/],
    [
      "printed figures that differ",
      { ...senate, result_text: "Amendment Rejected (0-2)" },
      "result_text",
      /prints 0-2/,
    ],
    ["a Senate vote without figures", { ...senate, result_text: "Amendment Rejected" }, "result_text", /no figures/],
    ["an address elsewhere", { ...house, source_url: "http://example.org/114.xml" }, "source_url", /clerk\.house\.gov/],
  ])("%s", (_what, file, field, reason) => {
    expect(() => importVote(file)).toThrow(expect.objectContaining({ name: "Refusal", field }));
    expect(() => importVote(file)).toThrow(reason);
  });

  it("a party the dataset does not know", () => {
    expect(() => toRollCall(readVote(houseTie()), new Set(["house-D"]), PROVENANCE)).toThrow(/house-R is not in/);
  });
});

describe("majorities", () => {
  const votes = (yeas: number, nays: number) => ({
    Yea: Array.from({ length: yeas }, (_, index) => member(`A00000${index}`, "R")),
    Nay: Array.from({ length: nays }, (_, index) => member(`B00000${index}`, "D")),
  });
  it.each([
    { requires: "2/3", yeas: 4, nays: 2, result: "Passed", end: "adopted" },
    { requires: "2/3", yeas: 3, nays: 2, result: "Failed", end: "rejected" },
    { requires: "3/5", yeas: 3, nays: 2, result: "Failed", end: "rejected" },
    { requires: "1/2", yeas: 3, nays: 2, result: "Agreed to", end: "adopted" },
  ])("$requires: $yeas to $nays is $end", ({ requires, yeas, nays, result, end }) => {
    expect(importVote({ ...houseTie(), requires, result, votes: votes(yeas, nays) }).result).toBe(end);
  });

  it("two thirds are not reached by 3 to 2", () => {
    expect(() => importVote({ ...houseTie(), requires: "2/3", result: "Passed", votes: votes(3, 2) })).toThrow(
      /3 to 2/,
    );
  });
});
