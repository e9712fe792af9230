import type { Translator } from "../../i18n/translator";
import { daysBetween } from "../../model/iso-days";

/** From so many days on, nobody counts them: months are easier to grasp, and from so many months on, years. */
const DAYS_COUNTED = 60;
const MONTHS_COUNTED = 24;

const DAYS_IN_MONTH = 365.25 / 12;

/**
 * Whether a vote came before or after the article the reader has before them, and by how much; null when one of the days is
 * not known. Both days are ISO dates.
 */
export function articleDayWords(voteDay: string, articleDay: string | null, words: Translator): string | null {
  const days = articleDay === null ? null : daysBetween(articleDay, voteDay);
  if (days === null) return null;
  if (days === 0) return words.t("articleDay_same");
  const order = days > 0 ? "after" : "before";
  const count = Math.abs(days);
  if (count < DAYS_COUNTED) return words.plural(`articleDay_days_${order}`, count);
  const months = Math.round(count / DAYS_IN_MONTH);
  if (months < MONTHS_COUNTED) return words.plural(`articleDay_months_${order}`, months);
  return words.plural(`articleDay_years_${order}`, Math.round(months / 12));
}
