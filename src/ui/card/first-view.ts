import type { ComponentChild } from "preact";

/** Characters a card shows before the reader asks for more; the result with its bar, and the source, are not counted. */
export const FIRST_VIEW = 400;

/** A piece of a card's first view: what it draws, and the text in it that is counted. */
export type Block = {
  readonly key: string;
  readonly text: string;
  readonly view: ComponentChild;
  /** Good to know, and never in the way of another block. */
  readonly isAside?: true;
};

/** A card's blocks, divided into what is seen at first and what stands behind "More". */
export type Division = { readonly first: readonly Block[]; readonly rest: readonly Block[] };

/**
 * As many blocks, in order, as fit into the first view together with the heading; always at least one, since the
 * first says what the card is for. Nothing overtakes a block that does not fit, but for an aside, which takes only room that
 * all others leave.
 */
export function divide(heading: string, blocks: readonly Block[]): Division {
  let left = FIRST_VIEW - heading.length;
  const first = new Set<Block>();
  for (const block of blocks.filter(({ isAside }) => !isAside)) {
    if (first.size > 0 && left < block.text.length) break;
    left -= block.text.length;
    first.add(block);
  }
  for (const block of blocks.filter(({ isAside, text }) => isAside && text.length <= left)) {
    left -= block.text.length;
    first.add(block);
  }
  return { first: blocks.filter((block) => first.has(block)), rest: blocks.filter((block) => !first.has(block)) };
}
