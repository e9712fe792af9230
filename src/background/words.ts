import { wordsOf } from "../i18n/words";
import { type Language, preferredLanguage } from "../model/language";
import type { Settings } from "../model/settings";
import { browser } from "../platform/browser";

/** The language the reader chose, or else the browser's, and the words of the interface in it. */
export function wordsFor(settings: Settings): { language: Language; words: Readonly<Record<string, string>> } {
  const language = settings.language === "auto" ? preferredLanguage([browser.i18n.getUILanguage()]) : settings.language;
  return { language, words: wordsOf(language) };
}
