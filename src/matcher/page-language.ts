import { PAGE_LANGUAGES, type PageLanguage } from "../model/language";
import type { Recognition } from "./recognition";
import { wordsIn } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** The language a `lang` attribute (BCP 47) names, or null when it is none that is read. */
export function pageLanguage(tag: string): PageLanguage | null {
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return PAGE_LANGUAGES.find((language) => language === base) ?? null;
}

/** From so many function words on, a page's language is settled. */
const ENOUGH = 30;
/** So much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 1_000;

/**
 * Tells the language of a page that does not name it, by function words, as its texts come.
 * The function returned gives the likeliest language of all texts so far, null while nothing speaks for one.
 */
export function createLanguageGuess(words: Recognition["words"]): (text: string) => PageLanguage | null {
  const counts: Record<PageLanguage, number> = { fr: 0, en: 0, de: 0 };
  let total = 0;
  let likeliest: PageLanguage | null = null;
  return (text) => {
    if (total >= ENOUGH) return likeliest;
    for (const word of wordsIn(text, 0, Math.min(text.length, SAMPLE))) {
      for (const language of PAGE_LANGUAGES) {
        if (!isOneOf(words[language].functionWords, word.folded)) continue;
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
