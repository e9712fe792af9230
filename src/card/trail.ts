import type { CardPart, DrawnCard } from "../model/drawing";

/** One drawing shown inside the card, with the parts the reader opened in it. */
export type Leaf = { readonly card: DrawnCard; readonly open: readonly CardPart[] };

/** What the reader followed inside one card, the one shown last. Never empty. */
export type Trail = readonly [Leaf, ...Leaf[]];

/** A trail that begins with the card of the word itself. */
export function trailFrom(card: DrawnCard): Trail {
  return [{ card, open: [] }];
}

/** The leaf that is shown. */
export function shownLeaf(trail: Trail): Leaf {
  return trail.at(-1) ?? trail[0];
}

/** Goes on to another card. */
export function follow(trail: Trail, card: DrawnCard): Trail {
  return [...trail, { card, open: [] }];
}

/** One step back; the beginning stays where it is. */
export function goBack(trail: Trail): Trail {
  const [first, ...rest] = trail;
  return [first, ...rest.slice(0, -1)];
}

/** Shows a part of the shown leaf that was hidden, or hides it. */
export function toggle(trail: Trail, part: CardPart): Trail {
  const { card, open } = shownLeaf(trail);
  const leaf = { card, open: open.includes(part) ? open.filter((other) => other !== part) : [...open, part] };
  const [first, ...rest] = trail;
  return rest.length === 0 ? [leaf] : [first, ...rest.slice(0, -1), leaf];
}
