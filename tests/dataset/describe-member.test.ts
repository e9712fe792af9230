import { describe, expect, it } from "vitest";
import { describeMember } from "../../src/dataset/describe-member";
import { rankAndFile } from "../../src/dataset/members";
import type { Members } from "../../src/dataset/schema-members";
import type { RollCall } from "../../src/dataset/schema-roll-call";
import { toRollCall } from "../../src/importers/assemblee-nationale/roll-call";
import { ballot, READ_TODAY } from "../importers/fixtures";
import { WHOLE_DATASET } from "../support/whole-dataset";
import { bill, context, members, records, rollCall, SOURCE, unnamedVote, vote } from "./made-up";

/** The group UDR, until it took another id in September 2025. */
const UDR = "PO847173";
/** Its name from then on: UDDPLR. */
const UDDPLR = "PO872880";

const NAMES = { A1: { first: "Ana M.", last: "Bo" }, B2: "Cy DO" };

/** The card of the made-up member A1 in a country with these roll calls, each of a vote on encryption itself. */
function card(
  rollCalls: Readonly<Record<string, RollCall>>,
  lists: Readonly<Record<string, Members>> = { "chamber-1": members(NAMES) },
  asked: Parameters<typeof context>[0] = {},
) {
  const votes = Object.fromEntries(Object.keys(rollCalls).map((slug) => [slug, vote()]));
  const all = records({ people: {}, bills: { law: bill() }, votes, rollCalls, members: lists });
  return describeMember("fr", "a1", all, context(asked));
}

const ANA = (group: string) => ({ id: "A1", group, position: "for" as const });
const OTHER = { id: "B2", group: "G1", position: "against" as const };

describe("the card of a member without a record of their own", () => {
  it("has the name of the list, the chamber and term with the last day seen, and the vote", () => {
    expect(card({ first: rollCall([ANA("G1"), OTHER]) })).toMatchObject({
      id: "person:fr/a1",
      name: "Ana M. Bo",
      place: "Country (en)",
      offices: [{ title: "Chamber (en), First (en)", from: null, to: null, asOf: "2025-03-20", sources: [SOURCE] }],
      affiliation: "Group One (ONE)",
      keyVote: { position: "for", blank: null, group: { id: "G1" } },
      stances: [],
      rankAndFile: true,
    });
  });

  it("keeps the capitals a list prints", () => {
    const all = records({ people: {}, members: { "chamber-1": members(NAMES) } });
    expect(describeMember("fr", "b2", all, context())?.name).toBe("Cy DO");
  });

  it("gives each vote the group of its day, and the affiliation of the article's", () => {
    const rollCalls = {
      before: rollCall([ANA("G1"), OTHER], { date: "2025-03-20" }),
      after: rollCall([ANA("G2"), OTHER], { date: "2025-10-20" }),
    };
    const shown = card(rollCalls);
    const groups = [shown?.keyVote, ...(shown?.otherVotes ?? [])].map((one) => [one?.vote.date, one?.group?.id]);
    expect(Object.fromEntries(groups)).toEqual({ "2025-03-20": "G1", "2025-10-20": "G2" });
    expect(card(rollCalls, undefined, { articleDate: "2025-06-01" })?.affiliation).toBe("Group One (ONE)");
    expect(card(rollCalls, undefined, { articleDate: "2025-11-01" })?.affiliation).toBe("Group Two (TWO)");
  });

  it("never claims absence where the mandate is not known, and leads with what is known", () => {
    const shown = card({
      without: rollCall([OTHER], { date: "2025-06-01" }),
      with: rollCall([ANA("G1"), OTHER]),
    });
    expect(shown?.keyVote?.vote.date).toBe("2025-03-20");
    expect(shown?.otherVotes).toEqual([]);
    expect(card({ without: rollCall([OTHER]) })?.keyVote?.blank).toBeUndefined();
  });

  it.each([
    ["absent", "within", "2025-03-20"],
    ["notMemberThen", "before", "2024-03-20"],
  ])("says %s for a vote %s a mandate the list tells", (blank, _when, date) => {
    const mandates = { A1: [{ from: "2024-07-07", to: null, asOf: "2025-10-01" }] };
    expect(card({ only: rollCall([OTHER], { date }) }, { "chamber-1": members(NAMES, { mandates }) })).toMatchObject({
      offices: [{ from: "2024-07-07", to: null, asOf: "2025-10-01" }],
      keyVote: { position: null, blank },
    });
  });

  it("says nothing of a term in whose list they do not stand, whatever is known of another", () => {
    const lists = {
      "chamber-1": members(NAMES, { mandates: { A1: [{ from: "2024-07-07", to: "2025-07-07" }] } }),
      "chamber-2": members({ B2: "Cy DO" }, { term: "2" }),
    };
    const shown = card({ later: rollCall([OTHER], { term: "2", date: "2026-03-20" }) }, lists);
    expect(shown).toMatchObject({ keyVote: null, otherVotes: [], contextVotes: [] });
  });

  it("says nothing of votes whose names were not published", () => {
    const all = records({
      people: {},
      votes: { hands: unnamedVote("2025-03-20") },
      members: { "chamber-1": members(NAMES) },
    });
    expect(describeMember("fr", "a1", all, context())?.keyVote).toBeNull();
  });

  it("is absent for an id nobody has", () => expect(describeMember("fr", "zz9", records(), context())).toBeNull());
});

describe("in the dataset", () => {
  it("whoever came to the UDR from another group stands in each under its own votes", () => {
    const { fr } = WHOLE_DATASET.jurisdictions;
    if (!fr) throw new Error("France is missing.");
    const groupsOf = (id: string) =>
      Object.values(fr.rollCalls).flatMap(({ date, voters }) => {
        const group = voters.find(({ ids }) => ids.includes(id))?.group;
        return group ? [`${date} ${group}`] : [];
      });
    const cameToUdr = rankAndFile(fr).filter(({ identifiers }) => {
      const groups = new Set(groupsOf(identifiers.assemblee ?? "").map((line) => line.slice(11)));
      return groups.has(UDR) && groups.size > 1;
    });
    expect(cameToUdr.length).toBeGreaterThan(0);
    for (const { slug, identifiers } of cameToUdr) {
      const shown = describeMember("fr", slug, fr, context());
      const votes = [shown?.keyVote, ...(shown?.otherVotes ?? []), ...(shown?.contextVotes ?? [])];
      const lines = votes.map((one) => `${one?.vote.date} ${one?.group?.id}`);
      expect(lines.sort()).toEqual(groupsOf(identifiers.assemblee ?? "").sort());
    }
  });

  it("a group that took another name and id stands under the one of the day: UDR, then UDDPLR", () => {
    const { fr } = WHOLE_DATASET.jurisdictions;
    const wholeText = fr?.votes["narcotrafic-first-reading"];
    if (!fr || !wholeText) throw new Error("France, or the vote on its narcotrafic bill, is missing.");
    // An official ballot of October 2025, on another subject, as if it were one of the dataset.
    const later = toRollCall(ballot("ministers"), fr.jurisdiction.groups, READ_TODAY);
    const vote = { ...wholeText, outcome: { names: "published" as const, uid: later.uid } };
    const withLater = { ...fr, votes: { ...fr.votes, later: vote }, rollCalls: { ...fr.rollCalls, later } };
    const inUddplr = later.voters.flatMap(({ group, ids }) => (group === UDDPLR ? ids : []));
    expect(inUddplr).toHaveLength(2);
    for (const id of inUddplr) {
      const shown = describeMember("fr", id.toLowerCase(), withLater, context());
      const votes = [shown?.keyVote, ...(shown?.otherVotes ?? []), ...(shown?.contextVotes ?? [])];
      const groups = new Map(votes.map((one) => [one?.vote.date ?? "", one?.group?.abbreviation]));
      expect(groups.get("2025-10-15")).toBe("UDDPLR");
      expect(groups.get("2025-04-01")).toBe("UDR");
    }
  });
});
