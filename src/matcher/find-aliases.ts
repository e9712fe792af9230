import type { PageLanguage } from "../model/language";
import type { Span } from "../model/mention";
import { ACRONYM_BIT, type AliasIndex, CAPITAL_BIT, LANGUAGE_BITS, strengthOf } from "./alias-index";
import {
  BREAK,
  CHECK_FACTOR,
  DOT,
  FIRST_LETTER,
  FOLDED,
  fold,
  hashWords,
  INVISIBLE,
  JOIN,
  SLOT_FACTOR,
  TWO_LETTERS,
  type WordHashes,
} from "./normalize";

/** An alias found in a text, whether or not it is meant there. */
export type AliasHit = Span & {
  /** What it may mean, as senses of the index. */
  readonly senses: readonly number[];
};

/** A dot and a space end a sentence, unless so few letters come before that they are an abbreviation ("H.R. 4870"). */
const LONGEST_ABBREVIATION = 3;

const SMALL_S = 0x73;
/** What tells a small ASCII letter from its capital. */
const CASE_BIT = 0x20;

/**
 * Every alias that stands in `text` as whole words, in order, the longest where several begin or overlap. Runs in
 * time proportional to the text, whatever its characters and however many aliases there are.
 * @param language of the text: aliases of other languages are left out, and German genitives count ("WhatsApps")
 */
export function findAliases(index: AliasIndex, text: string, language: PageLanguage): AliasHit[] {
  let search: Search | null = null;
  const german = language === "de";
  // Plain variables, which no function below captures: in the loop over all characters this is twice as fast.
  let slot = 0;
  let check = 0;
  let start = -1;
  let afterDot = false;
  let walking = false;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = at < text.length ? FOLDED[code] || fold(code) : BREAK;
    if (letter >= FIRST_LETTER) {
      if (start < 0) start = at;
      let last = letter;
      if (letter >= TWO_LETTERS) {
        const first = (letter >> 7) & 0x7f;
        slot = ((slot ^ first) * SLOT_FACTOR) | 0;
        check = (check * CHECK_FACTOR + first) | 0;
        last = letter & 0x7f;
      }
      slot = ((slot ^ last) * SLOT_FACTOR) | 0;
      check = (check * CHECK_FACTOR + last) | 0;
      continue;
    }
    if (letter > DOT) continue;
    if (start >= 0) {
      const genitive = german && (text.charCodeAt(at - 1) | CASE_BIT) === SMALL_S;
      if (genitive || walking || index.follow(0, slot, check) > 0) {
        search ??= { index, text, language, walks: [], hits: [] };
        walking = step(search, { start, end: at }, { slot, check }, genitive);
      }
      afterDot = letter === DOT && at - start > LONGEST_ABBREVIATION;
      slot = 0;
      check = 0;
      start = -1;
    }
    if (search && walking && (letter === BREAK || (afterDot && letter === JOIN))) {
      search.walks = [];
      walking = false;
    }
  }
  return search ? longest(search.hits) : [];
}

type Walk = { readonly node: number; readonly start: number };

/** A text being searched, with the aliases begun and not ended. */
type Search = {
  readonly index: AliasIndex;
  readonly text: string;
  readonly language: PageLanguage;
  walks: Walk[];
  readonly hits: AliasHit[];
};

/** Begins an alias at a word, and takes all begun before it one word further. Returns true when any goes on. */
function step(search: Search, word: Span, hashes: WordHashes, mayBeGenitive: boolean): boolean {
  const { index, text, walks } = search;
  let { end } = word;
  while (fold(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  const [stem] = mayBeGenitive ? hashWords(text.slice(word.start, end - 1)) : [];
  search.walks = [];
  for (const walk of [...walks, { node: 0, start: word.start }]) {
    const node = index.follow(walk.node, hashes.slot, hashes.check);
    if (node > 0) search.walks.push({ node, start: walk.start });
    const nominative = stem ? index.follow(walk.node, stem.slot, stem.check) : 0;
    for (const last of [node, nominative]) if (last > 0) meet(search, last, { start: walk.start, end });
  }
  return search.walks.length > 0;
}

/** Notes what an alias ending here may mean. */
function meet({ index, text, language, hits }: Search, node: number, span: Span): void {
  const surface = text.slice(span.start, span.end);
  const senses = [...index.sensesAt(node)].filter(
    (sense) => (sense & LANGUAGE_BITS[language]) !== 0 && isWrittenSo(sense, surface),
  );
  if (senses.length > 0) hits.push({ ...span, senses });
}

/** True when `surface` has the capitals that an alias of this strength needs. */
function isWrittenSo(sense: number, surface: string): boolean {
  if (sense & ACRONYM_BIT) return surface === surface.toUpperCase();
  const strength = strengthOf(sense);
  if (!(sense & CAPITAL_BIT) || strength === "unique") return true;
  return isCapital(surface) && (strength !== "fullName" || isCapital(lastWord(surface)));
}

function lastWord(name: string): string {
  let start = name.length;
  // Not a regular expression: with a thousand zero-width characters inside a name it would take a million steps.
  while (start > 0 && fold(name.charCodeAt(start - 1)) > DOT) start--;
  return name.slice(start);
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Of hits that overlap, the one that begins first; of those, the longest. */
function longest(hits: AliasHit[]): AliasHit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}
