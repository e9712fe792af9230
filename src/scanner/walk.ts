import { isInline, type Line, openLine } from "./line";
import type { Place, Sections } from "./place";
import type { TextBlock } from "./text-block";
import { textlessHosts } from "./textless-hosts";
import { isUnread } from "./unread";

/** How a page is walked. */
export type WalkOptions = {
  /** Subtrees to leave out, because they are read on their own. */
  readonly except: ReadonlySet<Node>;
  /** Text nodes between two pauses at which the caller may stop for a while. */
  readonly pauseEvery: number;
  readonly sections: Sections;
  /** The shadow tree of an element, which is read before what the element holds; null where there is none. */
  shadowOf(element: Element): ShadowRoot | null;
};

/** An element around the text that is being read. */
type Level = { readonly element: Node; readonly isInline: boolean };

/** Where a walk stands. */
type Standing = {
  readonly options: WalkOptions;
  readonly place: Place;
  readonly line: Line;
  /** From the root down to the parent of the text. */
  readonly levels: Level[];
  readonly open: Set<Node>;
};

/**
 * Walks the subtree of `root` in document order and gives its running text, block by block; `null` marks a place to
 * pause. Only text nodes are visited, and of elements those around them: the others are most of a page. The DOM may
 * change between two values: the walk goes on from where it stands.
 * @returns false when its place was taken out of the page, so that the rest of `root` was not read
 */
export function* walkText(root: Node, options: WalkOptions): Generator<TextBlock | null, boolean> {
  if (root instanceof Element && isUnread(root)) return root.isConnected;
  const place = options.sections.openAt(root);
  const standing: Standing = { options, place, line: openLine(), levels: [], open: new Set() };
  const { line, levels, open } = standing;
  const shadow = enter(standing, root);
  if (shadow) yield* walkText(shadow, options);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before: Node | null = null;
  let steps = 0;
  let node = walker.nextNode();

  while (node) {
    if (++steps % options.pauseEvery === 0) {
      yield null;
      if (!root.contains(node)) return false;
    }
    const parent = node.parentNode;
    if (parent === levels.at(-1)?.element) {
      // The usual case within a line: only what stands between two texts of one element may part them.
      if (before && !line.isEmpty() && crossesBlock(before, node, line)) {
        const block = line.end(place);
        if (block) yield block;
        if (!root.contains(node)) return false;
      }
    } else {
      let entered: Element[] = [];
      let passed: Element | null = null;
      let around: Node | null = parent;
      for (; around && !open.has(around); around = around.parentNode) {
        if (!(around instanceof Element)) continue;
        // Of what is left out, only the outermost element has a say in where lines end.
        if (options.except.has(around) || isUnread(around)) {
          passed = around;
          entered = [];
        }
        entered.push(around);
      }
      const left = levels.length - 1 - levels.findLastIndex(({ element }) => element === around);
      const isSameLine = before && !line.isEmpty() && isWithinLine(levels.slice(levels.length - left), entered);
      // Over what is left out the next text looks back.
      if (!isSameLine || (!passed && crossesBlock(before ?? node, node, line))) {
        const block = line.end(place);
        if (block) {
          yield block;
          if (!root.contains(node)) return false;
        }
      }
      for (let count = 0; count < left; count++) leave(standing);
      if (passed) entered.shift();
      yield* enterAll(standing, entered);
      if (!root.contains(node)) return false;
      if (passed) {
        // What is left out is passed over by the browser at once.
        walker.currentNode = passed;
        if (!isInline(passed)) before = null;
        node = walker.nextSibling();
        continue;
      }
    }
    if (node instanceof Text) line.add(node);
    before = node;
    if (line.isLong()) {
      const block = line.end(place);
      if (block) yield block;
      if (!root.contains(node)) return false;
    }
    node = walker.nextNode();
  }
  const block = line.end(place);
  if (block) yield block;
  while (levels.length > 0) leave(standing);
  options.sections.closeAt(root, place);
  for (const host of textlessHosts(root, options.except)) {
    const tree = options.shadowOf(host);
    if (tree) yield* walkText(tree, options);
  }
  return root.isConnected;
}

/** Enters elements, given from the innermost, and reads the shadow trees that they have. */
function* enterAll(standing: Standing, elements: readonly Element[]): Generator<TextBlock | null> {
  const { options, line, place } = standing;
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    if (!element) continue;
    const shadow = enter(standing, element);
    if (!shadow) continue;
    const block = line.end(place);
    if (block) yield block;
    yield* walkText(shadow, options);
  }
}

/** @returns its shadow tree, where it has one that is to be read first */
function enter({ options, place, levels, open }: Standing, node: Node): ShadowRoot | null {
  const isElement = node instanceof Element;
  const level = { element: node, isInline: isElement && isInline(node) };
  levels.push(level);
  open.add(node);
  if (!isElement) return null;
  if (!level.isInline) place.enter(node);
  return options.shadowOf(node);
}

function leave({ place, levels, open }: Standing): void {
  const level = levels.pop();
  if (!level) return;
  open.delete(level.element);
  if (level.element instanceof Element) place.leave(level.element);
}

/** True when neither what is left nor what is entered begins or ends a line. */
function isWithinLine(left: readonly Level[], entered: readonly Element[]): boolean {
  return left.every((level) => level.isInline) && entered.every(isInline);
}

/** Looks at the elements without text between two text nodes; line breaks among them go into the line. */
function crossesBlock(from: Node, to: Node, line: Line): boolean {
  for (let node: Node | null = from; node && node !== to; node = after(node)) {
    if (!(node instanceof Element)) continue;
    if (node.tagName === "BR") line.addBreak();
    else if (!isInline(node)) return true;
  }
  return false;
}

/** The next node in document order, without what is not read. */
function after(node: Node): Node | null {
  if (node.firstChild && !(node instanceof Element && isUnread(node))) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}
