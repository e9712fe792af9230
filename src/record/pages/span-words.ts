import type { Translator } from "../../i18n/translator";
import { officeDates } from "../../ui/office-words";
import type { Span } from "./timeline";

/** The dates of an office or membership in words; of one known from single days, the days on which a record shows it. */
export function spanDates(span: Span, words: Translator): string {
  const { from, to, seenFrom, asOf } = span;
  if (from !== null || to !== null || seenFrom === null) return officeDates(span, words);
  if (asOf === null || asOf === seenFrom) return words.t("span_seenOn", { date: words.date(seenFrom) });
  return words.t("span_seenBetween", { from: words.date(seenFrom), to: words.date(asOf) });
}
