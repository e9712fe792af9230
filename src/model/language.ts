/** A language the extension itself speaks: its interface, and its summaries of facts. */
export type Language = "fr" | "en";

/** A language in which pages are read. German pages are recognised; the interface does not speak German yet. */
export type PageLanguage = "fr" | "en" | "de";

/** The same words in every language the extension speaks. */
export type Localized = Readonly<Record<Language, string>>;

export const LANGUAGES: readonly Language[] = ["fr", "en"];

export const PAGE_LANGUAGES: readonly PageLanguage[] = ["fr", "en", "de"];

/** The first of `tags` (BCP 47, e.g. `navigator.languages`) that the extension speaks; English when none is. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split("-")[0];
    const known = LANGUAGES.find((language) => language === base);
    if (known) return known;
  }
  return "en";
}
