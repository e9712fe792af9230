import { createTranslator, type Translator } from "../i18n/translator";
import { wordsOf } from "../i18n/words";
import type { Language } from "../model/language";

/** Made once a language: what a browser needs to count and list in a language takes longer to make than a card to draw. */
const translators = new Map<Language, Translator>();

/** The translator of a language, the same one each time. */
export function translatorFor(language: Language): Translator {
  const words = translators.get(language) ?? createTranslator(language, wordsOf(language));
  translators.set(language, words);
  return words;
}
