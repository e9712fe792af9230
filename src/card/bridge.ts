import { type Box, contains, grown, type Point } from "./geometry";

/** Where the pointer is, seen from an open card. `way`: between word and card; `off`: anywhere else. */
export type Zone = "card" | "word" | "way" | "off";

/** CSS px around a word that still count as the word: a hand is not still. */
const WORD_PAD = 2;

/**
 * Where a point is, seen from an open card and its words. The strip between card and words counts as card, so the
 * short way has no gap. The rest of the shape that a tight band around both would enclose is `way`: a pointer crossing
 * it is bound for the card, and other words under it are left alone.
 * @param gap CSS px by which the card stands off its words.
 */
export function zoneOf(point: Point, words: readonly Box[], card: Box, gap: number): Zone {
  if (contains(card, point)) return "card";
  if (words.some((word) => contains(grown(word, WORD_PAD), point))) return "word";
  if (contains(grown(card, gap), point)) return "card";
  return words.some((word) => inBand(point, word, card)) ? "way" : "off";
}

/**
 * True when the point lies in the convex hull of two boxes: in one of the boxes passed through when the first is moved
 * and stretched, edge by edge, into the second. Each edge leaves a stretch of that way, from 0 to 1, on which the
 * point is on its inner side.
 */
function inBand({ x, y }: Point, from: Box, to: Box): boolean {
  const outsideBy = [
    { start: from.left - x, end: to.left - x },
    { start: x - from.right, end: x - to.right },
    { start: from.top - y, end: to.top - y },
    { start: y - from.bottom, end: y - to.bottom },
  ];
  let least = 0;
  let most = 1;
  for (const { start, end } of outsideBy) {
    if (start > 0 && end > 0) return false;
    const crossing = start / (start - end);
    if (start > 0) least = Math.max(least, crossing);
    else if (end > 0) most = Math.min(most, crossing);
  }
  return least <= most;
}
