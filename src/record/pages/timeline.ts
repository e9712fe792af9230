/** A time as a record knows it; ISO dates, possibly shortened, null where not known. */
export type Span = {
  readonly from: string | null;
  readonly to: string | null;
  readonly seenFrom: string | null;
  readonly asOf: string | null;
};

/** The years a timeline shows, `end` left out; whole years, both. */
export type Axis = { readonly start: number; readonly end: number };

/** A stretch of a timeline in per cent of its length. An end is open where the date of it is not known. */
export type Stretch = {
  readonly left: number;
  readonly width: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

/** Days of a year, as exact as a picture needs. */
const YEAR_DAYS = 365.25;
const DAY_MS = 86_400_000;

/** The years that hold every date of `spans` and `days`, the year of `today` (ISO day) among them. */
export function axisOf(spans: readonly Span[], days: readonly string[], today: string): Axis {
  const dates = [...spans.flatMap(({ from, to, seenFrom, asOf }) => [from, to, seenFrom, asOf]), ...days, today];
  const years = dates.flatMap((date) => (date === null ? [] : Number(date.slice(0, 4))));
  return { start: Math.min(...years), end: Math.max(...years) + 1 };
}

/** Where a time lies on the axis; null when no date of it is known. */
export function stretchOf(span: Span, axis: Axis): Stretch | null {
  const first = span.from ?? span.seenFrom ?? span.asOf ?? span.to;
  const last = span.to ?? span.asOf ?? span.seenFrom ?? span.from;
  if (first === null || last === null) return null;
  const left = placeOn(axis, firstDay(first));
  return {
    left,
    width: Math.max(placeOn(axis, lastDay(last)) - left, 0),
    openStart: span.from === null,
    openEnd: span.to === null,
  };
}

/** Where a date lies on the axis, in per cent; a shortened one at its beginning. */
export function pointOf(date: string, axis: Axis): number {
  return placeOn(axis, firstDay(date));
}

/** The years to be written under the axis: all of them, or as few as there is room for. */
export function yearsShown({ start, end }: Axis, most: number): number[] {
  const step = Math.ceil((end - start) / most);
  return Array.from({ length: Math.ceil((end - start) / step) }, (_each, index) => start + index * step);
}

function placeOn({ start, end }: Axis, day: string): number {
  const days = (Date.parse(day) - Date.parse(`${start}-01-01`)) / DAY_MS;
  return Math.min((100 * days) / (YEAR_DAYS * (end - start)), 100);
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** No month needs its very last day in a picture. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-28`.slice(0, 10);
}
