import type { PageMention } from "../model/page-mention";

/**
 * Measures where mentions are on screen. One live range serves all measurements and is parked at the document
 * afterwards: every live range makes every change of the page slower, until garbage collection even when dropped.
 */
export function createRuler(document: Document): (mention: PageMention) => DOMRect[] {
  const range = document.createRange();
  return (mention) => {
    const rects: DOMRect[] = [];
    for (const { node, start, end } of mention.pieces) {
      if (!node.isConnected || end > node.data.length) continue;
      range.setStart(node, start);
      range.setEnd(node, end);
      for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) rects.push(rect);
    }
    range.setStart(document, 0);
    range.collapse(true);
    return rects;
  };
}
