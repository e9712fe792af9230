import { type AliasIndex, strengthOf } from "./alias-index";
import { type Doubt, type Option, resolve, type Settled } from "./doubt";
import type { AliasHit } from "./find-aliases";
import type { LanguageWords } from "./languages/language-words";
import { hashWords } from "./normalize";
import { certainOptions, doubtfulOptions } from "./options";
import type { PageKnowledge } from "./page-knowledge";
import type { Recognition } from "./recognition";
import type { Name } from "./scene";
import { wordsIn } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** What one text gives: mentions believed at once, and doubtful names that the rest of the page may settle. */
export type TextReading = { readonly settled: readonly Settled[]; readonly doubts: readonly Doubt[] };

const NOTHING: TextReading = { settled: [], doubts: [] };

/** More doubtful names in one text are no article any more, but a list, a word game, or an attack. */
const MOST_DOUBTS = 300;
/** A name that is believed may settle the one before it; a chain longer than this is not worth the time. */
const ROUNDS = 4;

/** Finds the mentions among the aliases of one text, and tells `knowledge` who and what was believed. */
export function readText(
  { index, firstYears }: Pick<Recognition, "index" | "firstYears">,
  { text, language, hits }: { readonly text: string; readonly language: LanguageWords; readonly hits: AliasHit[] },
  knowledge: PageKnowledge,
): TextReading {
  if (hits.length === 0) return NOTHING;
  const names = hits.map((hit, place) => nameOf(index, { text, language }, hit, place));
  const named = { text, language, names, firstYears, mayBeFirstName: (folded: string) => beginsName(index, folded) };
  const settled: Settled[] = [];

  /** Believes a name when its points suffice. Returns the doubt that remains. */
  function settle(name: Name, options: readonly Option[]): Doubt | null {
    const doubt = { start: name.word.start, end: name.word.end, options };
    const found = resolve(doubt, knowledge);
    if (!found) return doubt;
    settled.push(found);
    name.mention = found.mention;
    name.entity = name.mention.entity;
    knowledge.note(name.entity, text.slice(doubt.start, doubt.end));
    return null;
  }

  let doubtful = names.filter((name) => settle(name, certainOptions(index, named, name))).slice(0, MOST_DOUBTS);
  let doubts: Doubt[] = [];
  for (let round = 0, before = -1; round < ROUNDS && doubtful.length !== before; round++) {
    before = doubtful.length;
    doubts = [];
    doubtful = doubtful.filter((name) => {
      const doubt = settle(name, doubtfulOptions(index, named, name, knowledge));
      if (doubt && doubt.options.length > 0) doubts.push(doubt);
      return doubt;
    });
  }
  return { settled: settled.sort((a, b) => a.mention.start - b.mention.start), doubts };
}

function beginsName(index: AliasIndex, folded: string): boolean {
  const [hashes] = hashWords(folded);
  const word = hashes ? index.wordOf(hashes.slot, hashes.check) : -1;
  return word >= 0 && index.goesOn(index.follow(0, word));
}

function nameOf(
  index: AliasIndex,
  { text, language }: { readonly text: string; readonly language: LanguageWords },
  { start, end, senses }: AliasHit,
  place: number,
): Name {
  const words = wordsIn(text, start, end);
  const [first, ...rest] = words;
  const title = first && rest.length > 0 && isOneOf(language.honorifics, first.folded) ? first : null;
  const own = title ? rest : words;
  const folded = own.map((word) => word.folded).join(" ");
  return {
    place,
    word: { start: own[0]?.start ?? start, end, folded, capital: true, gap: "" },
    title,
    senses,
    // A hit has at least one sense.
    entity: index.entityOf(senses[0] ?? 0),
    mention: null,
    isFullName: senses.some((sense) => strengthOf(sense) === "fullName"),
    surroundings: null,
    surname: null,
  };
}
