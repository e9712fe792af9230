import { describe, expect, test } from "vitest";
import { describe as describeEntity } from "../../src/dataset/describe";
import type { BillCard, PersonCard } from "../../src/model/card-content";
import type { EntityId } from "../../src/model/entity";
import { WHOLE_DATASET as dataset } from "../support/whole-dataset";

/** The morning after the vote. */
const ARTICLE = { articleDate: "2025-03-21", lang: "en", dataDate: "2026-11-22" } as const;

function person(slug: string): PersonCard {
  const card = describeEntity(`person:fr/${slug}`, dataset, ARTICLE);
  if (card?.kind !== "person") throw new Error(`There is no ${slug}.`);
  return card;
}

function bill(id: EntityId): BillCard {
  const card = describeEntity(id, dataset, ARTICLE);
  if (card?.kind !== "bill") throw new Error(`There is no ${id}.`);
  return card;
}

describe("20 March 2025: article 8 ter does not come back", () => {
  const { keyVote, journey, contextVotes, readings } = bill("bill:fr/narcotrafic#8-ter");

  test("24 for, 119 against, 6 abstentions, called by name", () => {
    expect(keyVote).toMatchObject({
      number: "1102",
      result: "rejected",
      method: "calledByName",
      counts: { for: 24, against: 119, abstention: 6, didNotVote: 2 },
      direction: "forOpensAccess",
      relevance: "direct",
    });
    expect(keyVote?.caution).toMatch(/997 and 1006/);
  });

  test("the groups as in the official file: for, against, abstained, did not vote", () => {
    expect(
      keyVote?.groups.map(({ abbreviation, seats, counts }) => [abbreviation, seats, ...Object.values(counts)]),
    ).toEqual([
      ["RN", 123, 0, 43, 0, 0],
      ["EPR", 94, 9, 8, 1, 1],
      ["LFI-NFP", 71, 0, 19, 0, 0],
      ["SOC", 66, 0, 23, 0, 0],
      ["DR", 47, 7, 0, 0, 0],
      ["ECOS", 38, 0, 14, 0, 0],
      ["DEM", 36, 3, 6, 3, 0],
      ["HOR", 33, 2, 3, 2, 1],
      ["LIOT", 23, 0, 0, 0, 0],
      ["GDR", 17, 0, 2, 0, 0],
      ["UDR", 16, 3, 0, 0, 0],
      ["NI", 11, 0, 1, 0, 0],
    ]);
  });

  test("its journey, with the evening marked", () => {
    expect(journey.map(({ date, nearArticle }) => [date, nearArticle])).toEqual([
      ["2025-01-28", false],
      ["2025-03-05", false],
      ["2025-03-20", true],
      ["2025-04-29", false],
    ]);
  });

  test("both readings, and whole-text votes apart", () => {
    expect(readings.map(({ side }) => side)).toEqual(["supporters", "critics"]);
    const onWholeText = contextVotes.filter(({ relevance }) => relevance === "wholeText");
    expect(onWholeText.map(({ number }) => number)).toEqual(["1473", "1471", null, "1194", null]);
  });
});

test("deleting in committee is the reverse of restoring: direction is written, not inferred", () => {
  const [deletion] = bill("bill:fr/narcotrafic#8-ter").otherVotes.filter(({ method }) => method === "committee");
  expect(deletion).toMatchObject({ result: "adopted", direction: "forKeepsClosed", counts: null });
});

test("votes beside the subject never say anything about encryption", () => {
  const all = [bill("bill:fr/narcotrafic"), bill("bill:fr/narcotrafic#8"), bill("bill:fr/narcotrafic#14")].flatMap(
    ({ keyVote, otherVotes, contextVotes }) => [...(keyVote ? [keyVote] : []), ...otherVotes, ...contextVotes],
  );
  const beside = all.filter(({ relevance }) => relevance !== "direct");
  const thatDay = beside.filter(({ number }) =>
    ["1093", "1094", "1095", "1096", "1097", "1194", "1473"].includes(number ?? ""),
  );
  expect(new Set(thatDay.map(({ number }) => number)).size).toBe(7);
  for (const vote of thatDay) expect(vote.caution).toMatch(/no view on encryption follows/);
  for (const vote of beside) {
    expect(vote.direction).toBe("notClassified");
    expect(vote.caution).not.toBeNull();
  }
});

describe("what each person's card leads with", () => {
  test.each([
    ["olivier-marleix", "for", "DR"],
    ["mathieu-lefevre", "for", "EPR"],
    ["paul-midy", "for", "EPR"],
    ["eric-pauget", "for", "DR"],
    ["vincent-caure", "against", "EPR"],
    ["florent-boudie", "against", "EPR"],
    ["roger-vicot", "against", "SOC"],
    ["antoine-leaument", "against", "LFI-NFP"],
    ["anne-le-henanff", "against", "HOR"],
  ])("%s: %s, in %s", (slug, position, group) => {
    expect(person(slug).keyVote).toMatchObject({
      vote: { number: "1102" },
      position,
      blank: null,
      group: { abbreviation: group },
    });
  });

  test.each([
    ["bruno-retailleau", "minister"],
    ["gerald-darmanin", "minister"],
    ["naima-moutchou", "presiding"],
  ])("%s: no vote, because %s", (slug, blank) => {
    expect(person(slug).keyVote).toMatchObject({ vote: { number: "1102" }, position: null, blank });
  });

  test("a minister has no other votes, and no view is made up for those who said nothing", () => {
    expect(person("bruno-retailleau")).toMatchObject({ otherVotes: [], contextVotes: [] });
    expect(person("naima-moutchou").stances).toEqual([]);
    expect(person("eric-pauget").stances).toEqual([]);
  });

  test("offices that came later are not shown as held that day", () => {
    const held = person("anne-le-henanff").offices.filter(({ onArticleDay }) => onArticleDay);
    expect(held.map(({ title }) => title)).toEqual(["Deputy (17th legislature)"]);
  });
});

test("every service names article 8 ter, and nobody's claim of end-to-end encryption is taken for granted", () => {
  const services = (["signal", "whatsapp", "telegram"] as const).map((slug) =>
    describeEntity(`service:${slug}`, dataset, ARTICLE),
  );
  expect(services).toMatchObject([
    { encryption: { byDefault: "yes" }, texts: [{ id: "bill:fr/narcotrafic#8-ter", keyVote: { number: "1102" } }] },
    { encryption: { byDefault: "yes" }, texts: [{ id: "bill:fr/narcotrafic#8-ter", keyVote: { number: "1102" } }] },
    { encryption: { byDefault: "partial" }, texts: [{ id: "bill:fr/narcotrafic#8-ter", keyVote: { number: "1102" } }] },
  ]);
});
