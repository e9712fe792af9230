/**
 * A stretch of time as far as it is known. Dates are ISO 8601 and may be shortened; the last day counts. `seenFrom` is a
 * day on which it had begun already, `asOf` one on which it had not ended yet.
 */
export type Period = {
  readonly from: string | null;
  readonly to: string | null;
  readonly seenFrom?: string;
  readonly asOf?: string;
};

/** Whether `period` covers `day` (ISO, in full); `unknown` where the dates do not settle it. Missing beats wrong. */
export function covers(period: Period, day: string): "yes" | "no" | "unknown" {
  const begun = hasBegun(period, day);
  const ended = hasEnded(period, day);
  if (begun === "no" || ended === "yes") return "no";
  return begun === "yes" && ended === "no" ? "yes" : "unknown";
}

/** The last day a period is known to have lasted to, for sorting; its beginning where nothing else is known. */
export function lastKnownDay(period: Period): string {
  return lastDay(period.to ?? period.asOf ?? period.from ?? "0001");
}

/** Milliseconds in a day. */
const DAY_MS = 86_400_000;

/** Days between two dates, whichever comes first; a shortened date counts from its first day. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(firstDay(one)) - Date.parse(firstDay(other))) / DAY_MS;
}

function hasBegun({ from, seenFrom }: Period, day: string): "yes" | "no" | "unknown" {
  if (seenFrom !== undefined && day >= lastDay(seenFrom)) return "yes";
  if (from === null) return "unknown";
  if (day >= lastDay(from)) return "yes";
  return day < firstDay(from) ? "no" : "unknown";
}

function hasEnded({ to, asOf }: Period, day: string): "yes" | "no" | "unknown" {
  if (to === null) return asOf !== undefined && day <= firstDay(asOf) ? "no" : "unknown";
  if (day > lastDay(to)) return "yes";
  return day <= firstDay(to) ? "no" : "unknown";
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** No month has more days; the result is compared with real days only, so 31 February does no harm. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
