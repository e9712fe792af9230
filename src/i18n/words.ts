import type { Language } from "../model/language";
import en from "../static/_locales/en/messages.json";
import fr from "../static/_locales/fr/messages.json";
import type { MessageKey, Words } from "./message-key";

type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr };

/**
 * The table of words of one language, for the background and extension pages. A content script never imports this
 * module: it would carry both tables into every page; it asks the background instead.
 */
export function wordsOf(language: Language): Words {
  return Object.fromEntries(Object.entries(MESSAGES[language]).map(([key, entry]) => [key, entry.message]));
}
