import { describe, expect, test } from "vitest";
import type { JurisdictionRecords } from "../../src/dataset/dataset";
import { describe as describeEntity } from "../../src/dataset/describe";
import { personPart } from "../../src/dataset/person-vote";
import { recordedVote } from "../../src/dataset/vote-facts";
import type { BillCard, VoteCard } from "../../src/model/card-content";
import type { EntityId } from "../../src/model/entity";
import { jsonFixture } from "../importers/europarl/fixtures";
import { WHOLE_DATASET as dataset } from "../support/whole-dataset";
import { person } from "./made-up";

const union = europeanUnion();

const REJECTIONS = ["interim-2026-07-09-rejection", "interim-2026-07-09-second-rejection"];

function europeanUnion(): JurisdictionRecords {
  const records = dataset.jurisdictions.eu;
  if (!records) throw new Error("There is no European Union.");
  return records;
}

function vote(slug: string, lang: "fr" | "en"): VoteCard {
  const card = describeEntity(`vote:eu/${slug}`, dataset, { articleDate: null, lang, dataDate: "2026-11-22" });
  if (card?.kind !== "vote") throw new Error(`There is no ${slug}.`);
  return card;
}

function bill(id: EntityId): BillCard {
  const card = describeEntity(id, dataset, { articleDate: null, lang: "en", dataDate: "2026-11-22" });
  if (card?.kind !== "bill") throw new Error(`There is no ${id}.`);
  return card;
}

/** What the member with this official id did, and the group their card names. */
function partOf(europarl: string, slug: string, records: JurisdictionRecords) {
  const recorded = recordedVote("eu", records, slug);
  if (!recorded) throw new Error(`There is no ${slug}.`);
  const { shown } = personPart(person({ identifiers: { europarl }, offices: [] }), recorded, records, "en");
  return { position: shown.position, group: shown.group?.abbreviation ?? null };
}

describe("9 July 2026: the Council's text is not rejected", () => {
  const file = jsonFixture("MTG-PL-2026-07-09-DEC-195775.json");
  const rollCall = union.rollCalls["interim-2026-07-09-rejection"];

  test.each([
    ["for", "had_voter_favor"],
    ["against", "had_voter_against"],
    ["abstention", "had_voter_abstention"],
  ])("everyone %s stands in the Parliament's file, and nobody else", (position, list) => {
    const named = rollCall?.voters.filter((block) => block.position === position).flatMap(({ ids }) => ids) ?? [];
    expect(named.map((id) => `person/${id}`).sort()).toEqual([...(file[list] as string[])].sort());
  });

  test.each(REJECTIONS)("%s: a vote for was against the return of scanning, and the card says so", (slug) => {
    const english = vote(slug, "en").vote;
    expect(english.forMeant).toMatch(/^Reject .*scanning does not return/);
    expect(english.againstMeant).toMatch(/^Keep .*scanning may return/);
    expect(english.caution).toMatch(/^A vote for was a vote for rejecting the text/);
    expect(vote(slug, "fr").vote.forMeant).toMatch(/^Rejeter .*l’analyse volontaire ne revient pas/);
  });

  test("says nothing on who was for encryption: only the votes on leaving it out have a direction", () => {
    const directed = Object.entries(union.votes).filter(([, { direction }]) => direction !== "notClassified");
    expect(directed.map(([slug]) => slug).sort()).toEqual([
      "interim-2026-07-09-encryption-article-1",
      "interim-2026-07-09-encryption-article-3",
    ]);
  });
});

describe("a member's group is the one of the day, or none", () => {
  test.each([
    ["Birgit Sippel", "96932", "S&D"],
    ["Hermann Tertsch", "197831", "PfE"],
    ["Taner Kabilov", "257256", "ECR"],
  ])("%s on 9 July 2026", (_who, id, group) => {
    expect(partOf(id, "interim-2026-07-09-rejection", union).group).toBe(group);
  });

  test("two days before, the groups are not known, and that of 9 July is not shown in their place", () => {
    expect(partOf("257256", "interim-2026-07-07-urgency", union)).toMatchObject({ group: null });
    expect(partOf("96932", "interim-2026-03-26-proposal", union)).toEqual({ position: "for", group: null });
    expect(vote("interim-2026-03-26-proposal", "en").vote).toMatchObject({ groups: [], groupsUnknown: true });
  });

  test("who changes group between two votes has each day's", () => {
    const days = { before: "interim-2026-07-09-rejection", after: "interim-2026-07-09-second-rejection" };
    const moved = structuredClone(union);
    const later = moved.rollCalls[days.after];
    if (!later) throw new Error(`There is no ${days.after}.`);
    const voters = later.voters.map(({ group, position, ids }) => ({
      group: group === "ECR-10" ? "NI-10" : group,
      position,
      ids,
    }));
    const records = { ...moved, rollCalls: { ...moved.rollCalls, [days.after]: { ...later, voters } } };
    expect(partOf("257256", days.before, records).group).toBe("ECR");
    expect(partOf("257256", days.after, records).group).toBe("NI");
  });

  test("groups stand in the records of 9 July 2026 only", () => {
    const days = Object.values(union.rollCalls).flatMap(({ groups, date }) => (groups.length > 0 ? [date] : []));
    expect([...new Set(days)]).toEqual(["2026-07-09"]);
  });
});

describe("member states", () => {
  test("are twenty-seven", () => expect(Object.keys(union.states)).toHaveLength(27));

  test("all voted for the Council's position of 2 July 2026", () => {
    const { voters } = vote("council-interim-2026-07-02", "fr");
    expect(voters).toHaveLength(27);
    expect(voters.every(({ position }) => position === "for")).toBe(true);
    expect(voters.map(({ name }) => name)).toContain("Pays-Bas");
  });

  test("what governments said stands with the text, by day", () => {
    const { positions } = bill("bill:eu/csa-regulation");
    expect(positions[0]?.date).toBe("2025-11-26");
    expect(positions.map(({ state }) => state)).toContain("Netherlands");
  });
});

test("“Chat Control” is the draft regulation, in any language", () => {
  const names = union.bills["csa-regulation"]?.aliases.filter(({ text }) => /^chat ?control$/i.test(text));
  expect(names).toEqual([{ text: "Chat Control" }, { text: "chatcontrol" }]);
});
