import { type EntityId, type EntityKind, jurisdictionOf, kindOf } from "../model/entity";
import type { Mention } from "../model/mention";
import type { FirstYears } from "../model/recognition";
import type { LanguageWords } from "./languages/language-words";
import { REACH, type Surroundings, surroundingsOf, type Word, wordsIn } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** A text with the names found in it. */
export type NamedText = {
  readonly text: string;
  readonly language: LanguageWords;
  /** In order. */
  readonly names: readonly Name[];
  readonly firstYears: FirstYears;
  /** True for a word that some name of several words begins with, as a first name does: "Josef". */
  readonly mayBeFirstName: (folded: string) => boolean;
};

/** What the words around a surname make of it, and the title they give it, if any. */
export type SurnameReading = {
  /**
   * `titled`: an office stands with it, enough to believe it. `civil`: only a civil title, of somebody. `bare`:
   * whoever of this surname the page has named. `otherBearer`: with a first name that is not ours ("Jarvis Cocker").
   * `other`: a car, a firm, a place, a month.
   */
  readonly as: "titled" | "civil" | "bare" | "otherBearer" | "other";
  readonly title: readonly Word[];
};

/** An alias found in a text, on its way to being believed. */
export type Name = {
  /** Its place among the names of the text. */
  readonly place: number;
  readonly word: Word;
  /** The title that the alias begins with, which is left out of the mention: "Lord" Hanson. */
  readonly title: Word | null;
  /** What it may mean, as senses of the index. */
  readonly senses: readonly number[];
  /** What it is believed to be; while nothing is, what it may be first of all. */
  entity: EntityId;
  mention: Mention | null;
  /** First name and surname of somebody, known or not. */
  readonly isFullName: boolean;
  /** Read when a doubtful name first asks for it. */
  surroundings: Surroundings | null;
  /** How it stands, where it may be a surname. */
  surname: SurnameReading | null;
};

/** Another name near a doubtful one. */
export type Neighbour = {
  readonly word: Word;
  readonly kind: EntityKind;
  readonly believed: boolean;
  readonly sameEntity: boolean;
  readonly sameJurisdiction: boolean;
  /** Of the same jurisdiction, or one of the European Union and the other of a member state. */
  readonly sameUnion: boolean;
  readonly inSentence: boolean;
  /** Only "and", "or", commas and the like stand between the two. */
  readonly inList: boolean;
};

/** A doubtful name with all that may speak for or against it. */
export type Scene = Surroundings & {
  /** The name itself. */
  readonly word: Word;
  readonly surface: string;
  readonly language: LanguageWords;
  /** The code of the entity's jurisdiction; null for services and terms. */
  readonly jurisdiction: string | null;
  /** The year by which a bill of that name is told from others: that in its id. */
  readonly year: string | null;
  /** The year it was introduced, of a bill whose number another parliament gives to another. */
  readonly firstYear: number | null;
  readonly neighbours: readonly Neighbour[];
  readonly mayBeFirstName: NamedText["mayBeFirstName"];
};

/** Those of the European Union that have a jurisdiction of their own here. */
export const MEMBER_STATES: readonly string[] = ["fr", "de", "ie", "se"];
/** More names on one side of another are a list, of which the nearest say enough. */
const MOST_NEIGHBOURS = 20;
/** The longest that "and" between two names may be with its spaces, in UTF-16 code units. */
const LONGEST_LINK = 24;

/** The scene of a name, taken for `entity`. */
export function sceneOf(named: NamedText, name: Name, entity: EntityId): Scene {
  const { text, language, firstYears, mayBeFirstName } = named;
  const { word } = name;
  name.surroundings ??= surroundingsOf(text, word, language);
  const { before, after } = name.surroundings;
  const start = before.at(-1)?.start ?? word.start;
  const end = after.at(-1)?.end ?? word.end;
  const jurisdiction = jurisdictionOf(entity);
  const neighbours = nearby(named, name).map((other) => {
    const inSentence = other.word.start >= start && other.word.end <= end;
    return {
      word: other.word,
      kind: kindOf(other.entity),
      believed: other.mention !== null,
      sameEntity: other.entity === entity,
      sameJurisdiction: jurisdiction !== null && jurisdictionOf(other.entity) === jurisdiction,
      sameUnion: jurisdiction !== null && areOfOneUnion(jurisdiction, jurisdictionOf(other.entity)),
      inSentence,
      inList: inSentence && isListed(named, word, other.word),
    };
  });
  const surface = text.slice(word.start, word.end);
  const year = /-(\d{4})(?:#|$)/.exec(entity)?.[1] ?? null;
  const firstYear = firstYears[entity] ?? null;
  return { ...name.surroundings, word, surface, language, jurisdiction, year, firstYear, neighbours, mayBeFirstName };
}

/** True when what stands between two names only strings them together. */
export function isListed({ text, language }: NamedText, one: Word, other: Word): boolean {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  if (to - from > LONGEST_LINK || /[.:()]/.test(text.slice(from, to))) return false;
  return wordsIn(text, from, to).every((word) => isOneOf(language.listing, word.folded));
}

function areOfOneUnion(one: string, other: string | null): boolean {
  if (other === null || one === other) return one === other;
  const both = [one, other];
  return both.includes("eu") && both.some((code) => MEMBER_STATES.includes(code));
}

function nearby({ names }: NamedText, { place, word }: Name): Name[] {
  const near: Name[] = [];
  for (const step of [-1, 1]) {
    for (let at = place + step; Math.abs(at - place) <= MOST_NEIGHBOURS; at += step) {
      const other = names[at];
      if (!other || Math.abs(other.word.start - word.start) > REACH) break;
      near.push(other);
    }
  }
  return near;
}
