import { describe, expect, test } from "vitest";
import type { JurisdictionRecords } from "../../src/dataset/dataset";
import { personPart } from "../../src/dataset/person-vote";
import type { Person } from "../../src/dataset/schema-person";
import type { RollCall } from "../../src/dataset/schema-roll-call";
import type { Vote } from "../../src/dataset/schema-vote";
import { recordedVote } from "../../src/dataset/vote-facts";
import type { BlankReason } from "../../src/model/vote";
import { member, minister, person, records, rollCall, SOURCE, unnamedVote, vote } from "./made-up";

/** A person's part in the only vote of these records. */
function partIn(who: Person, fields: Partial<JurisdictionRecords>) {
  const all = records({ people: { "ana-bo": who }, ...fields });
  const recorded = recordedVote("fr", all, "only");
  if (!recorded) throw new Error("There is no vote.");
  return personPart(who, recorded, all, "en");
}

function partInRollCall(who: Person, called: RollCall) {
  return partIn(who, { votes: { only: vote() }, rollCalls: { only: called } });
}

const OTHERS = rollCall([{ id: "Z9", group: "G1", position: "for" }]);
const SILENT = rollCall([{ id: "A1", group: "G1", position: "didNotVote" }]);

describe("why there is no vote position", () => {
  test.each<[BlankReason, string, Person, RollCall]>([
    ["presiding", "listed as presiding the sitting", person(), { ...SILENT, causes: { A1: "presidingSitting" } }],
    [
      "presidentOfChamber",
      "listed as president of the chamber",
      person(),
      { ...SILENT, causes: { A1: "presidentOfChamber" } },
    ],
    ["minister", "listed as a member of the government", person(), { ...SILENT, causes: { A1: "government" } }],
    ["presentNotVoting", "listed without a reason", person(), SILENT],
    ["absent", "listed as having cast no vote", person(), { ...SILENT, causes: { A1: "tookNoPart" } }],
    ["minister", "in the government that day", person({ identifiers: {}, offices: [minister({})] }), OTHERS],
    ["minister", "in the government, with a seat", person({ offices: [member({}), minister({})] }), OTHERS],
    ["absent", "a member who is not listed", person(), OTHERS],
    ["notMemberThen", "elected later", person({ offices: [member({ from: "2025-06-01" })] }), OTHERS],
    ["notMemberThen", "left before", person({ offices: [member({ to: "2025-03-19" })] }), OTHERS],
    ["notMemberThen", "never a member", person({ offices: [] }), OTHERS],
    [
      "notInData",
      "a member until nobody knows when",
      person({ offices: [member({ to: null, asOf: "2025-01-31" })] }),
      OTHERS,
    ],
    ["notInData", "a member whose id is not known", person({ identifiers: {} }), OTHERS],
    ["notInData", "only votes for are listed", person(), { ...OTHERS, lists: "votesForOnly" }],
  ])("%s: %s", (blank, _who, who, called) => {
    expect(partInRollCall(who, called).shown).toMatchObject({ position: null, blank });
  });

  test.each<[BlankReason, string, Person]>([
    ["namesNotPublished", "a member", person()],
    ["minister", "in the government", person({ offices: [minister({})] })],
    ["notMemberThen", "a member later", person({ offices: [member({ from: "2025-06-01" })] })],
  ])("%s: %s, when nobody's name was published", (blank, _who, who) => {
    expect(partIn(who, { votes: { only: unnamedVote("2025-03-20") } }).shown).toMatchObject({ position: null, blank });
  });

  test("notInData: a member, when names are published and we do not have them", () => {
    const named = unnamedVote("2025-03-20");
    const outcome = { ...named.outcome, names: "notInData" } as Vote["outcome"];
    expect(partIn(person(), { votes: { only: { ...named, outcome } } }).shown.blank).toBe("notInData");
  });

  test("absent: a member of whom only the day they were first seen is known, from that day on", () => {
    const seen = (seenFrom: string) => person({ offices: [member({ from: null, seenFrom })] });
    expect(partInRollCall(seen("2025-01-28"), OTHERS).shown.blank).toBe("absent");
    expect(partInRollCall(seen("2025-06-01"), OTHERS).shown.blank).toBe("notInData");
  });
});

describe("a vote position", () => {
  test("is the one listed under the person's id, whoever bears the same name", () => {
    const called = rollCall([
      { id: "A1", group: "G1", position: "against" },
      { id: "A11", group: "G1", position: "for" },
    ]);
    expect(partInRollCall(person(), called).shown).toMatchObject({ position: "against", blank: null });
  });

  test("is kept when a correction was made afterwards, and the correction is told", () => {
    const called = rollCall([{ id: "A1", group: "G1", position: "against" }], {
      corrections: [{ id: "A1", position: "for", reason: "declared" }],
    });
    expect(partInRollCall(person(), called).shown).toMatchObject({ position: "against", correction: "for" });
  });

  test("cast by another member is told", () => {
    const called = rollCall([{ id: "A1", group: "G1", position: "for" }], { delegated: ["A1"] });
    expect(partInRollCall(person(), called).shown.byDelegation).toBe(true);
  });
});

describe("the group is the one of that day", () => {
  const called = rollCall([
    { id: "A1", group: "G2", position: "for" },
    { id: "B1", group: "G2", position: "against" },
    { id: "B2", group: "G2", position: "against" },
    { id: "C1", group: "G1", position: "for" },
  ]);
  const MOVED = person({
    memberships: [{ group: "G1", from: "2025-05-01", to: null, asOf: "2026-01-31", sources: [SOURCE] }],
  });

  test("as the record of the vote says, though they moved since", () => {
    expect(partInRollCall(MOVED, called).shown.group).toMatchObject({ abbreviation: "TWO", seats: 100 });
  });

  test("for a member who is not listed, as far as known", () => {
    const absent = person({
      identifiers: { seat: "A7" },
      memberships: [
        { group: "G1", seenFrom: "2024-10-01", from: null, to: null, asOf: "2025-04-30", sources: [SOURCE] },
      ],
    });
    expect(partInRollCall(absent, called).shown).toMatchObject({ blank: "absent", group: { abbreviation: "ONE" } });
  });

  test("not told where the memberships do not settle it", () => {
    const absent = { ...MOVED, identifiers: { seat: "A7" } };
    expect(partInRollCall(absent, called).shown).toMatchObject({ blank: "absent", group: null });
  });
});

describe("differed from most of the group", () => {
  const among = (group: string, others: readonly ("for" | "against")[]) =>
    partInRollCall(
      person(),
      rollCall([
        { id: "A1", group, position: "for" },
        ...others.map((position, index) => ({ id: `B${index}`, group, position })),
      ]),
    ).shown.differedFromGroup;

  test.each<[string, boolean, "G1" | "G0", ("for" | "against")[]]>([
    ["alone against three", true, "G1", ["against", "against", "against"]],
    ["with the majority", false, "G1", ["for", "for", "against"]],
    ["in a group that split nearly evenly", false, "G1", ["for", "against", "against", "against"]],
    ["among members who belong to no group", false, "G0", ["against", "against", "against"]],
  ])("%s: %s", (_how, expected, group, others) => {
    expect(among(group, others)).toBe(expected);
  });
});
