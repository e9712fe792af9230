import { isInline, openLine } from "./line";
import type { Sections } from "./place";
import type { TextBlock } from "./text-block";
import { isUnread } from "./unread";

/** How a page is walked. */
export type WalkOptions = {
  /** Subtrees to leave out, because they are read on their own. */
  readonly except: ReadonlySet<Node>;
  /** Steps of the walk between two pauses at which the caller may stop for a while (nodes without any text). */
  readonly pauseEvery: number;
  readonly sections: Sections;
  /** The shadow tree of an element, which is read before what the element holds; null where there is none. */
  shadowOf(element: Element): ShadowRoot | null;
};

/**
 * Walks the subtree of `root` in document order and gives its running text, block by block; `null` marks a place to
 * pause. The DOM may change between two values: the walk goes on from where it stands.
 * @returns false when its place was taken out of the page, so that the rest of `root` was not read
 */
export function* walkText(root: Node, options: WalkOptions): Generator<TextBlock | null, boolean> {
  const place = options.sections.openAt(root);
  const line = openLine();
  let steps = 0;
  let node: Node = root;

  for (;;) {
    let descend = node === root;
    if (node instanceof Text) {
      line.add(node);
      if (line.isLong()) yield* line.end(place);
    } else if (node instanceof Element) {
      if (node.tagName === "BR") line.addBreak();
      if (!isInline(node)) yield* line.end(place);
      descend = !isUnread(node) && (node === root || !options.except.has(node));
      const shadow = descend ? options.shadowOf(node) : null;
      if (shadow) {
        yield* line.end(place);
        yield* walkText(shadow, options);
      }
    }
    if (++steps % options.pauseEvery === 0) yield null;

    const child = descend ? node.firstChild : null;
    if (child) {
      if (node instanceof Element && !isInline(node)) place.enter(node);
      node = child;
      continue;
    }
    // Up until there is something beside: leaving a block element ends the line as entering one does.
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return false;
      node = node.parentNode;
      if (!(node instanceof Element)) continue;
      if (!isInline(node)) yield* line.end(place);
      place.leave(node);
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  yield* line.end(place);
  options.sections.closeAt(root, place);
  return root.isConnected;
}
