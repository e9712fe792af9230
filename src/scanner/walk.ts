import { isBlank, isInline, type Line, lineOf, openLine } from "./line";
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
  /** Called with an element that holds text which is not read. */
  readonly leftOut: (element: Element) => void;
  /**
   * Where walks that are under way stand, shared by all walks of a page: the browser moves a range along as the page
   * changes, and each range makes each change dearer, long after it is needed.
   */
  readonly footholds: Range[];
  /** The shadow tree of an element, which is read before what the element holds; null where there is none. */
  shadowOf(element: Element): ShadowRoot | null;
};

/**
 * Walks the subtree of `root` in document order and gives its running text, block by block; `null` marks a place to
 * pause. Only text nodes are visited, and of elements those around them: the others are most of a page. The DOM may
 * change between two values: whatever stays where it was is read, and what is added or moved meanwhile may be left out.
 * Whether `root` itself is to be read is for the caller to say.
 */
export function* walkText(root: Node, options: WalkOptions): Generator<TextBlock | null, void> {
  const element = root instanceof Element ? root : null;
  const { sections, shadowOf } = options;
  const place = sections.openAt(root);
  if (element && !isInline(element)) place.enter(element);
  const shadow = element && shadowOf(element);
  if (shadow) yield* walkText(shadow, options);
  const only = onlyText(root);
  const line = only && lineOf(only, place);
  if (line) yield line;
  else if (!only) yield* walkLines(root, place, options);
  if (element) place.leave(element);
  sections.closeAt(root, place);
  for (const host of textlessHosts(root, options.except)) {
    const tree = shadowOf(host);
    if (tree) yield* walkText(tree, options);
  }
}

/** The text of a node that holds nothing else, as most of what is added to a page: it needs no walk. Null for any other. */
function onlyText({ firstChild }: Node): Text | null {
  return firstChild instanceof Text && firstChild.nextSibling === null ? firstChild : null;
}

function* walkLines(root: Node, place: Place, options: WalkOptions): Generator<TextBlock | null, void> {
  const { except, footholds, shadowOf } = options;
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
  /** Gives what is there while the walk stands at `node`. @returns false when the page took that elsewhere meanwhile */
  function* give(what: Iterable<TextBlock | null>): Generator<TextBlock | null, boolean> {
    if (node) foothold.setStart(node, 0);
    yield* what;
    if (foothold.startContainer === node) return true;
    node = textAt(foothold, root, walker);
    return false;
  }

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const foothold = footholds.pop() ?? document.createRange();
  // It shows nothing but text.
  let node = walker.nextNode() as Text | null;
  texts: while (node) {
    if (++steps % options.pauseEvery === 0 && !(yield* give([null]))) continue;
    if (isBlank(node.data)) {
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
        if (!(yield* give(endLine()))) continue;
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
      if (shadow && !(yield* give(treeOf(shadow)))) continue texts;
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
    if (line.isLong() && !(yield* give(endLine()))) continue;
    node = walker.nextNode() as Text | null;
  }
  foothold.setEnd(document, 0);
  footholds.push(foothold);
  yield* endLine();
  for (const element of around.reverse()) place.leave(element);
}

/** The first text at or after the start of `foothold`; null when that is no longer in `root`. */
function textAt({ startContainer, startOffset }: Range, root: Node, walker: TreeWalker): Text | null {
  if (!root.contains(startContainer)) return null;
  const next = startContainer.childNodes[startOffset];
  walker.currentNode = next ?? startContainer;
  if (next instanceof Text) return next;
  return (next ? walker.nextNode() : walker.nextSibling()) as Text | null;
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
