import { describe, expect, test } from "vitest";
import { readShape } from "../../../src/dataset/schema-reading";
import { RollCallShape } from "../../../src/dataset/schema-roll-call";
import { toRollCall } from "../../../src/importers/assemblee-nationale/roll-call";
import { Refusal } from "../../../src/importers/refusal";
import { ballot, type FixtureName, groupsOf, READ_TODAY } from "../fixtures";

function imported(name: FixtureName) {
  const read = ballot(name);
  return toRollCall(read, groupsOf(read), READ_TODAY);
}

/** The vote position and group of one member. */
function listed(rollCall: ReturnType<typeof imported>, id: string) {
  const block = rollCall.voters.find(({ ids }) => ids.includes(id));
  return block && `${block.position} in ${block.group}`;
}

describe("ballot 1102, as published", () => {
  const rollCall = imported("ordinary");

  test("has the official figures", () => {
    expect(rollCall).toMatchObject({
      uid: "VTANR5L17V1102",
      number: "1102",
      chamber: "assemblee-nationale",
      term: "17",
      date: "2025-03-20",
      result: "rejected",
      lists: "everyVoter",
      counts: { for: 24, against: 119, abstention: 6, didNotVote: 2 },
    });
    expect(rollCall.title).toMatch(/^l'amendement n° 640 de M\. Marleix/);
  });

  test("has the groups by size, as on the day", () => {
    expect(rollCall.groups.map(({ id, seats }) => `${id} ${seats}`)).toEqual([
      "PO845401 123",
      "PO845407 94",
      "PO845413 71",
      "PO845419 66",
      "PO845425 47",
      "PO845439 38",
      "PO845454 36",
      "PO845470 33",
      "PO845485 23",
      "PO845514 17",
      "PO847173 16",
      "PO840056 11",
    ]);
    expect(rollCall.groups[1]?.counts).toEqual({ for: 9, against: 8, abstention: 1, didNotVote: 1 });
  });

  test.each([
    ["Olivier Marleix", "PA606098", "for in PO845425"],
    ["Mathieu Lefèvre", "PA795386", "for in PO845407"],
    ["Vincent Caure", "PA842311", "against in PO845407"],
    ["Antoine Léaument", "PA795746", "against in PO845413"],
    ["a list with one member", "PA719550", "abstention in PO845407"],
    ["Naïma Moutchou, in the chair", "PA720908", "didNotVote in PO845470"],
  ])("%s", (_who, id, expected) => {
    expect(listed(rollCall, id)).toBe(expected);
  });

  test("says why two did not vote, and who voted through another", () => {
    expect(rollCall.causes).toEqual({ PA721908: "presidentOfChamber", PA720908: "presidingSitting" });
    expect(rollCall.delegated).toHaveLength(24);
    expect(rollCall.delegated).toContain("PA720066");
  });

  test("names its official page and when it was read", () => {
    expect(rollCall.source).toEqual({
      title: "Scrutin public n°\u00a01102",
      url: "https://www.assemblee-nationale.fr/dyn/17/scrutins/1102",
      publisher: "Assemblée nationale",
      kind: "official",
      read: "2026-11-22",
    });
  });
});

describe("other habits of the format", () => {
  test("corrections do not change the figures; some were due to the machine", () => {
    const rollCall = imported("malfunction");
    expect(rollCall.counts).toEqual({ for: 56, against: 94, abstention: 1, didNotVote: 1 });
    expect(rollCall.corrections).toEqual([
      { id: "PA342384", position: "against", reason: "malfunction" },
      { id: "PA721750", position: "against", reason: "declared" },
      { id: "PA793342", position: "didNotVote", reason: "malfunction" },
    ]);
  });

  test("a correction in a list that begins with null is not lost", () => {
    expect(imported("ministers").corrections).toEqual([
      { id: "PA841657", position: "didNotVote", reason: "declared" },
      { id: "PA841729", position: "against", reason: "declared" },
    ]);
  });

  test("ministers are listed as such", () => {
    const causes = Object.values(imported("ministers").causes);
    expect(causes.filter((cause) => cause === "government")).toHaveLength(13);
    expect(causes).toHaveLength(14);
  });

  test("a motion of censure lists votes for only", () => {
    const rollCall = imported("censure");
    expect(rollCall.lists).toBe("votesForOnly");
    expect(rollCall.counts).toEqual({ for: 331, against: 0, abstention: 0, didNotVote: 1 });
  });

  test("a Congress is another chamber, in another spelling", () => {
    const rollCall = imported("congress");
    expect(rollCall).toMatchObject({ chamber: "congres", term: "16", number: "1", result: "adopted" });
    expect(rollCall.counts).toEqual({ for: 780, against: 72, abstention: 50, didNotVote: 0 });
    expect(rollCall.groups).toHaveLength(20);
    expect(rollCall.source.title).toBe("Scrutin du Congrès n°\u00a01");
  });

  test.each<FixtureName>(["ordinary", "malfunction", "ministers", "censure", "congress"])(
    "%s: what is imported is a roll call of the dataset",
    (name) => {
      expect(readShape(RollCallShape, imported(name))).toHaveProperty("output");
    },
  );
});

describe("files that are refused", () => {
  test.each<[FixtureName, string, RegExp]>([
    ["groupless", "scrutin.ventilationVotes.organe.groupes.groupe.0.organeRef", /PO0 stands for no group/],
    ["contradictory", "scrutin.syntheseVote.decompte", /the total didNotVote is 10, the groups make 21/],
  ])("%s", (name, field, reason) => {
    expect(refusalOf(() => imported(name))).toMatchObject({ field, reason: expect.stringMatching(reason) });
  });

  test("a group the dataset does not know", () => {
    const read = ballot("congress");
    const assemblyOnly = groupsOf(read).slice(0, 11);
    expect(refusalOf(() => toRollCall(read, assemblyOnly, READ_TODAY))).toMatchObject({
      reason: expect.stringMatching(/^PO286005 is not in jurisdiction\.json/),
    });
  });
});

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}
