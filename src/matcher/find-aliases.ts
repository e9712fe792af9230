import type { PageLanguage } from "../model/language";
import type { Span } from "../model/mention";
import { type AliasIndex, LANGUAGE_BITS } from "./alias-index";
import { mayGoOn, mayStart, mayStartOn, SHORT_WORD } from "./beginnings";
import { isWrittenSo } from "./capitals";
import {
  BREAK,
  CAPITAL,
  checkOf,
  DOT,
  FIRST_LETTER,
  FOLDED,
  fold,
  foldWithCase,
  INVISIBLE,
  isSignOfName,
  JOIN,
  SLOT_FACTOR,
  SLOT_INVERSE,
  slotOfSign,
  TWO_LETTERS,
} from "./normalize";
import { wordsIn } from "./surroundings";
import { placeLike } from "./word-places";

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
 *
 * Most words are passed over: an alias begins with a capital, or with three letters that few words begin with. Only of
 * those is the hash made, and only where the index may hold it is anything looked up.
 * @param language of the text: aliases of other languages are left out, and German genitives count ("WhatsApps")
 */
export function findAliases(index: AliasIndex, text: string, language: PageLanguage): AliasHit[] {
  const { starts, longerStarts, pairs, lows, groups } = index;
  const isGerman = language === "de";
  const { length } = text;
  let search: Search | null = null;
  let isWalking = false;
  /** The code unit after the one that `letter` tells of; the end of the text ends a word like anything between words. */
  let at = 0;
  let letter = BREAK;
  // Letters are read in four places alike: in a function of its own this would be half as fast, and slower still where it
  // matters, on a page that has just been opened.
  for (;;) {
    while (letter < FIRST_LETTER) {
      if (isWalking && search && (letter === BREAK || (search.afterDot && letter === JOIN))) {
        const code = letter === BREAK && at <= length ? text.charCodeAt(at - 1) : 0;
        search.begun = isSignOfName(code) ? search.begun : 0;
        isWalking = search.begun > 0 && step(search, at - 1, at, wordOfSign(index, code), -1);
      }
      if (at >= length) return search ? search.hits : [];
      const code = text.charCodeAt(at++);
      letter = FOLDED[code] || foldWithCase(code);
    }
    const first = letter;
    const start = at - 1;
    const isSmall = first < CAPITAL;
    if (isSmall && !isWalking) {
      const code = at < length ? text.charCodeAt(at) : 0;
      const second = FOLDED[code] || foldWithCase(code);
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const third = FOLDED[next] || foldWithCase(next);
      const last = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      if (
        !mayStart(starts, first, second, third) ||
        !mayStartOn(longerStarts, first, second, third, FOLDED[last] || foldWithCase(last))
      ) {
        at += second > DOT ? 2 : 1;
        letter = second > DOT ? third : second;
        while (letter > DOT) {
          const further = at < length ? text.charCodeAt(at) : 0;
          letter = FOLDED[further] || foldWithCase(further);
          at++;
        }
        continue;
      }
    }
    let slot = 0;
    do {
      if (letter >= TWO_LETTERS) slot = Math.imul(slot ^ ((letter >> 7) & 0x7f), SLOT_FACTOR);
      if (letter >= FIRST_LETTER)
        slot = Math.imul(slot ^ (letter >= TWO_LETTERS ? letter & 0x7f : letter & ~CAPITAL), SLOT_FACTOR);
      const code = at < length ? text.charCodeAt(at) : 0;
      letter = FOLDED[code] || foldWithCase(code);
      at++;
    } while (letter > DOT);
    const end = at - 1;
    const stem =
      isGerman && (text.charCodeAt(end - 1) | CASE_BIT) === SMALL_S ? Math.imul(slot, SLOT_INVERSE) ^ SMALL_S : 0;
    const place = placeLike(lows, groups, slot);
    const other = stem === 0 ? -1 : placeLike(lows, groups, stem);
    if (
      isWalking ||
      (place >= 0 && ((!isSmall && end - start > SHORT_WORD) || mayGoOn(pairs, slot, text, end))) ||
      other >= 0
    ) {
      search ??= {
        index,
        text,
        language: LANGUAGE_BITS[language],
        nodes: [],
        origins: [],
        begun: 0,
        hits: [],
        afterDot: false,
      };
      search.afterDot = letter === DOT && (wordsIn(text, start, end)[0]?.folded.length ?? 0) > LONGEST_ABBREVIATION;
      const word = place < 0 ? -1 : index.wordAt(place, slot, checkOf(text, start, end));
      const nominative = other < 0 ? -1 : index.wordAt(other, stem, checkOf(text, start, end - 1));
      isWalking = step(search, start, end, word, nominative);
    }
  }
}

/** A text being searched, with the aliases begun and not ended. */
type Search = {
  readonly index: AliasIndex;
  readonly text: string;
  /** Bit of its language in a sense. */
  readonly language: number;
  /** Of each alias begun, as far as it has come: its node, and where it began. The first `begun` of them count. */
  readonly nodes: number[];
  readonly origins: number[];
  begun: number;
  readonly hits: AliasHit[];
  /** The last word looked up was followed by a dot that may end a sentence. */
  afterDot: boolean;
};

/**
 * Begins an alias at a word, and takes all begun before it one word further. Returns true when any goes on. Makes no object
 * of its own: in a text with many names this is half of the work.
 * @param word its place, `nominative` that of the word without its genitive "s"; -1 where no alias has it
 */
function step(search: Search, start: number, end: number, word: number, nominative: number): boolean {
  const { index, nodes, origins, begun } = search;
  search.begun = 0;
  if (word < 0 && nominative < 0) return false;
  nodes[begun] = 0;
  origins[begun] = start;
  let going = 0;
  for (let place = 0; place <= begun; place++) {
    const from = nodes[place] ?? 0;
    const origin = origins[place] ?? start;
    const node = word < 0 ? 0 : index.follow(from, word);
    if (node > 0) {
      // Those that go on close up: their places have been read.
      if (index.goesOn(node)) {
        nodes[going] = node;
        origins[going++] = origin;
      }
      if (index.endsAt(node)) meet(search, node, origin, end);
    }
    const last = nominative < 0 ? 0 : index.follow(from, nominative);
    if (last > 0 && index.endsAt(last)) meet(search, last, origin, end);
  }
  search.begun = going;
  return going > 0;
}

function wordOfSign({ wordOf }: AliasIndex, code: number): number {
  return wordOf(slotOfSign(code), 0);
}

/** Notes what an alias ending here may mean. */
function meet({ index, text, language, hits }: Search, node: number, start: number, wordEnd: number): void {
  let end = wordEnd;
  while (fold(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  const senses = index
    .sensesAt(node)
    .filter((sense) => (sense & language) !== 0 && isWrittenSo(sense, text, start, end));
  if (senses.length > 0) addLongest(hits, { start, end, senses });
}

/**
 * Adds a hit that ends no earlier than those before it. Of hits that overlap, the one that begins first stays; of those,
 * the longest.
 */
function addLongest(hits: AliasHit[], hit: AliasHit): void {
  let last = hits.at(-1);
  while (last && last.start >= hit.start && last.end - last.start < hit.end - hit.start) {
    hits.pop();
    last = hits.at(-1);
  }
  if (!last || last.end <= hit.start) hits.push(hit);
}
