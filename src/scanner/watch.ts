import { isInline } from "./line";
import { oncePerParent, parentOf } from "./place";

/**
 * Milliseconds over which changes are gathered before they are read: long enough to join a burst of updates, short
 * enough that text added later is marked well within 300 ms.
 */
const GATHER_MS = 120;

/** More changed elements than this are not told one by one: the page is to be read again as a whole. */
const MOST_CHANGED = 2_000;

/** Attributes that decide whether text is read; no other attribute is watched. */
const TELLING = ["hidden", "aria-hidden", "contenteditable", "role"];

const WATCHED = { childList: true, characterData: true, subtree: true, attributeFilter: TELLING };

export type Changes = {
  /** Elements whose text is to be read (again), in document order; none contains another. `all`: too many to tell. */
  readonly changed: readonly Node[] | "all";
  /** Whether anything was taken out of the page. */
  readonly removed: boolean;
};

export type Watch = {
  /** Watches a shadow tree as well. */
  include(root: ShadowRoot): void;
};

/**
 * Watches the page for text that is added, rewritten, shown, hidden or removed. Rewritten text is told at once, before
 * the browser paints, because offsets into it are no longer right; everything else is gathered.
 */
export function watchChanges(
  document: Document,
  tell: { rewritten(node: Text): void; changes(changes: Changes): void },
  signal: AbortSignal,
): Watch {
  let pending = new Set<Node>();
  let isTooMuch = false;
  let removed = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** The last element whose children changed, and whether it stands in a line: a list that grows is told of again and again. */
  let parent: { readonly node: Node; readonly isInLine: boolean } | null = null;

  function flush() {
    timer = null;
    const changed = isTooMuch ? "all" : inOrder(outermost([...pending].filter((node) => node.isConnected)));
    const changes: Changes = { changed, removed };
    pending = new Set();
    isTooMuch = false;
    removed = false;
    parent = null;
    tell.changes(changes);
  }

  function take(record: MutationRecord) {
    const { target } = record;
    if (record.type === "attributes")
      pending.add(target instanceof Element && isInline(target) ? blockOf(target) : target);
    else if (record.type === "characterData") {
      if (target instanceof Text) tell.rewritten(target);
      pending.add(blockOf(target));
    } else {
      const { addedNodes } = record;
      if (parent?.node !== target) parent = { node: target, isInLine: target instanceof Element && isInline(target) };
      const { isInLine } = parent;
      // The browser makes a list of nodes only for who asks, and a page that never rests removes thousands.
      if ((isInLine || !removed) && (addedNodes.length === 0 || record.removedNodes.length > 0)) {
        removed = true;
        // A line that lost or gained a word reads differently as a whole.
        if (isInLine) pending.add(blockOf(target));
      }
      for (let index = 0; index < addedNodes.length; index++) {
        const node = addedNodes[index];
        if (node instanceof Text || (node instanceof Element && isInline(node))) pending.add(blockOf(node));
        else if (node instanceof Element) pending.add(node);
      }
    }
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) take(record);
    if (pending.size > MOST_CHANGED) {
      // Nothing is held on to that the page may have removed again long before it is seen.
      pending = new Set();
      isTooMuch = true;
    }
    if (timer === null && (isTooMuch || pending.size > 0 || removed)) timer = setTimeout(flush, GATHER_MS);
  });
  observer.observe(document, WATCHED);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return { include: (root) => observer.observe(root, WATCHED) };
}

/** The nearest element around `node` that begins a line of its own. */
export function blockOf(node: Node): Node {
  let element = node.parentElement;
  while (element && isInline(element) && element.parentElement) element = element.parentElement;
  return element ?? node.parentNode ?? node;
}

/** `nodes` without those that stand in another of them. */
function outermost(nodes: readonly Node[]): Node[] {
  const all = new Set(nodes);
  const isInAnother = oncePerParent((node) => {
    for (let around = parentOf(node); around; around = parentOf(around)) if (all.has(around)) return true;
    return false;
  });
  return nodes.filter((node) => !isInAnother(node));
}

/** A feed puts its news in any order, and each tells where the next one stands: under which heading. */
function inOrder(nodes: readonly Node[]): Node[] {
  return nodes.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
