const DAY_MS = 24 * 60 * 60 * 1000;

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Days from one ISO date to another, negative when that is earlier; null when one of them is no full date. */
export function daysBetween(from: string, to: string): number | null {
  if (!FULL_DATE.test(from) || !FULL_DATE.test(to)) return null;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return Number.isNaN(days) ? null : days;
}
