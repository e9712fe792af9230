import type { Span } from "../model/mention";
import type { LanguageWords } from "./languages/language-words";
import { BREAK, FIRST_LETTER, fold, MARK, TWO_LETTERS } from "./normalize";
import { isOneOf } from "./vocabulary";

/** A word near a hit. */
export type Word = Span & {
  /** In small letters, without accents. */
  readonly folded: string;
  readonly capital: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
};

/** The words around a hit. */
export type Surroundings = {
  /** The rest of its sentence, towards the start of the text: nearest first. */
  readonly before: readonly Word[];
  /** The rest of its sentence, towards the end. */
  readonly after: readonly Word[];
  /** Words of the sentences around. */
  readonly beyond: readonly Word[];
  /** What stands directly before and after the hit, up to the next word. */
  readonly gapBefore: string;
  readonly gapAfter: string;
  /** Capitals say nothing: the sentence is in capitals, or a headline that gives every word one. */
  readonly capitalsThroughout: boolean;
};

/** How far around a hit is looked, in UTF-16 code units: two or three sentences, however long the text. */
export const REACH = 400;
/** Shorter words have small letters in headlines too. */
const SHORTEST_HEADLINE_WORD = 4;
/** Fewer long words may all be names. */
const SHORTEST_HEADLINE = 4;

/** Reads the words around a hit of `text`. */
export function surroundingsOf(text: string, hit: Span, language: LanguageWords): Surroundings {
  const left = wordsIn(text, Math.max(0, hit.start - REACH), hit.start);
  const right = wordsIn(text, hit.end, Math.min(text.length, hit.end + REACH));
  const gapBefore = text.slice(left.at(-1)?.end ?? Math.max(0, hit.start - REACH), hit.start);
  const gapAfter = right[0]?.gap ?? text.slice(hit.end, hit.end + REACH);
  const cutLeft = left.findLastIndex((word, at) => endsSentence(word, left[at + 1]?.gap ?? gapBefore, language)) + 1;
  const cutRight = right.findIndex((word, at) => {
    const previous = right[at - 1];
    return previous ? endsSentence(previous, word.gap, language) : /[!?…]|\.\s/.test(word.gap);
  });
  const before = left.slice(cutLeft).reverse();
  const after = cutRight < 0 ? right : right.slice(0, cutRight);
  return {
    before,
    after,
    beyond: [...left.slice(0, cutLeft), ...right.slice(after.length)],
    gapBefore,
    gapAfter,
    capitalsThroughout: hasCapitalsThroughout([...before, ...after], text, language),
  };
}

/** True when two words are next to each other, or one compound: only spaces or a hyphen stand between. */
export function isTight(gap: string): boolean {
  return /^(?:\s+|[-‐‑])$/.test(gap);
}

function hasCapitalsThroughout(words: readonly Word[], text: string, language: LanguageWords): boolean {
  const written = words.map((word) => text.slice(word.start, word.end)).filter((word) => word.length > 1);
  if (written.length > 1 && written.every((word) => word === word.toUpperCase())) return true;
  const long = words.filter(
    ({ folded }) => folded.length >= SHORTEST_HEADLINE_WORD && !isOneOf(language.functionWords, folded),
  );
  return language.capitals === "headlines" && long.length >= SHORTEST_HEADLINE && long.every((word) => word.capital);
}

/** True when a sentence ends with `word`, going by what follows it. */
function endsSentence(word: Word, gap: string, language: LanguageWords): boolean {
  if (/[!?…]/.test(gap)) return true;
  return (
    /\.\s|\.$/.test(gap) &&
    word.folded.length > 1 &&
    !isOneOf(language.honorifics, word.folded) &&
    !isOneOf(language.offices, word.folded)
  );
}

/** The words between two offsets of `text`; the first has no gap to speak of when the text is cut before it. */
export function wordsIn(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let folded = "";
  let start = from;
  let end = from;
  for (let at = from; at <= to; at++) {
    const letter = at < to ? fold(text.charCodeAt(at)) : BREAK;
    if (letter >= FIRST_LETTER) {
      if (folded === "") start = at;
      folded +=
        letter < TWO_LETTERS ? String.fromCharCode(letter) : String.fromCharCode((letter >> 7) & 0x7f, letter & 0x7f);
    } else if (letter < MARK && folded !== "") {
      const first = text.charAt(start);
      words.push({ start, end: at, folded, capital: first !== first.toLowerCase(), gap: text.slice(end, start) });
      end = at;
      folded = "";
    }
  }
  return words;
}
