import { type EntityId, jurisdictionOf } from "../model/entity";
import type { PageKnowledge } from "./page-knowledge";
import type { Scene } from "./scene";
import type { Word } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** Points that choose between people of one name. They never make a doubtful name believed. */
const POINTS = {
  /** The title itself is of this country: "Senator", "le député", "MEP". */
  title: 4,
  /** A place, a chamber or an office of this country in the sentence. */
  sentence: 3,
  /** Somebody or something of this country is believed near. */
  neighbour: 2,
  /** A word of this country in the sentences around. */
  beyond: 1,
  /** The page has named somebody or something of this country. */
  page: 1,
  /** The page is in the country's language. */
  language: 1,
};

/** How much speaks for one country, and the words, besides a title, that do. */
export type CountryEvidence = { readonly points: number; readonly words: readonly Word[] };

/** What the text and the page say for the country or union of `entity`. */
export function countryEvidence(
  scene: Scene,
  entity: EntityId,
  title: readonly Word[],
  knowledge: PageKnowledge,
): CountryEvidence {
  const jurisdiction = jurisdictionOf(entity);
  if (jurisdiction === null) return { points: 0, words: [] };
  const { before, after, beyond, neighbours, language } = scene;
  const list = language.jurisdictions[jurisdiction] ?? "";
  const tells = (word: Word) => isOneOf(list, word.folded);
  const inSentence = [...before, ...after].filter((word) => !title.includes(word) && tells(word));
  const around = beyond.filter(tells);
  const near = neighbours.filter((other) => other.believed && other.sameJurisdiction && !other.sameEntity);
  const found: readonly [keyof typeof POINTS, boolean][] = [
    ["title", title.some(tells)],
    ["sentence", inSentence.length > 0],
    ["neighbour", near.length > 0],
    ["beyond", around.length > 0],
    ["page", knowledge.speaksOf(jurisdiction)],
    ["language", jurisdiction === language.language],
  ];
  return {
    points: found.reduce((sum, [what, holds]) => (holds ? sum + POINTS[what] : sum), 0),
    words: [...inSentence, ...around, ...near.map((other) => other.word)],
  };
}
