import { readingOrder } from "./article-roots";
import { inSlices } from "./slices";
import type { TextBlock } from "./text-block";
import { isInUnread } from "./unread";
import { walkText } from "./walk";
import { watchChanges } from "./watch";

/** Nodes visited between two looks at the clock where there is no text. */
const PAUSE_EVERY = 64;

/** How often a part of the page is begun again because it was rebuilt while being read. */
const MOST_ATTEMPTS = 3;

export type ScanOptions = {
  readonly document: Document;
  /** A block of text to look at. */
  readonly read: (block: TextBlock) => void;
  /** Blocks read before, whose text was rewritten or is read again: what was found in them no longer holds. */
  readonly drop: (block: TextBlock) => void;
  /** Nodes left the page: what was found in them can be let go. */
  readonly prune: () => void;
  readonly signal: AbortSignal;
};

/**
 * Reads the page's text, the article first, and then whatever is added to it, until `signal` aborts.
 * @returns a promise of the end of the first reading
 */
export async function scanPage(options: ScanOptions): Promise<void> {
  const { document, signal } = options;
  const blockOf = new WeakMap<Text, TextBlock>();

  function take(block: TextBlock | null) {
    if (!block) return;
    for (const { node } of block.parts) {
      const before = blockOf.get(node);
      if (before) options.drop(before);
      blockOf.set(node, block);
    }
    options.read(block);
  }

  watchChanges(
    document,
    {
      rewritten: (node) => {
        const block = blockOf.get(node);
        if (block) options.drop(block);
      },
      changes: ({ changed, removed }) => {
        if (removed > 0) options.prune();
        const readable = changed.filter((node) => !isInUnread(node));
        void inSlices(eachText(readable), take, { document, signal, urgency: "soon" });
      },
    },
    signal,
  );
  await inSlices(eachText(readingOrder(document)), take, { document, signal, urgency: "whenIdle" });
}

/** The text of each root, without the roots before it. */
function* eachText(roots: readonly Node[]): Generator<TextBlock | null> {
  const done = new Set<Node>();
  for (const root of roots) {
    let complete = false;
    for (let attempt = 0; attempt < MOST_ATTEMPTS && !complete && root.isConnected; attempt++) {
      complete = yield* walkText(root, { except: done, pauseEvery: PAUSE_EVERY });
    }
    done.add(root);
  }
}
