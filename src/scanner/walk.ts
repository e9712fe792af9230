import { isBlank, isInline, type Line, openLine } from "./line";
import type { Sections } from "./place";
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
  /** Called with an element that holds text which is not read. */
  readonly leftOut: (element: Element) => void;
  /** Another number than before once others may have changed the page. */
  turn(): number;
  /** The shadow tree of an element, which is read before what the element holds; null where there is none. */
  shadowOf(element: Element): ShadowRoot | null;
};

/**
 * Walks the subtree of `root` in document order and gives its running text, block by block; `null` marks a place to
 * pause. Only text nodes are visited, and of elements those around them: the others are most of a page. The DOM may
 * change between two values: the walk goes on from where it stands.
 * @returns false when its place was taken out of the page, so that the rest of `root` was not read
 */
export function* walkText(root: Node, options: WalkOptions): Generator<TextBlock | null, boolean> {
  if (root instanceof Element && isUnread(root)) return root.isConnected;
  const { except, sections, turn, shadowOf } = options;
  const place = sections.openAt(root);
  const line = openLine();
  /** The elements between `root` and the text that is being read, from the outermost. */
  const around: Element[] = [];
  /** Of each of them, whether it stands within a line. */
  const areInline: boolean[] = [];
  let before: Text | null = null;
  /** The spaces since `before`. Most text nodes of a page are spaces between its blocks, and those say nothing. */
  let spaces: Text[] = [];
  let steps = 0;

  function* endLine() {
    const block = line.end(place);
    if (block) yield block;
  }
  function* treeOf(shadow: ShadowRoot) {
    yield* endLine();
    yield* walkText(shadow, options);
  }
  /** Gives what is there before `node`. @returns false when the walk cannot go on from `node` after it */
  function* give(node: Text, what: Iterable<TextBlock | null>): Generator<TextBlock | null, boolean> {
    const next = following(walker, node);
    const now = turn();
    yield* what;
    return turn() === now || isWhereItWas(root, node, next);
  }

  if (root instanceof Element) {
    if (!isInline(root)) place.enter(root);
    const shadow = shadowOf(root);
    if (shadow) yield* treeOf(shadow);
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  // It shows nothing but text.
  for (let node = walker.nextNode() as Text | null; node; ) {
    if (++steps % options.pauseEvery === 0 && !(yield* give(node, [null]))) return false;
    if (isBlank(node)) {
      if (!line.isEmpty()) spaces.push(node);
      node = walker.nextNode() as Text | null;
      continue;
    }
    let passed: Element | null = null;
    let isLine = before !== null;
    let entered: Element[] = [];
    /** How many of the elements around the text before are around this one. */
    let kept = 0;
    for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
      kept = around.indexOf(element) + 1;
      if (kept > 0) break;
      // Of what is left out, only the outermost element has a say in where lines end.
      if (except.has(element) || isUnread(element)) {
        passed = element;
        entered = [];
        isLine = before !== null;
      } else entered.push(element);
      isLine &&= isInline(element);
    }
    isLine &&= !areInline.includes(false, kept);
    if (!line.isEmpty()) {
      // Over what is left out the next text looks back.
      if (!isLine || (!passed && crossesBlock(before ?? node, node, line))) {
        if (!(yield* give(node, endLine()))) return false;
      } else for (const space of spaces) line.add(space);
    }
    spaces = [];
    while (around.length > kept) {
      const left = around.pop();
      if (!areInline.pop() && left) place.leave(left);
    }
    for (const element of entered.reverse()) {
      const inline = isInline(element);
      around.push(element);
      areInline.push(inline);
      if (!inline) place.enter(element);
      const shadow = shadowOf(element);
      if (shadow && !(yield* give(node, treeOf(shadow)))) return false;
    }
    if (passed) {
      if (!except.has(passed)) options.leftOut(passed);
      // The browser passes over it at once.
      walker.currentNode = passed;
      node = walker.nextSibling() as Text | null;
      continue;
    }
    line.add(node);
    before = node;
    if (line.isLong() && !(yield* give(node, endLine()))) return false;
    node = walker.nextNode() as Text | null;
  }
  yield* endLine();
  for (const element of around.reverse()) place.leave(element);
  if (root instanceof Element) place.leave(root);
  sections.closeAt(root, place);
  for (const host of textlessHosts(root, except)) {
    const tree = shadowOf(host);
    if (tree) yield* walkText(tree, options);
  }
  return root.isConnected;
}

/** The node after `node` on a walk, which goes on from `node`. */
function following(walker: TreeWalker, node: Node): Node | null {
  const next = walker.nextNode();
  walker.currentNode = node;
  return next;
}

/**
 * False for a node that was taken out of the page, or moved past the one that followed it, while the walk paused there:
 * going on from it would leave out what nobody changed.
 */
function isWhereItWas(root: Node, node: Node, next: Node | null): boolean {
  if (!root.contains(node)) return false;
  return !next || !root.contains(next) || (node.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
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
