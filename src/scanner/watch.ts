import { isInline } from "./walk";

/**
 * Milliseconds over which changes are gathered before they are read: long enough to join a burst of updates, short
 * enough that text added later is marked well within 300 ms.
 */
const GATHER_MS = 80;

export type Changes = {
  /** Elements whose text is to be read (again); none contains another. */
  readonly changed: readonly Node[];
  /** How many nodes were taken out of the page. */
  readonly removed: number;
};

/**
 * Watches the page for text that is added, rewritten or removed. Rewritten text is told at once, before the browser
 * paints, because offsets into it are no longer right; everything else is gathered.
 */
export function watchChanges(
  document: Document,
  tell: { rewritten(node: Text): void; changes(changes: Changes): void },
  signal: AbortSignal,
): void {
  let pending = new Set<Node>();
  let removed = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush() {
    timer = null;
    const changed = outermost([...pending].filter((node) => node.isConnected));
    const changes = { changed, removed };
    pending = new Set();
    removed = 0;
    tell.changes(changes);
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === "characterData") {
        if (record.target instanceof Text) tell.rewritten(record.target);
        pending.add(blockOf(record.target));
      } else {
        removed += record.removedNodes.length;
        // A line that lost or gained a word reads differently as a whole.
        if (record.removedNodes.length > 0 && record.target instanceof Element && isInline(record.target)) {
          pending.add(blockOf(record.target));
        }
        for (const node of record.addedNodes) {
          if (node instanceof Text || (node instanceof Element && isInline(node))) pending.add(blockOf(node));
          else if (node instanceof Element) pending.add(node);
        }
      }
    }
    if (timer === null && (pending.size > 0 || removed > 0)) timer = setTimeout(flush, GATHER_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}

/** The nearest element around `node` that begins a line of its own. */
function blockOf(node: Node): Node {
  let element = node.parentElement;
  while (element && isInline(element) && element.parentElement) element = element.parentElement;
  return element ?? node;
}

/** `nodes` without those that stand in another of them. */
function outermost(nodes: readonly Node[]): Node[] {
  const all = new Set(nodes);
  return nodes.filter((node) => {
    for (let parent = node.parentNode; parent; parent = parent.parentNode) if (all.has(parent)) return false;
    return true;
  });
}
