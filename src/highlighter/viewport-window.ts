import type { PageMention } from "../model/page-mention";
import { firstIndex } from "./document-order";

/** Screens above and below the viewport in which mentions are painted, so that scrolling meets painted words. */
const SCREENS_AROUND = 1;

/**
 * Mentions looked at beyond the window found, on both sides: later in the document is nearly always lower on the
 * screen, but not quite always (columns, floats).
 */
const MARGIN = 40;

/**
 * The mentions on or near the screen, out of `mentions` in document order. Found by binary search over their places, so
 * that a page with tens of thousands costs as little as any other.
 */
export function nearViewport(
  mentions: readonly PageMention[],
  rectsOf: (mention: PageMention) => readonly DOMRect[],
  viewportHeight: number,
): PageMention[] {
  const top = -SCREENS_AROUND * viewportHeight;
  const bottom = (1 + SCREENS_AROUND) * viewportHeight;
  // A mention that is not laid out has no place; it is taken to be above, where it does no harm.
  const placeOf = (mention: PageMention) => rectsOf(mention)[0]?.top ?? Number.NEGATIVE_INFINITY;
  const first = firstIndex(mentions, (mention) => placeOf(mention) >= top);
  const last = firstIndex(mentions, (mention) => placeOf(mention) > bottom);
  return mentions.slice(Math.max(first - MARGIN, 0), last + MARGIN);
}
