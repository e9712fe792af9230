import type { Language } from "../model/language";
import { dateInWords } from "./dates";
import { LOCALES } from "./locales";
import type { MessageKey, PluralKey, Words } from "./message-key";

/** Values for the named placeholders of a message: `{ count: 24 }` for `$count$`. Numbers are written as the language does. */
export type Values = Readonly<Record<string, string | number>>;

/** Says things in one language. */
export type Translator = {
  readonly language: Language;
  /** A message with its placeholders filled in. A missing word shows its key, so that a card never fails over one. */
  t(key: MessageKey, values?: Values): string;
  /** A message in the plural form `count` asks for; `$count$` is filled in. */
  plural(key: PluralKey, count: number, values?: Values): string;
  /** An ISO date, full or shortened, in words: "20 March 2025", "March 2025", "2025". */
  date(iso: string): string;
  /** The same with a short month, for small print: "20 Mar 2025". */
  shortDate(iso: string): string;
  /** A number with the language's separators. */
  number(value: number): string;
  /** Words one after the other: "a, b and c". */
  list(items: readonly string[]): string;
};

/** A translator over a table of words, as `words.ts` or the background gives it. */
export function createTranslator(language: Language, words: Words): Translator {
  const locale = LOCALES[language];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });

  function say(key: string, values: Values | undefined): string {
    const message = words[key] ?? key;
    return message.replace(/\$(\w+)\$/g, (placeholder, name: string) => {
      const value = values?.[name];
      if (value === undefined) return placeholder;
      return typeof value === "number" ? numbers.format(value) : value;
    });
  }

  return {
    language,
    t: (key, values) => say(key, values),
    plural(key, count, values) {
      const form = `${key}_${plurals.select(count)}`;
      // French has a form for millions, which no message of ours needs.
      return say(Object.hasOwn(words, form) ? form : `${key}_other`, { ...values, count });
    },
    date: (iso) => dateInWords(iso, language, "long"),
    shortDate: (iso) => dateInWords(iso, language, "short"),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}
