import { daysBetween } from "../../model/iso-days";

/** Days after which a card says that its data have aged. */
const FRESH_DAYS = 90;

/** True when data of an ISO date are old on another, `today`. */
export function hasAged(dataDate: string, today: string): boolean {
  return (daysBetween(dataDate, today) ?? 0) > FRESH_DAYS;
}
