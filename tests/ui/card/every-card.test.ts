import { describe, expect, it } from "vitest";
import { drawCard } from "../../../src/background/draw-card";
import { aliasList } from "../../../src/dataset/alias-list";
import { textsOf } from "../../../src/dataset/bill-texts";
import { describe as describeEntity } from "../../../src/dataset/describe";
import type { Drawing, DrawnElement } from "../../../src/model/drawing";
import type { EntityId } from "../../../src/model/entity";
import { LANGUAGES, type Language } from "../../../src/model/language";
import { FIRST_VIEW } from "../../../src/ui/card/first-view";
import { findAll, textOf, withClass } from "../../support/read-drawing";
import { SIGNAL_MENTION } from "../../support/sample-cards";
import { WHOLE_DATASET as dataset } from "../../support/whole-dataset";

const DATA_DATE = "2026-11-22";

/** Every entity there is a card of: what is marked on pages, and what is reached from there. */
const ENTITIES: readonly EntityId[] = [
  ...new Set([
    ...aliasList(dataset).map(({ entity }) => entity),
    ...Object.entries(dataset.jurisdictions).flatMap(([code, records]): EntityId[] => [
      ...textsOf(code, records).map(({ id }) => id),
      ...Object.keys(records.votes).map((slug): EntityId => `vote:${code}/${slug}`),
    ]),
  ]),
];

/** Without an article, and with the one of the founding story, which changes the vote a card leads with. */
const ARTICLE_DATES = [null, "2025-03-21"] as const;

/** Thousands of members have one and the same card: one day is enough for each. */
const MEMBERS = new Set(aliasList(dataset).flatMap(({ entity, rankAndFile }) => (rankAndFile ? entity : [])));

type Seen = { readonly where: string; readonly card: DrawnElement };

function cardsIn(lang: Language): Seen[] {
  return ENTITIES.flatMap((entity) =>
    ARTICLE_DATES.slice(MEMBERS.has(entity) ? 1 : 0).map((articleDate) => {
      const content = describeEntity(entity, dataset, { articleDate, lang, dataDate: DATA_DATE });
      if (!content) throw new Error(`${entity} has no card.`);
      const { drawing } = drawCard(content, SIGNAL_MENTION, { backTo: null, today: DATA_DATE });
      return { where: `${entity} ${articleDate ?? ""}`, card: drawing };
    }),
  );
}

/** What a reader sees before asking for more, with neither the buttons of the card nor elements of the classes `but`. */
function firstView({ card }: Seen, but: readonly string[]): DrawnElement[] {
  return ["head", "body"].flatMap((part) =>
    withClass([card], part).map((element) => without(element, ["top", "details", ...but])),
  );
}

function without(drawing: DrawnElement, classes: readonly string[]): DrawnElement {
  const isLeftOut = (child: Drawing) => typeof child === "object" && classes.includes(String(child.attributes.class));
  const kept = drawing.children.filter((child) => !isLeftOut(child));
  return {
    ...drawing,
    children: kept.map((child) => (typeof child === "string" ? child : without(child, classes))),
  };
}

function lengthOf(drawing: Drawing): number {
  if (typeof drawing === "string") return drawing.length;
  return drawing.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

describe.each(LANGUAGES)("every card of the dataset (%s)", (lang) => {
  const cards = cardsIn(lang);

  it("shows at most 400 characters at first, beside the result with its bar and the source", () => {
    const lengths = cards.map((seen) => ({
      where: seen.where,
      length: firstView(seen, ["outcome", "source"]).reduce((sum, part) => sum + lengthOf(part), 0),
    }));
    expect(lengths.filter(({ length }) => length > FIRST_VIEW)).toEqual([]);
  });

  it("shows one source at first, where what it leads with has any, and one result at most", () => {
    const counted = cards.map((seen) => ({
      where: seen.where,
      sources: withClass(firstView(seen, []), "source").length,
      results: withClass(firstView(seen, []), "outcome").length,
    }));
    expect(
      counted.filter(({ sources, results }) => sources > 1 || results > 1 || (results === 1 && sources === 0)),
    ).toEqual([]);
  });

  it("gives both readings of a disputed text, or none", () => {
    const lone = cards.filter(({ card }) => {
      const readings = withClass([card], "readings").flatMap(({ children }) => children);
      return ![0, 2].includes(readings.length);
    });
    expect(lone.map(({ where }) => where)).toEqual([]);
  });

  it("leaves no cell and no line empty", () => {
    const isCell = ({ tag }: DrawnElement) => ["td", "p", "dd", "li", "h2", "h3", "h4", "caption"].includes(tag);
    const empty = cards.filter(({ card }) =>
      findAll([card], isCell).some(
        (cell) => textOf([cell]) === "" && !/status|drawing|more/.test(String(cell.attributes.class ?? "")),
      ),
    );
    expect(empty.map(({ where }) => where)).toEqual([]);
  });
});
