import type { Language } from "../model/language";

/** Each language by its own name, for those who read no other. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: "English", fr: "Français" };
