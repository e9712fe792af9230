import type { Language } from "../../src/model/language";
import { type PageFixture, pageFixture } from "./page-fixtures";

/** The founding article as a newspaper on the list would publish it. */
export type Article = PageFixture & { readonly url: string; readonly language: Language };

/** In both languages of the extension, on a site of that language. */
export const ARTICLES: Readonly<Record<Language, Article>> = {
  fr: { ...pageFixture("founding.fr"), language: "fr", url: "https://www.lemonde.fr/politique/soir-de-vote.html" },
  en: { ...pageFixture("founding.en"), language: "en", url: "https://www.theguardian.com/world/night-vote.html" },
};

/** A text as it is read: every kind of space is a space. */
export function asRead(text: string): string {
  return text.replace(/\s+/g, " ");
}
