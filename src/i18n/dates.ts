import type { Language } from "../model/language";
import { LOCALES } from "./locales";

/** How long a date is written: `long` "20 March 2025", `short` "20 Mar 2025". */
export type DateLength = "long" | "short";

/** The parts an ISO date gives: a year; a year and a month; or all three. */
function partsShown(iso: string, month: DateLength): Intl.DateTimeFormatOptions {
  const [, hasMonth, hasDay] = iso.split("-");
  return {
    timeZone: "UTC",
    year: "numeric",
    ...(hasMonth ? { month } : {}),
    ...(hasDay ? { day: "numeric" } : {}),
  };
}

/** By language and parts. Making one takes some eighty times as long as using it, and a card has dozens of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: Language, iso: string, length: DateLength): Intl.DateTimeFormat {
  const parts = partsShown(iso, length);
  const key = `${language} ${parts.month ?? ""} ${parts.day ?? ""}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], parts);
  formats.set(key, format);
  return format;
}

/**
 * An ISO 8601 date, full or shortened to a month or a year, in words. It has no break inside, so that no line ends
 * between a day and its month. A string that is no date is returned as it is.
 */
export function dateInWords(iso: string, language: Language, length: DateLength): string {
  const day = new Date(iso);
  if (Number.isNaN(day.getTime())) return iso;
  const words = formatFor(language, iso, length).format(day).replaceAll(" ", "\u00A0");
  // Intl knows no French ordinal, and French writes only the first of the month with one.
  return language === "fr" ? words.replace(/^1(?=\u00A0\p{L})/u, "1er") : words;
}
