import type { PageMention } from "../model/page-mention";

/** Negative when `a` stands before `b` in the document. Detached nodes have an order too, only no telling one. */
export function inDocumentOrder(a: PageMention, b: PageMention): number {
  const first = a.pieces[0];
  const second = b.pieces[0];
  if (!first || !second) return 0;
  if (first.node === second.node) return first.start - second.start;
  const [one, other] = inOneTree(first.node, second.node);
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The two nodes, or in their stead the hosts of the shadow trees they stand in, such that both stand in one tree. */
function inOneTree(a: Node, b: Node): readonly [Node, Node] {
  if (a.getRootNode() === b.getRootNode()) return [a, b];
  const places = withHosts(a);
  for (const other of withHosts(b)) {
    const one = places.find((place) => place.getRootNode() === other.getRootNode());
    if (one) return [one, other];
  }
  return [a, b];
}

/** A node, the host of its shadow tree, the host of that one's, and so on. */
function withHosts(node: Node): Node[] {
  const places = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    places.push(root.host);
  return places;
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
