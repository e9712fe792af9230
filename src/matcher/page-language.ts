import { PAGE_LANGUAGES, type PageLanguage } from "../model/language";
import type { LanguageWords } from "./languages/language-words";
import type { Recognition } from "./recognition";
import { wordsIn } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** The language a `lang` attribute (BCP 47) names, or null when it is none that is read. */
export function pageLanguage(tag: string): PageLanguage | null {
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return PAGE_LANGUAGES.find((language) => language === base) ?? null;
}

/** True when a folded word is a small one of a language: "und", "the", "ou". */
export function isFunctionWord(folded: string, { functionWords, determiners, listing }: LanguageWords): boolean {
  return isOneOf(functionWords, folded) || isOneOf(determiners, folded) || isOneOf(listing, folded);
}

/** From so many function words on, a page's language is settled. */
const ENOUGH = 30;
/** So much of a page is looked at, in UTF-16 code units: a page in none of the languages has few of their words. */
const SAMPLE = 5_000;

/**
 * Tells the language of a page that does not name it, by function words, as its texts come.
 * The function returned gives the likeliest language of all texts so far, null while nothing speaks for one.
 */
export function createLanguageGuess(vocabulary: Recognition["words"]): (text: string) => PageLanguage | null {
  const counts: Record<PageLanguage, number> = { fr: 0, en: 0, de: 0 };
  let total = 0;
  let left = SAMPLE;
  let likeliest: PageLanguage | null = null;
  return (text) => {
    if (total >= ENOUGH || left <= 0) return likeliest;
    const words = wordsIn(text, 0, Math.min(text.length, left));
    left -= text.length;
    for (const word of words) {
      for (const language of PAGE_LANGUAGES) {
        if (!isFunctionWord(word.folded, vocabulary[language])) continue;
        counts[language]++;
        total++;
      }
    }
    for (const language of PAGE_LANGUAGES) {
      if (counts[language] > (likeliest ? counts[likeliest] : 0)) likeliest = language;
    }
    return likeliest;
  };
}
