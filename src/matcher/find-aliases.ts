import type { PageLanguage } from "../model/language";
import type { Span } from "../model/mention";
import { type AliasIndex, LANGUAGE_BITS } from "./alias-index";
import { isWrittenSo } from "./capitals";
import {
  BREAK,
  checkOf,
  DOT,
  FIRST_LETTER,
  FOLDED,
  fold,
  INVISIBLE,
  JOIN,
  SLOT_FACTOR,
  SLOT_INVERSE,
  TWO_LETTERS,
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

/** Any code unit of a pair that stands for one character. */
const ASTRAL = 0xd800;

/** UTF-16 code units read at a time: their bytes stay in the processor's nearest cache. */
const CHUNK = 4096;
/** A code unit is at most three bytes; one byte more ends the chunk. */
const BYTES = new Uint8Array(3 * CHUNK + 1);
/** What `fold` says of each ASCII byte, filled as bytes are met; 0 for unknown ones, for bytes of other characters, and for the end. */
const ASCII = new Uint8Array(0x100);
const ENCODER = new TextEncoder();

/**
 * Every alias that stands in `text` as whole words, in order, the longest where several begin or overlap. Runs in
 * time proportional to the text, whatever its characters and however many aliases there are.
 *
 * It reads UTF-8 bytes, which the browser makes at once and which are much cheaper to go through than a string, and
 * keeps nothing of a word but a running hash until the filter says that an alias may begin with it.
 * @param language of the text: aliases of other languages are left out, and German genitives count ("WhatsApps")
 */
export function findAliases(index: AliasIndex, text: string, language: PageLanguage): AliasHit[] {
  const { filter, filterShift } = index;
  const german = language === "de";
  let search: Search | null = null;
  // Plain variables, which no function below captures: in the loop over all characters this is twice as fast.
  let walking = false;
  let slot = 0;
  let start = -1;
  /** Code units encoded so far; the byte to be read, the end of the bytes; what to add to a byte's place for its code unit. */
  let read = 0;
  let at = 0;
  let end = 0;
  let shift = 0;
  BYTES[0] = 0;
  for (let ended = false; !ended; ) {
    let letter = ASCII[BYTES[at] ?? 0] ?? 0;
    if (letter >= FIRST_LETTER) {
      if (start < 0) start = at + shift;
      do {
        slot = Math.imul(slot ^ letter, SLOT_FACTOR);
        letter = ASCII[BYTES[++at] ?? 0] ?? 0;
      } while (letter >= FIRST_LETTER);
    }
    const here = at + shift;
    if (letter > 0) at++;
    else if (at < end) {
      const lead = BYTES[at++] ?? 0;
      let code = lead;
      if (lead >= 0xf0) {
        code = ASTRAL;
        at += 3;
        shift -= 2;
      } else if (lead >= 0xe0) {
        code = ((lead & 0xf) << 12) | (((BYTES[at] ?? 0) & 0x3f) << 6) | ((BYTES[at + 1] ?? 0) & 0x3f);
        at += 2;
        shift -= 2;
      } else if (lead >= 0x80) {
        code = ((lead & 0x1f) << 6) | ((BYTES[at++] ?? 0) & 0x3f);
        shift--;
      }
      letter = FOLDED[code] || fold(code);
      if (lead < 0x80 && lead > 0) ASCII[lead] = letter;
      if (letter >= FIRST_LETTER) {
        if (start < 0) start = here;
        if (letter >= TWO_LETTERS) slot = Math.imul(slot ^ ((letter >> 7) & 0x7f), SLOT_FACTOR);
        slot = Math.imul(slot ^ (letter >= TWO_LETTERS ? letter & 0x7f : letter), SLOT_FACTOR);
        continue;
      }
    } else if (read < text.length) {
      const part = text.length <= CHUNK ? text : text.slice(read, read + CHUNK);
      end = ENCODER.encodeInto(part, BYTES).written;
      BYTES[end] = 0;
      at = 0;
      shift = read;
      read += part.length;
      continue;
    } else {
      letter = BREAK;
      ended = true;
    }
    if (letter > DOT) continue;
    if (start >= 0) {
      const stem =
        german && (text.charCodeAt(here - 1) | CASE_BIT) === SMALL_S ? Math.imul(slot, SLOT_INVERSE) ^ SMALL_S : 0;
      if (
        walking ||
        ((filter[slot >>> filterShift] ?? 0) >>> slot) & 1 ||
        (stem !== 0 && ((filter[stem >>> filterShift] ?? 0) >>> stem) & 1)
      ) {
        search ??= { index, text, language, walks: [], hits: [], afterDot: false };
        search.afterDot = letter === DOT && here - start > LONGEST_ABBREVIATION;
        walking = step(search, { start, end: here }, slot, stem);
      }
      slot = 0;
      start = -1;
    }
    if (search && walking && (letter === BREAK || (search.afterDot && letter === JOIN))) {
      search.walks = [];
      walking = false;
    }
  }
  return search ? search.hits : [];
}

type Walk = { readonly node: number; readonly start: number };

/** A text being searched, with the aliases begun and not ended. */
type Search = {
  readonly index: AliasIndex;
  readonly text: string;
  readonly language: PageLanguage;
  walks: Walk[];
  readonly hits: AliasHit[];
  /** The last word looked up was followed by a dot that may end a sentence. */
  afterDot: boolean;
};

/**
 * Begins an alias at a word, and takes all begun before it one word further. Returns true when any goes on.
 * @param slot of the word, `stem` of the word without its genitive "s", or 0
 */
function step(search: Search, span: Span, slot: number, stem: number): boolean {
  const { index, text, walks } = search;
  const word = numberOf(index, text, span, slot);
  const nominative = stem === 0 ? -1 : numberOf(index, text, { start: span.start, end: span.end - 1 }, stem);
  if (word < 0 && nominative < 0) {
    if (walks.length > 0) search.walks = [];
    return false;
  }
  const further: Walk[] = [];
  let { end } = span;
  while (fold(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  for (let place = 0; place <= walks.length; place++) {
    const walk = walks[place] ?? { node: 0, start: span.start };
    const node = word < 0 ? 0 : index.follow(walk.node, word);
    if (node > 0) {
      further.push({ node, start: walk.start });
      meet(search, node, walk.start, end);
    }
    const last = nominative < 0 ? 0 : index.follow(walk.node, nominative);
    if (last > 0) meet(search, last, walk.start, end);
  }
  search.walks = further;
  return further.length > 0;
}

/** The number of the word in `text` with this slot hash; -1 when no alias has it. */
function numberOf(index: AliasIndex, text: string, { start, end }: Span, slot: number): number {
  const place = index.placeOf(slot);
  return place < 0 ? -1 : index.wordAt(place, slot, checkOf(text, start, end));
}

/** Notes what an alias ending here may mean. */
function meet({ index, text, language, hits }: Search, node: number, start: number, end: number): void {
  const senses = index
    .sensesAt(node)
    .filter((sense) => (sense & LANGUAGE_BITS[language]) !== 0 && isWrittenSo(sense, text, start, end));
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
