import type { Mention } from "../model/mention";

/** A mention the reader points at, with what a card needs to stand beside it. */
export type CardTarget = {
  /** Tells mentions of a page apart; the same as long as the mention stands. */
  readonly key: string;
  readonly mention: Mention;
  /** The words as written on the page. */
  readonly surface: string;
  /** The element they stand in; null when they are gone. */
  readonly element: Element | null;
  /** Where the words are now: client rectangles in CSS px, several when the words wrap. Empty when they are gone. */
  rects(): readonly DOMRect[];
  /** Its place among the marks of the page, from 1. */
  readonly index: number;
  readonly total: number;
};
