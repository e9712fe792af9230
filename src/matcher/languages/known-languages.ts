import type { PageLanguage } from "../../model/language";
import { GERMAN, GERMAN_EXAMPLE } from "./de";
import { ENGLISH, ENGLISH_EXAMPLE } from "./en";
import { FRENCH, FRENCH_EXAMPLE } from "./fr";
import type { LanguageWords } from "./language-words";

/** What is known of each language that pages are read in. */
export const LANGUAGE_WORDS: Readonly<Record<PageLanguage, LanguageWords>> = { fr: FRENCH, en: ENGLISH, de: GERMAN };

/** Of each language a sentence whose name in brackets must be recognised: what a new language is first tried on. */
export const LANGUAGE_EXAMPLES: Readonly<Record<PageLanguage, string>> = {
  fr: FRENCH_EXAMPLE,
  en: ENGLISH_EXAMPLE,
  de: GERMAN_EXAMPLE,
};
