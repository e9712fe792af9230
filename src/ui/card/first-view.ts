import type { ComponentChild } from "preact";

/** Characters a card shows before the reader asks for more; the result with its bar, and the source, are not counted. */
export const FIRST_VIEW = 400;

/** A piece of a card's first view: what it draws, and the text in it that is counted. */
export type Block = { readonly key: string; readonly text: string; readonly view: ComponentChild };

/** A card's blocks, divided into what is seen at first and what stands behind "More". */
export type Division = { readonly first: readonly Block[]; readonly rest: readonly Block[] };

/**
 * As many blocks, in order, as fit into the first view together with the heading; always at least one, since the
 * first says what the card is for. Nothing overtakes a block that does not fit.
 */
export function divide(heading: string, blocks: readonly Block[]): Division {
  let left = FIRST_VIEW - heading.length;
  let fitting = 0;
  for (const block of blocks) {
    left -= block.text.length;
    if (fitting > 0 && left < 0) break;
    fitting += 1;
  }
  return { first: blocks.slice(0, fitting), rest: blocks.slice(fitting) };
}
