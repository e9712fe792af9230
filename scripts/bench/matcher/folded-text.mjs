import { BREAK, DOT, FIRST_LETTER, fold, JOIN, TWO_LETTERS } from "../../../src/matcher/normalize.ts";

const SPACE = 0x20;
const STOP = 0x2e;
const END = 0x0a;
const OTHER_LETTER = 0x5f;

/** For each UTF-16 code unit the ASCII character that stands for it in folded text; made ahead, outside of any measure. */
export const PLAIN = Uint8Array.from({ length: 0x1_0000 }, (_, code) => {
  const letter = fold(code);
  if (letter >= TWO_LETTERS) return OTHER_LETTER;
  if (letter >= FIRST_LETTER) return letter < 0x80 ? letter : OTHER_LETTER;
  if (letter === JOIN) return SPACE;
  if (letter === DOT) return STOP;
  return letter === BREAK ? END : OTHER_LETTER;
});

/**
 * The text in ASCII, of the same length: small letters without accents; a space for whatever may stand inside a name.
 * @param {string} text
 * @returns {string}
 */
export function foldedText(text) {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = PLAIN[text.charCodeAt(at)] ?? END;
  return new TextDecoder("latin1").decode(bytes);
}

/**
 * A name as it stands in folded text, one space between its words.
 * @param {string} name
 */
export function foldedName(name) {
  return foldedText(name).trim().replace(/ +/g, " ");
}
