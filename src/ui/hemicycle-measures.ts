import type { SeatBlock } from "./hemicycle-seats";
import { INNER_RADIUS, type SeatPlace } from "./seat-places";

/** Measures of the picture, in its own units: wide enough for the names of groups beside the half circle. */
export const PICTURE = { width: 1000, height: 468, radius: 400, centreX: 500, centreY: 448 } as const;

/** From the outermost seats to the words and lines around them. */
const LABEL_GAP = 24;
const LINE_OVERHANG = 12;

/** Where a seat stands on the picture. */
export function onPicture({ x, y }: Pick<SeatPlace, "x" | "y">): { readonly cx: number; readonly cy: number } {
  return { cx: rounded(PICTURE.centreX + x * PICTURE.radius), cy: rounded(PICTURE.centreY + y * PICTURE.radius) };
}

/** A point at an angle (radians) and a distance from the centre, in units of the picture. */
function around(angle: number, distance: number): { readonly x: number; readonly y: number } {
  return {
    x: rounded(PICTURE.centreX + Math.cos(angle) * distance),
    y: rounded(PICTURE.centreY - Math.sin(angle) * distance),
  };
}

/** The name of a group beside the middle of its seats: on which side of that point it stands. */
export function labelPlace({ from, to }: Pick<SeatBlock, "from" | "to">) {
  const angle = (from + to) / 2;
  const side = Math.cos(angle);
  const anchor = side > 0.25 ? "start" : side < -0.25 ? "end" : "middle";
  return { ...around(angle, PICTURE.radius + LABEL_GAP), anchor } as const;
}

/** The line between two groups, from inside the seats to outside. */
export function borderLine({ to }: Pick<SeatBlock, "to">) {
  const inner = around(to, INNER_RADIUS * PICTURE.radius - LINE_OVERHANG);
  const outer = around(to, PICTURE.radius + LINE_OVERHANG);
  return { x1: inner.x, y1: inner.y, x2: outer.x, y2: outer.y };
}

/** A length in outer radii, in units of the picture. */
export function onPictureLength(length: number): number {
  return rounded(length * PICTURE.radius);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
