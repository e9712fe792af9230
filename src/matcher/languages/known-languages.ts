import type { PageLanguage } from "../../model/language";
import { GERMAN } from "./de";
import { ENGLISH } from "./en";
import { FRENCH } from "./fr";
import type { LanguageWords } from "./language-words";

/** What is known of each language that pages are read in. */
export const LANGUAGE_WORDS: Readonly<Record<PageLanguage, LanguageWords>> = { fr: FRENCH, en: ENGLISH, de: GERMAN };
