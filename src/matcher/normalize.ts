/**
 * What each UTF-16 code unit is to the matcher: a letter or digit in its plainest form ("É" → "e"), or one of the
 * kinds below. Nothing is rewritten: the text keeps its offsets.
 */

/** Ends a name: punctuation, symbols, letters of scripts without capitals. */
export const BREAK = 1;
/** May stand between two words of a name: spaces and line breaks of every width, hyphens, apostrophes, "°". */
export const JOIN = 2;
/** Joins the words of an abbreviation ("H.R. 4870") and ends a sentence after any longer word. */
export const DOT = 3;
/** Combining mark: belongs to the letter before it. */
export const MARK = 4;
/** Soft hyphen, zero-width and direction characters: as if they were not there. */
export const INVISIBLE = 5;
/** Every greater value is a letter or digit. */
export const FIRST_LETTER = 0x30;
/** Bit set in the value of one character that reads as two letters ("œ"): the first stands in bits 7–13, the second in 0–6. */
export const TWO_LETTERS = 0x8000;

/** Letters that Unicode does not take apart. */
const TAKEN_APART: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
};

const JOINING = /[\s\-‐‑'’‘ʼ°º]/;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;

/** Bit set in what `foldWithCase` says of a capital. */
export const CAPITAL = 0x4000;

/**
 * What `foldWithCase` says of each code unit, filled as they are met: made ahead, it would cost every page a few
 * milliseconds. One place for every code unit, because browsers read past the end of a table ten times as slowly; what is
 * never met takes no memory.
 */
export const FOLDED = new Uint16Array(0x1_0000);

/** The plain letter of a code unit, or its kind (`BREAK`, `JOIN`, …). */
export function fold(code: number): number {
  return foldWithCase(code) & ~CAPITAL;
}

/** The same, with `CAPITAL` set for a capital letter. */
export function foldWithCase(code: number): number {
  const known = FOLDED[code];
  if (known) return known;
  const found = code < LATE ? plainest(code) : foldLate(code);
  FOLDED[code] = found;
  return found;
}

/** From here on are scripts without capitals, but for a few ligatures, variation selectors, the byte order mark. */
const LATE = 0x2100;

function foldLate(code: number): number {
  if (code < 0xfb00 || (code > 0xfb06 && code < 0xfe00)) return BREAK;
  return code < 0xfe10 || code === 0xfeff ? plainest(code) : BREAK;
}

function plainest(code: number): number {
  const character = String.fromCharCode(code);
  if (UNSEEN.test(character)) return INVISIBLE;
  if (JOINING.test(character)) return JOIN;
  if (character === ".") return DOT;
  if (code >= 0x300 && code <= 0x36f) return MARK;
  const lower = character.toLowerCase();
  if (lower === character.toUpperCase() && !(code >= FIRST_LETTER && code <= 0x39) && !TAKEN_APART[lower]) return BREAK;
  const letters = TAKEN_APART[lower] ?? lower.normalize("NFD");
  const first = letters.charCodeAt(0);
  const second = letters.charCodeAt(1);
  return (second < 0x80 ? TWO_LETTERS | (first << 7) | second : first) | (lower === character ? 0 : CAPITAL);
}

/**
 * A letter enters the two running hashes of its word so: `slot = Math.imul(slot ^ letter, SLOT_FACTOR)` and
 * `check = (Math.imul(check, CHECK_FACTOR) + letter) | 0`. Only the first is computed for every word of a page.
 */
export const SLOT_FACTOR = 0x9e3779b1;
const CHECK_FACTOR = 31;
/** Takes a letter out of the slot hash again: `Math.imul(slot, SLOT_INVERSE) ^ letter` is the hash before it. */
export const SLOT_INVERSE = 0xe8b2f51;

/** Signs that may stand inside a name; from `QUOTES` on, one counts for another. */
const SIGNS_OF_NAMES = '(),/"«»“”„';
const QUOTES = 4;

/**
 * True for the signs that may stand inside a name, where they count as words of their own: "Investigatory Powers
 * (Amendment) Act", "2022/0155(COD)", "IT Rules, 2021", "loi « narcotrafic »". Between the words of any other name they
 * end it.
 */
export function isSignOfName(code: number): boolean {
  return code > 0 && SIGNS_OF_NAMES.includes(String.fromCharCode(code));
}

/** The slot hash of such a sign; its check hash is 0. */
export function slotOfSign(code: number): number {
  const sign = SIGNS_OF_NAMES.indexOf(String.fromCharCode(code));
  return Math.imul(1 + Math.min(sign, QUOTES), SLOT_FACTOR);
}

/** The two hashes that stand for a word: no text is kept to compare with. */
export type WordHashes = { readonly slot: number; readonly check: number };

/** The hashes of every word in a name, and of the signs between them. */
export function hashWords(name: string): WordHashes[] {
  const words: WordHashes[] = [];
  let start = 0;
  let slot = 0;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 0;
    const letter = code === 0 ? BREAK : fold(code);
    if (letter >= TWO_LETTERS) slot = Math.imul(slot ^ ((letter >> 7) & 0x7f), SLOT_FACTOR);
    if (letter >= FIRST_LETTER) slot = Math.imul(slot ^ (letter >= TWO_LETTERS ? letter & 0x7f : letter), SLOT_FACTOR);
    else if (letter < MARK) {
      const check = checkOf(name, start, at);
      if (check !== 0) words.push({ slot, check });
      if (isSignOfName(code)) words.push({ slot: slotOfSign(code), check: 0 });
      start = at;
      slot = 0;
    }
  }
  return words;
}

/** The check hash of the letters between two offsets of `text`. */
export function checkOf(text: string, start: number, end: number): number {
  let check = 0;
  for (let at = start; at < end; at++) {
    const letter = fold(text.charCodeAt(at));
    if (letter >= TWO_LETTERS) check = (Math.imul(check, CHECK_FACTOR) + ((letter >> 7) & 0x7f)) | 0;
    if (letter >= FIRST_LETTER)
      check = (Math.imul(check, CHECK_FACTOR) + (letter >= TWO_LETTERS ? letter & 0x7f : letter)) | 0;
  }
  return check;
}
