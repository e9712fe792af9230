import { describe, expect, test } from "vitest";
import type { JurisdictionRecords } from "../../src/dataset/dataset";
import { describeBill } from "../../src/dataset/describe-bill";
import type { EntityId } from "../../src/model/entity";
import { bill, both, context, records, rollCall, SOURCE, unnamedVote, vote } from "./made-up";

function card(id: EntityId, fields: Partial<JurisdictionRecords>, articleDate: string | null = null) {
  const found = describeBill("fr", id, records(fields), context({ articleDate }));
  if (!found) throw new Error("There is no such bill.");
  return found;
}

const on = (date: string) => rollCall([{ id: "Z9", group: "G1", position: "for" }], { date });

const VOTES = {
  votes: {
    direct: vote({ on: "bill:fr/law#part", title: both("Direct") }),
    earlier: unnamedVote("2025-01-28", { on: "bill:fr/law#part", title: both("Earlier") }),
    beside: vote({ on: "bill:fr/law#part", title: both("Beside"), relevance: "context" }),
    whole: vote({ main: true, title: both("Whole"), relevance: "wholeText" }),
    final: vote({ main: true, title: both("Final"), relevance: "wholeText" }),
  },
  rollCalls: {
    direct: on("2025-03-20"),
    beside: on("2025-03-20"),
    whole: on("2025-04-01"),
    final: on("2025-04-29"),
  },
};

const titles = (votes: readonly { readonly title: string }[]) => votes.map(({ title }) => title.replace(" (en)", ""));

describe("the votes of a card", () => {
  test("a bill leads with the vote on encryption, and shows whole-text votes and other subjects apart", () => {
    const found = card("bill:fr/law", VOTES);
    expect(found.keyVote?.title).toBe("Direct (en)");
    expect(titles(found.otherVotes)).toEqual(["Earlier"]);
    expect(titles(found.contextVotes)).toEqual(["Final", "Whole", "Beside"]);
  });

  test("a provision shows its own votes, and those on the whole bill apart", () => {
    const found = card("bill:fr/law#part", VOTES);
    expect(found.keyVote?.title).toBe("Direct (en)");
    expect(titles(found.otherVotes)).toEqual(["Beside", "Earlier"]);
    expect(titles(found.contextVotes)).toEqual(["Final", "Whole"]);
  });

  test("an article of January is about the vote of January", () => {
    expect(card("bill:fr/law#part", VOTES, "2025-01-29").keyVote?.title).toBe("Earlier (en)");
  });

  test("a vote without names has no figures, and no bar", () => {
    const { keyVote } = card("bill:fr/law#part", VOTES, "2025-01-29");
    expect(keyVote).toMatchObject({ counts: null, seats: null, groups: [], result: "adopted", number: null });
  });

  test("no vote at all: none", () => {
    expect(card("bill:fr/law", {})).toMatchObject({ keyVote: null, otherVotes: [], contextVotes: [] });
  });
});

describe("the step an article is about", () => {
  const step = (date: string) => ({ date, label: both("Step"), text: both(`On ${date}`), sources: [SOURCE] });
  const bills = { law: bill({ journey: ["2025-01-28", "2025-03-05", "2025-03-20", "2025-04-29"].map(step) }) };

  test.each([
    ["2025-03-21", "2025-03-20"],
    ["2025-03-20", "2025-03-20"],
    ["2025-03-12", "2025-03-05"],
    ["2025-01-27", "2025-01-28"],
    ["2025-02-15", null],
    ["2025-06-01", null],
    [null, null],
  ])("article of %s: step of %s", (articleDate, expected) => {
    const near = card("bill:fr/law", { bills }, articleDate).journey.filter(({ nearArticle }) => nearArticle);
    expect(near.map(({ date }) => date)).toEqual(expected === null ? [] : [expected]);
  });
});

test("a provision names its bill; a bill lists its provisions", () => {
  expect(card("bill:fr/law#part", {})).toMatchObject({
    name: "The part (en)",
    parent: { id: "bill:fr/law", name: "The law (en)" },
    provisions: [],
  });
  expect(card("bill:fr/law", {})).toMatchObject({
    parent: null,
    provisions: [{ id: "bill:fr/law#part", name: "The part (en)", status: "In force (en)" }],
  });
});

test("no such provision: no card", () => {
  expect(describeBill("fr", "bill:fr/law#nothing", records(), context())).toBeNull();
});

describe("the step an article is about", () => {
  const step = (date: string) => ({ date, label: both("A step"), text: both(`On ${date}`), sources: [SOURCE] });
  const days = ["2025-03-01", "2025-03-10", "2025-03-20", "2025-03-20"];

  /** Indices of the steps marked as near the article. */
  function near(articleDate: string | null): number[] {
    const { journey } = card("bill:fr/law", { bills: { law: bill({ journey: days.map(step) }) } }, articleDate);
    return journey.flatMap(({ nearArticle }, index) => (nearArticle ? [index] : []));
  }

  test.each<[string, string | null, number[]]>([
    ["is the nearest one", "2025-03-09", [1]],
    ["of two as near, the one before the article", "2025-03-15", [1]],
    ["of two on one day, the later one", "2025-03-21", [3]],
    ["is two weeks away at most", "2025-04-03", [3]],
    ["and no more", "2025-04-04", []],
    ["is none where the article has no date", null, []],
  ])("%s (%s)", (_which, articleDate, index) => expect(near(articleDate)).toEqual(index));
});
