import type { Span } from "../model/mention";
import type { TextPiece } from "../model/page-mention";

/**
 * Running text of the page as one string, and the way back to the DOM. A name cut by inline markup
 * (`<b>Bruno</b> Retailleau`) is whole in it.
 */
export type TextBlock = {
  readonly text: string;
  /** The text nodes it was joined from, in order, with the offset of each in `text` (UTF-16 code units). */
  readonly parts: readonly { readonly node: Text; readonly offset: number }[];
  /** What its section of the page begins with: the same object for all blocks of a section. */
  readonly section: object;
  /** The language (BCP 47) its part of the page declares; null where it is the page's own. */
  readonly language: string | null;
};

/** The places in text nodes that a span of the block's text covers, in order. */
export function locate(block: TextBlock, span: Span): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let index = firstPart(block, span.start); index < block.parts.length; index++) {
    const part = block.parts[index];
    if (!part || part.offset >= span.end) break;
    const start = Math.max(span.start - part.offset, 0);
    const end = Math.min(span.end - part.offset, part.node.data.length);
    if (start < end) pieces.push({ node: part.node, start, end });
  }
  return pieces;
}

/** True for a block of which every part was taken out of the page. */
export function hasLeft({ parts }: TextBlock): boolean {
  return !parts.some(({ node }) => node.isConnected);
}

/** True while the page still holds the block's text as it was joined. */
export function isAsRead({ text, parts }: TextBlock): boolean {
  return parts.every(({ node, offset }, index) => {
    const next = parts[index + 1]?.offset;
    // Only line breaks stand between two parts.
    const isWhole = text.slice(offset + node.data.length, next).trim() === "";
    return isWhole && node.isConnected && text.startsWith(node.data, offset);
  });
}

/** Index of the last part that begins at or before `offset`. */
function firstPart({ parts }: TextBlock, offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const part = parts[middle];
    if (part && part.offset <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
