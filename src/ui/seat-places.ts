/**
 * Where the seats of a half circle stand. The one package made for this (parliament-svg) draws parties as numbers, not
 * voters one by one, and brings a library of helpers and one for markup with it; what is needed of it is this page.
 */

/** A seat's place. Lengths are in outer radii, from the middle of the straight side; `y` grows downwards, as on screens. */
export type SeatPlace = {
  readonly x: number;
  readonly y: number;
  /** 0 for the innermost. */
  readonly row: number;
  /** Radians from the right end of the straight side: pi is the left end. */
  readonly angle: number;
};

/** The places of a half circle, from left to right, and the radius of a seat that touches no other. */
export type SeatPlaces = { readonly places: readonly SeatPlace[]; readonly seatRadius: number };

/** Radius of the innermost row, in outer radii: leaves room for words in the middle. */
export const INNER_RADIUS = 0.42;

/** Radius of a seat in distances between neighbours: half would make them touch. */
const SEAT_SIZE = 0.43;

/** Radius of a seat that has no neighbour. */
const LONELY_SEAT = 0.1;

/** Places `count` seats in as many rows as make rows lie about as far apart as the seats within one. */
export function seatPlaces(count: number): SeatPlaces {
  const radii = rowRadii(count);
  const perRow = shareOut(count, radii);
  const gaps = [radii.length > 1 ? rowGap(radii.length) : Number.POSITIVE_INFINITY];
  const places = radii.flatMap((radius, row) => {
    const seats = perRow[row] ?? 0;
    if (seats > 1) gaps.push((Math.PI * radius) / (seats - 1));
    return Array.from({ length: seats }, (_each, index): SeatPlace => {
      const angle = seats === 1 ? Math.PI / 2 : Math.PI - (index * Math.PI) / (seats - 1);
      return { x: radius * Math.cos(angle), y: -radius * Math.sin(angle), row, angle };
    });
  });
  places.sort((a, b) => b.angle - a.angle || b.row - a.row);
  return { places, seatRadius: Math.min(LONELY_SEAT, SEAT_SIZE * Math.min(...gaps)) };
}

function rowRadii(count: number): number[] {
  for (let rows = 1; ; rows++) {
    const radii = Array.from({ length: rows }, (_each, row) => 1 - (rows - 1 - row) * rowGap(rows));
    const length = Math.PI * sum(radii);
    if (rowGap(rows) <= length / Math.max(count, 1)) return radii;
  }
}

/** Distance between two rows; of a single row, all the room there is. */
function rowGap(rows: number): number {
  return (1 - INNER_RADIUS) / Math.max(rows - 1, 1);
}

/** Shares seats out in proportion to the length of rows; what is left over goes to those that were cut most. */
function shareOut(count: number, radii: readonly number[]): number[] {
  const exact = radii.map((radius) => (count * radius) / sum(radii));
  const seats = exact.map(Math.floor);
  const byRest = exact
    .map((value, row) => ({ row, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || b.row - a.row);
  for (const { row } of byRest.slice(0, count - sum(seats))) seats[row] = (seats[row] ?? 0) + 1;
  return seats;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
