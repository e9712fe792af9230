import { readingOrder } from "./article-roots";
import { createSections, oncePerParent } from "./place";
import { createShadowTrees } from "./shadow-trees";
import { inSlices, type SlicedWork } from "./slices";
import { isAsRead, type TextBlock } from "./text-block";
import { isInUnread, isUnread } from "./unread";
import { type WalkOptions, walkText } from "./walk";
import { blockOf, watchChanges } from "./watch";

/** Nodes visited between two looks at the clock where there is no text. */
const PAUSE_EVERY = 64;

/** More parts than this are not read one by one: the page is read again as a whole. A tab nobody looks at gathers many. */
const MOST_ADDED = 2_000;

export type ScanOptions<Look> = {
  readonly document: Document;
  /**
   * Looks at a block of text, and says what `read` needs to know of it: the page may change before it is read. Null where
   * there is nothing to read.
   */
  readonly look: (block: TextBlock) => Look | null;
  /** Reads a block of text. Returns true when something was found in it, or may be later: only of those `drop` tells. */
  readonly read: (block: TextBlock, look: Look) => boolean;
  /** A block whose text was rewritten, is read again or no longer: what was found in it does not hold. */
  readonly drop: (block: TextBlock) => void;
  /** Nodes left the page: what was found in them can be let go. */
  readonly prune: () => void;
  /** Something in the page has changed; told before it is read. */
  readonly changed: () => void;
  /** The shadow tree of an element, closed ones included where the browser shows them to extensions. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  readonly signal: AbortSignal;
};

/**
 * Reads the page's text, what is on the screen and the article first, and then whatever is added to it, until `signal`
 * aborts.
 * @returns a promise of the end of the first reading
 */
export async function scanPage<Look>(options: ScanOptions<Look>): Promise<void> {
  const { document, signal } = options;
  const remembered = new WeakMap<Text, TextBlock>();
  const sections = createSections();
  const shadows = createShadowTrees(options.shadowOf, (root) => watch.include(root));
  /** Parts that were added and wait to be read. */
  const added = new Set<Node>();
  let isReadingAdded = false;
  const walk = { pauseEvery: PAUSE_EVERY, sections, footholds: [], shadowOf: shadows.of };
  const addedWalk: WalkOptions = { ...walk, except: new Set(), leftOut: forgetIn };

  function forget(node: Text) {
    const block = remembered.get(node);
    if (!block) return;
    for (const part of block.parts) if (remembered.get(part.node) === block) remembered.delete(part.node);
    options.drop(block);
  }
  /** It became an editor, say, or was hidden: what was marked in it is marked no more. */
  function forgetIn(node: Node) {
    for (const text of textNodes(node)) forget(text);
  }
  /** Reads blocks as they come, with a place to pause after each step. */
  function* readAll(blocks: Iterable<TextBlock | null>): SlicedWork {
    /** Since the block before: each is put together from there on. */
    let hasPaused = false;
    for (const block of blocks) {
      hasPaused = (yield) || hasPaused;
      if (!block) continue;
      const look = options.look(block);
      if (look !== null) hasPaused = (yield) || hasPaused;
      const isStale = hasPaused && !(isAsRead(block) && block.parts.every(({ node }) => !isInUnread(node)));
      hasPaused = false;
      if (isStale) {
        readAgain(block);
        continue;
      }
      for (const { node } of block.parts) forget(node);
      // Most blocks say nothing: to remember them would take more memory than all the rest.
      if (look !== null && options.read(block, look)) for (const { node } of block.parts) remembered.set(node, block);
    }
  }
  /** The page has changed it in a pause: what is left of it is read as it is now. */
  function readAgain({ parts }: TextBlock) {
    const left = parts.find(({ node }) => node.isConnected);
    if (left) add([blockOf(left.node)]);
    void readAdded();
  }
  /** The text of each part, without the parts before it. */
  function* textOfPage(): Generator<TextBlock | null> {
    const roots = readingOrder(document).filter((root) => !isOutOfBounds(root));
    // It may take as long as the reading of many lines.
    yield null;
    const except = new Set<Node>();
    for (const root of roots) {
      if (root.isConnected) yield* walkText(root, { ...walk, except, leftOut: () => undefined });
      except.add(root);
    }
  }
  function* textAdded(): Generator<TextBlock | null> {
    for (const root of added) {
      added.delete(root);
      // It may have been taken out while it waited for its turn.
      if (root.isConnected) yield* walkText(root, addedWalk);
    }
  }
  async function readAdded() {
    if (isReadingAdded) return;
    isReadingAdded = true;
    await inSlices(readAll(textAdded()), { document, signal, urgency: "soon" });
    isReadingAdded = false;
  }
  function add(nodes: readonly Node[]) {
    const isInUnreadParent = oncePerParent(isInUnread);
    for (const node of nodes) {
      if (isOutOfBounds(node, isInUnreadParent)) forgetIn(node);
      else added.add(node);
    }
  }

  /** Custom elements whose script has come meanwhile have their text in a tree that nothing told of. */
  function addOpened() {
    for (const root of shadows.opened()) added.add(root);
    void readAdded();
  }

  const watch = watchChanges(
    document,
    {
      rewritten: forget,
      changes: ({ changed, removed }) => {
        options.changed();
        if (signal.aborted) return;
        if (removed) options.prune();
        if (changed === "all" || added.size > MOST_ADDED) {
          added.clear();
          if (document.body) add([document.body]);
        } else add(changed);
        addOpened();
      },
    },
    signal,
  );
  document.defaultView?.addEventListener("load", addOpened, { signal });
  await inSlices(readAll(textOfPage()), { document, signal, urgency: "whenIdle" });
}

/** True for a node that is not read, by itself or by what is around it. */
function isOutOfBounds(node: Node, isInOne = isInUnread): boolean {
  return (node instanceof Element && isUnread(node)) || isInOne(node);
}

function* textNodes(root: Node): Generator<Text> {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) if (node instanceof Text) yield node;
}
