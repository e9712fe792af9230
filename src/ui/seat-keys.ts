import type { Seat } from "./hemicycle-seats";

/**
 * The seat a key leads to from the one with index `from`: left and right to its neighbours, up and down to the rows outside
 * and inside, Page Up and Page Down to the group before and after, Home and End to the ends. Null for any other key.
 * @param groupStarts index of each group's first seat, in order
 */
export function seatByKey(
  key: string,
  from: number,
  seats: readonly Seat[],
  groupStarts: readonly number[],
): number | null {
  const last = seats.length - 1;
  switch (key) {
    case "ArrowLeft":
      return Math.max(from - 1, 0);
    case "ArrowRight":
      return Math.min(from + 1, last);
    case "ArrowUp":
      return nearestInRow(from, seats, 1);
    case "ArrowDown":
      return nearestInRow(from, seats, -1);
    case "PageUp":
      return groupStarts.findLast((start) => start < from) ?? 0;
    case "PageDown":
      return groupStarts.find((start) => start > from) ?? from;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** The seat nearest by angle in the row `step` further out; the same one where there is no such row. */
function nearestInRow(from: number, seats: readonly Seat[], step: 1 | -1): number {
  const here = seats[from];
  if (!here) return from;
  let nearest = from;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, seat] of seats.entries()) {
    const distance = Math.abs(seat.angle - here.angle);
    if (seat.row !== here.row + step || distance >= smallest) continue;
    nearest = index;
    smallest = distance;
  }
  return nearest;
}
