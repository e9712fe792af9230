import type { TextBlock } from "./text-block";
import { isUnread } from "./unread";

/** Elements that stand within a line: text before, in and after them is read as one. */
const INLINE = new Set([
  "A",
  "ABBR",
  "B",
  "BDI",
  "BDO",
  "BR",
  "CITE",
  "DATA",
  "DEL",
  "DFN",
  "EM",
  "FONT",
  "I",
  "INS",
  "LABEL",
  "MARK",
  "Q",
  "S",
  "SMALL",
  "SPAN",
  "STRONG",
  "SUB",
  "SUP",
  "TIME",
  "TSPAN",
  "U",
  "VAR",
  "WBR",
]);

/**
 * A block is ended after this many UTF-16 code units even without a block element, so that one step of work stays
 * short on a page that is one long line. A name cut by that boundary is missed.
 */
const LONGEST_BLOCK = 20_000;

export type WalkOptions = {
  /** Subtrees to leave out, because they are read on their own. */
  readonly except?: ReadonlySet<Node>;
  /** Steps of the walk between two pauses at which the caller may stop for a while (nodes without any text). */
  readonly pauseEvery: number;
};

/**
 * Walks the subtree of `root` in document order and gives its running text, block by block; `null` marks a place to
 * pause. The DOM may change between two values: the walk goes on from where it stands.
 * @returns false when its place was taken out of the page, so that the rest of `root` was not read
 */
export function* walkText(root: Node, options: WalkOptions): Generator<TextBlock | null, boolean> {
  const line = openLine();
  let steps = 0;
  let node: Node = root;

  for (;;) {
    let descend = node === root;
    if (node instanceof Text) {
      line.add(node);
      if (line.isLong()) yield* line.end();
    } else if (node instanceof Element) {
      if (node.tagName === "BR") line.addBreak();
      if (!isInline(node)) yield* line.end();
      descend = !isUnread(node) && (node === root || !options.except?.has(node));
    }
    if (++steps % options.pauseEvery === 0) yield null;

    const child = descend ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    // Up until there is something beside: leaving a block element ends the line as entering one does.
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return false;
      node = node.parentNode;
      if (node instanceof Element && !isInline(node)) yield* line.end();
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  yield* line.end();
  return root.isConnected;
}

/** Gathers the text nodes of one line. */
function openLine() {
  let text = "";
  let parts: { node: Text; offset: number }[] = [];
  return {
    add: (node: Text) => {
      if (node.data === "") return;
      parts.push({ node, offset: text.length });
      text += node.data;
    },
    /** A line break in the page parts words like a space does, and belongs to no text node. */
    addBreak: () => {
      text += "\n";
    },
    isLong: () => text.length >= LONGEST_BLOCK,
    *end(): Generator<TextBlock> {
      if (text.trim() !== "") yield { text, parts };
      text = "";
      parts = [];
    },
  };
}

/** True when the text in `element` belongs to the line around it. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}
