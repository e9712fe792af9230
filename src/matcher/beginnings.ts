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
/** Bits for each key of a table: with fewer, more words are taken for beginnings that are none. */
const BITS_PER_KEY = 32;
/** 32-bit words of a table at least. */
const LEAST_WORDS = 32;
/** Words of up to so many UTF-16 code units are common in every text, but begin few aliases: their next word is looked at. */
export const SHORT_WORD = 3;
/** In the place of the next word's letter when the alias ends. */
const NO_LETTER = 0;
const ANY_LETTER = Array.from({ length: 32 }, (_, bits) => bits);
/** What may follow the last letter of a word. */
const AFTER_WORD = [BREAK, JOIN, DOT];
/** Signs after the first word of a name with which it may go on. */
const OPENING = '/("«“„';
const KEY_FACTOR = 0x9e3779b1;

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
  if (isShifting(second) || isShifting(third) || isShifting(fourth)) return true;
  // More than one sign between two words.
  if (third <= DOT && (second <= DOT || fourth <= DOT)) return true;
  return hasKey(starts, keyOfFour(first & 0x1f, letterOrGap(second), letterOrGap(third), letterOrGap(fourth)));
}

/** True for two letters in one, and for signs that count for none. */
function isShifting(letter: number): boolean {
  return letter >= TWO_LETTERS || letter === MARK || letter === INVISIBLE;
}

function letterOrGap(letter: number): number {
  return letter <= DOT ? 0 : letter & 0x1f;
}

function keyOfFour(first: number, second: number, third: number, fourth: number): number {
  return (first << 15) | (second << 10) | (third << 5) | fourth;
}

/** True when an alias may begin with the word of this slot hash that ends at `end` in `text`. */
export function mayGoOn(pairs: Uint32Array, slot: number, text: string, end: number): boolean {
  if (hasKey(pairs, keyOfPair(slot, NO_LETTER))) return true;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = foldWithCase(code);
    // "2022/0155(COD)", "règlement (UE) 2021/1232", "loi « narcotrafic »"
    if (letter === BREAK && !OPENING.includes(String.fromCharCode(code))) return false;
    if (letter >= FIRST_LETTER) return hasKey(pairs, keyOfPair(slot, fiveBits(letter)));
  }
  return false;
}

function keyOfPair(slot: number, letter: number): number {
  return slot ^ Math.imul(letter + 1, KEY_FACTOR);
}

function hasKey(table: Uint32Array, key: number): boolean {
  const bit = bitOf(table, key);
  return (((table[bit >>> 5] ?? 0) >>> bit) & 1) === 1;
}

/** The bit that a key shares with others in a table of a power of two of them. */
function bitOf(table: Uint32Array, key: number): number {
  return Math.imul(key, KEY_FACTOR) >>> (Math.clz32(table.length) - 4);
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
  const paired = [...small.map(foldedWords), ...capital.filter(beginsShort).map(foldedWords)].map(([word = "", next]) =>
    keyOfPair(hashWords(word)[0]?.slot ?? 0, next === undefined ? NO_LETTER : fiveBits(next.charCodeAt(0))),
  );
  const longerStarts = tableOf(
    fours.map(([first = 0, second = 0, third = 0, fourth = 0]) => keyOfFour(first, second, third, fourth)),
  );
  return { starts, longerStarts, pairs: tableOf(paired) };
}

function tableOf(keys: readonly number[]): Uint32Array<ArrayBuffer> {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max((keys.length * BITS_PER_KEY) / 32, LEAST_WORDS))));
  for (const key of keys) {
    const bit = bitOf(table, key);
    table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << bit);
  }
  return table;
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

/** By its length as written, which is what a text is measured by: "Bæk" has four letters in three. */
function beginsShort(alias: string): boolean {
  const [word] = wordsIn(alias, 0, alias.length);
  return word !== undefined && word.end - word.start <= SHORT_WORD;
}

function foldedWords(alias: string): string[] {
  return wordsIn(alias, 0, alias.length).map(({ folded }) => folded);
}
