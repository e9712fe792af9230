import { type Box, boundsOf, type Size } from "./geometry";

/** Where a card stands, seen from its words. */
export type Flank = "below" | "above" | "right" | "left";

/** Where a sheet stands: along the bottom or the top of the window, in its whole width. */
export type Sheet = "bottomSheet" | "topSheet";

export type Side = Flank | Sheet;

/** Left and top edge of a card, and the height it may take there, in CSS px. */
export type Placement = {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
};

/** CSS px. Narrower windows get a sheet: a card would leave no text beside it. */
export const SHEET_BELOW = 480;

/** CSS px between word and card: the word's own underline stays visible. */
export const GAP = 8;

/** CSS px between card and window edge. */
export const MARGIN = 8;

/** CSS px. Above or below the word a card may be as low as this and scroll, before it stands beside the word whole. */
const ENOUGH_HEIGHT = 320;

/** CSS px. A card lower than this shows nothing of use. */
const LEAST_HEIGHT = 200;

/** CSS px. The card's padding: its text begins where the word begins. */
const INDENT = 16;

type Question = {
  /** The words, one box a line; none when they are gone. */
  readonly words: readonly Box[];
  /** The line of the words the reader points at; null when they are gone. */
  readonly anchor: Box | null;
  /** The card at its natural size. */
  readonly card: Size;
  readonly viewport: Size;
  /** `sheet`: along an edge of the window; for touch and for narrow windows. */
  readonly form: "card" | "sheet";
  /** Which way the text around the words runs: the card begins at the edge they begin at. */
  readonly runs: "ltr" | "rtl";
  /** The side an open card keeps while its size changes; null for a new card. */
  readonly keep: Side | null;
};

/**
 * Where a card goes: below the words, else above, right or left of them, wherever it fits whole; lower and scrolling
 * where that is nearly so. It never covers the words and never leaves the window; a window in which even a low card
 * finds no room has a sheet on the side of the words where there is more of it.
 */
export function placeCard(question: Question): Placement {
  const { words, anchor, card, viewport, form, runs, keep } = question;
  if (!anchor) return sheet("bottomSheet", viewport.height, card, viewport);
  const bounds = boundsOf(words);
  const room = roomAround(bounds, viewport);
  const side = keep ?? (form === "sheet" ? sheetFor(room, card) : flankFor(room, card));
  if (side === "bottomSheet") return sheet(side, room.below.height + MARGIN, card, viewport);
  if (side === "topSheet") return sheet(side, room.above.height + MARGIN, card, viewport);
  const maxHeight = room[side].height;
  if (maxHeight < Math.min(LEAST_HEIGHT, card.height)) return placeCard({ ...question, form: "sheet", keep: null });
  const size = { width: card.width, height: Math.min(card.height, maxHeight) };
  const { left, top } = corner(side, bounds, { left: start(anchor, size, runs), top: anchor.top - INDENT }, size);
  return {
    side,
    maxHeight,
    left: within(left, MARGIN, viewport.width - MARGIN - size.width),
    top: within(top, MARGIN, viewport.height - MARGIN - size.height),
  };
}

function sheet(side: Sheet, room: number, card: Size, viewport: Size): Placement {
  const maxHeight = Math.min(Math.max(room, LEAST_HEIGHT), viewport.height);
  const top = side === "topSheet" ? 0 : viewport.height - Math.min(card.height, maxHeight);
  return { side, left: 0, top, maxHeight };
}

type Room = Readonly<Record<Flank, Size>>;

function roomAround(words: Box, viewport: Size): Room {
  const width = viewport.width - 2 * MARGIN;
  const height = viewport.height - 2 * MARGIN;
  const edge = GAP + MARGIN;
  return {
    below: { width, height: Math.min(viewport.height - words.bottom - edge, height) },
    above: { width, height: Math.min(words.top - edge, height) },
    right: { width: viewport.width - words.right - edge, height },
    left: { width: words.left - edge, height },
  };
}

/** A sheet covers no words: along the bottom, where thumbs are, unless it fits only at the top or fits better there. */
function sheetFor({ below, above }: Room, card: Size): Sheet {
  return below.height >= Math.min(card.height, above.height) ? "bottomSheet" : "topSheet";
}

function flankFor(room: Room, card: Size): Flank {
  const { below, above } = room;
  if (below.height >= card.height) return "below";
  if (above.height >= card.height) return "above";
  const taller = below.height >= above.height ? "below" : "above";
  if (room[taller].height >= ENOUGH_HEIGHT) return taller;
  return (["right", "left"] as const).find((side) => room[side].width >= card.width) ?? taller;
}

/** Left edge of a card whose own text, above or below the line of words, begins where they begin. */
function start(anchor: Box, card: Size, runs: "ltr" | "rtl"): number {
  return runs === "rtl" ? anchor.right + INDENT - card.width : anchor.left - INDENT;
}

/** Where the card would stand if the window had no edges; `along` is its corner where it follows its words. */
function corner(
  side: Flank,
  words: Box,
  along: { readonly left: number; readonly top: number },
  card: Size,
): { left: number; top: number } {
  switch (side) {
    case "below":
      return { left: along.left, top: words.bottom + GAP };
    case "above":
      return { left: along.left, top: words.top - GAP - card.height };
    case "right":
      return { left: words.right + GAP, top: along.top };
    case "left":
      return { left: words.left - GAP - card.width, top: along.top };
  }
}

/** The value, or the nearest one between `least` and `most`; `least` where that is the greater one. */
export function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
