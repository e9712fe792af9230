import { describe, expect, test } from "vitest";
import type { JurisdictionRecords } from "../../src/dataset/dataset";
import { describePerson } from "../../src/dataset/describe-person";
import { both, context, member, minister, person, records, rollCall, SOURCE, unnamedVote, vote } from "./made-up";

/** The card of Ana Bo. */
function card(fields: Partial<JurisdictionRecords>, articleDate: string | null = null) {
  const found = describePerson("fr", "ana-bo", { fr: records(fields) }, context({ articleDate }));
  if (!found) throw new Error("There is no such person.");
  return found;
}

/** A roll call on an ISO day in which Ana Bo voted against. */
function against(date: string, number = "1") {
  return rollCall([{ id: "A1", group: "G1", position: "against" }], { date, number });
}

const IN_MARCH = vote({ title: both("March") });
const IN_JUNE = vote({ title: both("June") });

describe("the vote a card leads with", () => {
  const twoDirect = {
    votes: { march: IN_MARCH, june: IN_JUNE },
    rollCalls: { march: against("2025-03-20"), june: against("2025-06-20") },
  };

  test.each([
    [null, "June (en)"],
    ["2025-03-21", "March (en)"],
    ["2025-05-30", "June (en)"],
  ])("article of %s: %s", (articleDate, title) => {
    expect(card(twoDirect, articleDate).keyVote?.vote.title).toBe(title);
  });

  test("direct relevance comes before nearness", () => {
    const votes = { march: vote({ title: both("March"), relevance: "wholeText" }), june: IN_JUNE };
    expect(card({ ...twoDirect, votes }, "2025-03-21").keyVote?.vote.title).toBe("June (en)");
  });

  test("a vote that tells of this person comes before one without names", () => {
    const votes = { march: IN_MARCH, unnamed: unnamedVote("2025-03-05", { title: both("Unnamed") }) };
    expect(card({ votes, rollCalls: { march: against("2025-03-20") } }, "2025-03-06").keyVote?.vote.title).toBe(
      "March (en)",
    );
  });

  test("on a page without a date, a minister's card leads with the text they spoke of", () => {
    const bill = "bill:fr/other" as const;
    const votes = {
      spokenOf: unnamedVote("2025-03-05", { title: both("Spoken of") }),
      newer: unnamedVote("2025-09-05", { title: both("Newer"), on: bill }),
    };
    const stance = {
      kind: "statement" as const,
      date: "2025-03-04",
      text: both("Spoke"),
      about: [votes.spokenOf.on],
      sources: [SOURCE],
    };
    const people = { "ana-bo": person({ offices: [minister({})], stances: [stance] }) };
    expect(card({ people, votes }).keyVote?.vote.title).toBe("Spoken of (en)");
    expect(card({ people, votes }, "2025-09-06").keyVote?.vote.title).toBe("Newer (en)");
  });

  test("a vote from after their time leads only when there is no other", () => {
    const people = { "ana-bo": person({ offices: [member({ from: "2024-07-07", to: "2025-04-01" })] }) };
    const unlisted = rollCall([{ id: "A2", group: "G1", position: "for" }], { date: "2025-06-20", number: "2" });
    const rollCalls = { march: against("2025-03-20"), june: unlisted };
    expect(
      card({ people, votes: { march: IN_MARCH, june: IN_JUNE }, rollCalls }, "2025-06-21").keyVote?.vote.title,
    ).toBe("March (en)");
    expect(card({ people, votes: { june: IN_JUNE }, rollCalls }).keyVote).toMatchObject({ blank: "notMemberThen" });
  });

  test("of one day, the one with names", () => {
    const outcome = {
      names: "notPublished",
      chamber: "chamber",
      date: "2025-03-20",
      result: "adopted",
      number: "99",
    } as const;
    const votes = { march: IN_MARCH, unnamed: vote({ outcome, title: both("Unnamed") }) };
    const people = { "ana-bo": person({ identifiers: {}, offices: [minister({})] }) };
    const { keyVote } = card({ people, votes, rollCalls: { march: against("2025-03-20") } });
    expect(keyVote).toMatchObject({ vote: { title: "March (en)" }, position: null, blank: "minister" });
  });

  test("says not a member then, when there is nothing else", () => {
    const people = { "ana-bo": person({ offices: [member({ from: "2025-06-01" })] }) };
    const others = rollCall([{ id: "Z9", group: "G1", position: "for" }]);
    const { keyVote, otherVotes } = card({ people, votes: { march: IN_MARCH }, rollCalls: { march: others } });
    expect(keyVote).toMatchObject({ position: null, blank: "notMemberThen" });
    expect(otherVotes).toEqual([]);
  });

  test("is no vote of a chamber they never sat in", () => {
    const people = { "ana-bo": person({ identifiers: {}, offices: [member({ chamber: "other-chamber" })] }) };
    expect(
      card({ people, votes: { march: IN_MARCH }, rollCalls: { march: against("2025-03-20") } }).keyVote,
    ).toBeNull();
  });
});

describe("the other votes", () => {
  test("those on the subject and those beside it stand apart, newest first, the key vote in neither", () => {
    const { keyVote, otherVotes, contextVotes } = card({
      votes: {
        key: vote({ title: both("Key") }),
        older: vote({ title: both("Older"), relevance: "indirect" }),
        newer: vote({ title: both("Newer"), relevance: "indirect" }),
        whole: vote({ title: both("Whole"), relevance: "wholeText" }),
        beside: vote({ title: both("Beside"), relevance: "context" }),
      },
      rollCalls: {
        key: against("2025-03-20"),
        older: against("2025-03-18"),
        newer: against("2025-03-19"),
        whole: against("2025-04-01"),
        beside: against("2025-03-20"),
      },
    });
    expect(keyVote?.vote.title).toBe("Key (en)");
    expect(otherVotes.map((one) => one.vote.title)).toEqual(["Newer (en)", "Older (en)"]);
    expect(contextVotes.map((one) => one.vote.title)).toEqual(["Whole (en)", "Beside (en)"]);
  });

  test("what says nothing of this person is left out", () => {
    const votes = { march: IN_MARCH, unnamed: unnamedVote("2025-03-05") };
    expect(card({ votes, rollCalls: { march: against("2025-03-20") } }).otherVotes).toEqual([]);
  });
});

describe("offices", () => {
  const people = {
    "ana-bo": person({
      offices: [
        member({}),
        minister({ from: "2025-10-12", to: null, asOf: "2025-11-27" }),
        minister({ title: both("Chair"), role: "other", from: null, to: "2024-09-21" }),
      ],
    }),
  };

  test("stand newest first, each with what is known of its dates", () => {
    expect(card({ people }).offices.map(({ title, from, to, asOf }) => [title, from, to, asOf])).toEqual([
      ["Minister (en)", "2025-10-12", null, "2025-11-27"],
      ["Chair (en)", null, "2024-09-21", null],
      ["Deputy (en)", "2024-07-07", "2026-06-30", null],
    ]);
  });

  test.each([
    ["2025-03-21", [false, false, true]],
    ["2025-11-20", [true, false, true]],
    ["2026-01-15", [null, false, true]],
    [null, [null, null, null]],
  ])("held on %s, or not known: %j", (articleDate, expected) => {
    expect(card({ people }, articleDate).offices.map(({ onArticleDay }) => onArticleDay)).toEqual(expected);
  });
});

describe("the affiliation", () => {
  const seen = (group: string, seenFrom: string, asOf: string) => ({
    group,
    seenFrom,
    from: null,
    to: null,
    asOf,
    sources: [SOURCE],
  });
  const people = {
    "ana-bo": person({ memberships: [seen("G1", "2022-07-01", "2024-04-30"), seen("G2", "2024-10-01", "2025-11-12")] }),
  };

  test.each([
    ["2023-10-17", "Group One (ONE)"],
    ["2024-06-15", "Group One (ONE)"],
    ["2025-03-21", "Group Two (TWO)"],
    ["2026-10-01", "Group Two (TWO)"],
    [null, "Group Two (TWO)"],
  ])("on %s: %s", (articleDate, expected) => {
    expect(card({ people }, articleDate).affiliation).toBe(expected);
  });

  test("may be a party, or unknown", () => {
    const inParty = person({
      memberships: [{ party: "The Party", from: null, to: null, asOf: "2025-01-01", sources: [SOURCE] }],
    });
    expect(card({ people: { "ana-bo": inParty } }).affiliation).toBe("The Party");
    expect(card({}).affiliation).toBeNull();
  });
});

test("stances stand newest first, in the language asked for", () => {
  const stance = (date: string, text: string) => ({
    kind: "statement" as const,
    date,
    text: both(text),
    sources: [SOURCE],
  });
  const people = { "ana-bo": person({ stances: [stance("2023-10", "Earlier"), stance("2025-03-20", "Later")] }) };
  const french = describePerson("fr", "ana-bo", { fr: records({ people }) }, context({ lang: "fr" }));
  expect(french?.stances.map(({ text }) => text)).toEqual(["Later (fr)", "Earlier (fr)"]);
});

test("nobody of that name: no card", () => {
  expect(describePerson("fr", "nobody", { fr: records() }, context())).toBeNull();
});
