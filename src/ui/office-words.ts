import type { Translator } from "../i18n/translator";
import type { OfficeLine } from "../model/card-content";

/**
 * The dates of an office in words. An office whose end is not known is said to be held on the day a source last saw
 * it, never now. Empty when no date is known.
 */
export function officeDates(office: Pick<OfficeLine, "from" | "to" | "asOf">, words: Translator): string {
  const from = office.from && words.date(office.from);
  const to = office.to && words.date(office.to);
  const seen = office.asOf && words.date(office.asOf);
  if (from && to) return words.t("office_span", { from, to });
  if (to) return words.t("office_to", { to });
  if (from && seen) return words.t("office_fromSeen", { from, seen });
  if (seen) return words.t("office_seen", { seen });
  return from ? words.t("office_from", { from }) : "";
}
