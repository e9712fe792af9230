import type { Place } from "./place";
import type { TextBlock } from "./text-block";

/** Elements that stand within a line: text before, in and after them is read as one. */
const INLINE = new Set(
  "A ABBR B BDI BDO BR CITE DATA DEL DFN EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME TSPAN U VAR WBR".split(
    " ",
  ),
);

/**
 * A block is ended after this many UTF-16 code units even without a block element, so that one step of work stays
 * short on a page that is one long line. A name cut by that boundary is missed.
 */
const LONGEST_BLOCK = 20_000;

/** True when the text in `element` belongs to the line around it. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}

/** The text nodes of one line, gathered as they come. */
export type Line = {
  isEmpty(): boolean;
  add(node: Text): void;
  /** A line break in the page parts words like a space does, and belongs to no text node. */
  addBreak(): void;
  isLong(): boolean;
  /** The line so far as a block, null where it has no text; then begins another. */
  end(place: Place): TextBlock | null;
};

/** An empty line. */
export function openLine(): Line {
  let text = "";
  let parts: { node: Text; offset: number }[] = [];
  return {
    isEmpty: () => text === "",
    add: (node) => {
      parts.push({ node, offset: text.length });
      text += node.data;
    },
    addBreak: () => {
      text += "\n";
    },
    isLong: () => text.length >= LONGEST_BLOCK,
    end: (place) => {
      if (text === "") return null;
      const block = { text, parts, section: place.section(), language: place.language() };
      text = "";
      parts = [];
      return block;
    },
  };
}

/** A line that is one text node, as a block; null where it has no text. */
export function lineOf(node: Text, place: Place): TextBlock | null {
  const { data: text } = node;
  if (isBlank(text)) return null;
  return { text, parts: [{ node, offset: 0 }], section: place.section(), language: place.language() };
}

/** True for text that is nothing but spaces and line breaks. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
