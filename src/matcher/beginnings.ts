import { BREAK, DOT, FIRST_LETTER, foldWithCase, hashWords, INVISIBLE, JOIN, MARK, TWO_LETTERS } from "./normalize";
import { wordsIn } from "./surroundings";

/**
 * Tells words that begin an alias from nearly all others before anything is looked up. Most aliases are proper names and
 * are met by their capital; only what may stand in small letters has to be looked for among all the other words of a text.
 */
export type Beginnings = {
  /** Of the words in small letters: bit of the third letter in the number at the first and second. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** The same for the first four letters, of which there are too many for a bit each: they share those of a hash. */
  readonly longerStarts: Uint32Array<ArrayBuffer>;
  /**
   * Of words in small letters and of the shortest ones ("de", "Le"): with which letter the next word of an alias begins.
   * A bit for each pair, a power of two of them; now and then one says yes for a pair that is in no alias.
   */
  readonly pairs: Uint32Array<ArrayBuffer>;
};

/** Numbers in `starts`: two letters of five bits each. */
const STARTS = 1 << 10;
/** Bits for each pair: with fewer, more words are taken for beginnings that are none. */
const BITS_PER_PAIR = 32;
const LEAST_PAIR_WORDS = 32;
/** Words up to this length are common in every text, but begin few aliases: their next word is looked at. */
export const SHORT_WORD = 3;
/** In the place of the next word's letter when the alias ends. */
const NO_LETTER = 0;
const ANY_LETTER = Array.from({ length: 32 }, (_, bits) => bits);
/** What may follow the last letter of a word. */
const AFTER_WORD = [BREAK, JOIN, DOT];
const PAIR_FACTOR = 0x9e3779b1;

/** Five bits of what `foldWithCase` says of a code unit. Different letters may have the same. */
function fiveBits(letter: number): number {
  return (letter >= TWO_LETTERS ? letter >> 7 : letter) & 0x1f;
}

/**
 * True when a word in small letters may begin an alias, by what `foldWithCase` says of its first three code units. Two
 * letters in one, and signs that count for none, shift those after them: such words are rare enough to let through.
 */
export function mayStart(starts: Uint32Array, first: number, second: number, third: number): boolean {
  // One function, no smaller ones in it: this is asked of most words of a page before the browser has compiled anything.
  return (
    (((starts[((first & 0x1f) << 5) | (second & 0x1f)] ?? 0) >>> (third & 0x1f)) & 1) === 1 ||
    second >= TWO_LETTERS ||
    second === MARK ||
    second === INVISIBLE ||
    third >= TWO_LETTERS ||
    third === MARK ||
    third === INVISIBLE
  );
}

/**
 * The same of the fourth code unit, once the first three may begin an alias; a space and what follows count as letters.
 */
export function mayStartOn(starts: Uint32Array, first: number, second: number, third: number, fourth: number): boolean {
  if (second >= TWO_LETTERS || third >= TWO_LETTERS || fourth >= TWO_LETTERS) return true;
  // Signs that count for none, and more than one between two words.
  if (second === MARK || third === MARK || fourth === MARK) return true;
  if (second === INVISIBLE || third === INVISIBLE || fourth === INVISIBLE) return true;
  if ((second <= DOT && third <= DOT) || (third <= DOT && fourth <= DOT)) return true;
  const bit = startBit(letterOrGap(first), letterOrGap(second), letterOrGap(third), letterOrGap(fourth), starts.length);
  return (((starts[bit >>> 5] ?? 0) >>> bit) & 1) === 1;
}

function letterOrGap(letter: number): number {
  return letter <= DOT ? 0 : letter & 0x1f;
}

function startBit(first: number, second: number, third: number, fourth: number, length: number): number {
  return Math.imul((first << 15) | (second << 10) | (third << 5) | fourth, PAIR_FACTOR) >>> (Math.clz32(length) - 4);
}

/** True when an alias may begin with the word of this slot hash that ends at `end` in `text`. */
export function mayGoOn(pairs: Uint32Array, slot: number, text: string, end: number): boolean {
  if (hasPair(pairs, slot, NO_LETTER)) return true;
  for (let at = end; at < text.length; at++) {
    const letter = foldWithCase(text.charCodeAt(at));
    if (letter === BREAK) return false;
    if (letter >= FIRST_LETTER) return hasPair(pairs, slot, fiveBits(letter));
  }
  return false;
}

function hasPair(pairs: Uint32Array, slot: number, letter: number): boolean {
  const bit = pairBit(slot, letter, pairs.length);
  return (((pairs[bit >>> 5] ?? 0) >>> bit) & 1) === 1;
}

function pairBit(slot: number, letter: number, length: number): number {
  return Math.imul(slot ^ Math.imul(letter + 1, PAIR_FACTOR), PAIR_FACTOR) >>> (Math.clz32(length) - 4);
}

/**
 * Notes how aliases begin. Runs at build time.
 * @param small aliases that may stand in small letters
 * @param capital those that begin with a capital wherever they stand
 */
export function beginningsOf(small: readonly string[], capital: readonly string[]): Beginnings {
  const starts = new Uint32Array(STARTS);
  for (const [word = ""] of small.map(foldedWords)) {
    const [first = 0, second, third] = Array.from(word, (letter) => fiveBits(letter.charCodeAt(0)));
    for (const next of second === undefined ? AFTER_WORD : [second]) {
      const at = (first << 5) | next;
      const bits =
        second === undefined
          ? ~0
          : (third === undefined ? AFTER_WORD : [third]).reduce((sum, bit) => sum | (1 << bit), 0);
      starts[at] = (starts[at] ?? 0) | bits;
    }
  }
  const fours = small.flatMap((alias) => firstFour(foldedWords(alias).join(" ")));
  const longerStarts = new Uint32Array(wordsFor(fours.length));
  for (const [first = 0, second = 0, third = 0, fourth = 0] of fours) {
    const bit = startBit(first, second, third, fourth, longerStarts.length);
    longerStarts[bit >>> 5] = (longerStarts[bit >>> 5] ?? 0) | (1 << bit);
  }
  const paired = [
    ...small.map(foldedWords),
    ...capital.map(foldedWords).filter(([word = ""]) => word.length <= SHORT_WORD),
  ];
  const pairs = new Uint32Array(wordsFor(paired.length));
  for (const [word = "", next] of paired) {
    const bit = pairBit(
      hashWords(word)[0]?.slot ?? 0,
      next === undefined ? NO_LETTER : fiveBits(next.charCodeAt(0)),
      pairs.length,
    );
    pairs[bit >>> 5] = (pairs[bit >>> 5] ?? 0) | (1 << bit);
  }
  return { starts, longerStarts, pairs };
}

/** 32-bit words of a table in which so many things have a bit. */
function wordsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max((count * BITS_PER_PAIR) / 32, LEAST_PAIR_WORDS)));
}

/** The first four letters of an alias, a space as 0; where it is shorter, with anything that may follow. */
function firstFour(alias: string): number[][] {
  let fours = [[]] as number[][];
  for (let at = 0; at < 4; at++) {
    const letter = alias[at];
    const here =
      letter === " " || at === alias.length
        ? [0]
        : letter === undefined
          ? ANY_LETTER
          : [fiveBits(letter.charCodeAt(0))];
    fours = fours.flatMap((four) => here.map((bits) => [...four, bits]));
  }
  return fours;
}

function foldedWords(alias: string): string[] {
  return wordsIn(alias, 0, alias.length).map(({ folded }) => folded);
}
