import type { PageMention } from "../model/page-mention";

/** Negative when `a` stands before `b` in the document. Detached nodes have an order too, only no telling one. */
export function inDocumentOrder(a: PageMention, b: PageMention): number {
  const first = a.pieces[0];
  const second = b.pieces[0];
  if (!first || !second) return 0;
  if (first.node === second.node) return first.start - second.start;
  return first.node.compareDocumentPosition(second.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/**
 * Puts `mention` into `list`, which is in document order. Pages are read from top to bottom, so the end is tried
 * first; anywhere else costs a binary search.
 */
export function insertInOrder(list: PageMention[], mention: PageMention): void {
  const last = list.at(-1);
  if (!last || inDocumentOrder(last, mention) <= 0) {
    list.push(mention);
    return;
  }
  list.splice(
    firstIndex(list, (each) => inDocumentOrder(each, mention) > 0),
    0,
    mention,
  );
}

/** Index of the first entry for which `holds` is true, given that it is false before and true from there on. */
export function firstIndex<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && holds(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}
