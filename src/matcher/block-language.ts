import { PAGE_LANGUAGES, type PageLanguage } from "../model/language";
import { isFunctionWord } from "./page-language";
import type { Recognition } from "./recognition";
import { type Word, wordsIn } from "./surroundings";

/** With fewer function words of another language than this, a block takes the page's: a title, a quoted phrase. */
const ENOUGH = 6;
/** A block is in another language when it has so many times more function words of it than of the page's. */
const CLEARLY = 2;
/** So much of a block is looked at, in UTF-16 code units. */
const SAMPLE = 600;

/** The language of one block: the page's, unless its function words clearly are of another. */
export function blockLanguage(text: string, usual: PageLanguage, vocabulary: Recognition["words"]): PageLanguage {
  const words = wordsIn(text, 0, Math.min(text.length, SAMPLE));
  const isOf = (language: PageLanguage, word: Word | undefined) =>
    isFunctionWord(word?.folded ?? "", vocabulary[language]);

  /** True when so many of the words are function words of a language. Given up early: nearly every block is in the page's. */
  function has(needed: number, language: PageLanguage): boolean {
    let missing = needed;
    for (let at = 0; missing > 0 && words.length - at >= missing; at++) if (isOf(language, words[at])) missing--;
    return missing <= 0;
  }
  const clearly = () => CLEARLY * words.filter((word) => isOf(usual, word)).length;
  return (
    PAGE_LANGUAGES.find((language) => language !== usual && has(ENOUGH, language) && has(clearly(), language)) ?? usual
  );
}
