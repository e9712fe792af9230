import { type Language, preferredLanguage } from "../model/language";
import type { Settings } from "../model/settings";
import { browser } from "./browser";

/** The language the interface speaks to this reader: the one they chose, else the browser's. */
export function readerLanguage(settings: Settings): Language {
  return settings.language === "auto" ? preferredLanguage([browser.i18n.getUILanguage()]) : settings.language;
}

/** The language in which this reader gets facts: cards, records, names. */
export function factsLanguage(settings: Settings): Language {
  return settings.factsLanguage === "interface" ? readerLanguage(settings) : settings.factsLanguage;
}
