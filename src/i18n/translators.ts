import type { Language } from "../model/language";
import { createTranslator, type Translator } from "./translator";
import { wordsOf } from "./words";

/** Made once a language: what a browser needs to count and list in a language takes longer to make than a card to draw. */
const translators = new Map<Language, Translator>();

/** The translator of a language, the same one each time: for the background, and pages that draw themselves again. */
export function translatorFor(language: Language): Translator {
  const words = translators.get(language) ?? createTranslator(language, wordsOf(language));
  translators.set(language, words);
  return words;
}
