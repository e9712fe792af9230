import type { Language } from "../model/language";

/** How each language writes dates, numbers and lists: English as in Britain. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };
