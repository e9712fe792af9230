import type { PageMention } from "../model/page-mention";
import { insertInOrder } from "./document-order";
import { createHitTest } from "./hit-test";
import { createRuler } from "./measure";
import { createPainter } from "./paint";
import { nearViewport } from "./viewport-window";

/**
 * Up to this many mentions all are painted. Beyond, only those near the viewport: Chromium looks at every registered
 * range in each frame in which the page changes (0.02 ms a range).
 */
const PAINT_ALL_UP_TO = 150;

/** Milliseconds between two choices of the painted part, which measures words and so may lay out the page. */
const CHOOSE_MS = 120;

export type Highlighter = {
  add(mentions: readonly PageMention[]): void;
  remove(mentions: ReadonlySet<PageMention>): void;
  /** Mentions for which `shown` is false are kept but neither painted nor hit. */
  filter(shown: (mention: PageMention) => boolean): void;
  /** Those shown, in document order. */
  mentions(): readonly PageMention[];
  /** The mention whose words are at a point (CSS pixels, client coordinates); null when there is none or it is covered. */
  hitTest(x: number, y: number): PageMention | null;
  /** Where its words are now, in client coordinates (CSS pixels); empty when not laid out. */
  rectsOf(mention: PageMention): readonly DOMRect[];
  /** Puts back what the page may have taken. */
  keep(): void;
};

/** Paints mentions and finds the one under a point, until `signal` aborts; then the page is as it was. */
export function createHighlighter(document: Document, signal: AbortSignal): Highlighter {
  let all: PageMention[] = [];
  let shown: readonly PageMention[] = all;
  let isShown: (mention: PageMention) => boolean = () => true;
  let choosing: ReturnType<typeof setTimeout> | null = null;
  const rectsOf = createRuler(document);
  const painter = createPainter();
  const hits = createHitTest({ document, rectsOf, signal });

  function repaint() {
    choosing = null;
    if (signal.aborted) return;
    shown = all.filter(isShown);
    const near = isLong() ? nearViewport(shown, rectsOf, innerHeight) : shown;
    painter.show(near);
    hits.watch(near);
  }
  const isLong = () => all.length > PAINT_ALL_UP_TO;
  /** Once for all changes of a moment: mentions come in bursts, and so do scroll events. */
  function repaintSoon() {
    choosing ??= setTimeout(repaint, isLong() ? CHOOSE_MS : 0);
  }
  const moved = () => {
    if (isLong()) repaintSoon();
  };

  document.addEventListener("scroll", moved, { passive: true, capture: true, signal });
  document.defaultView?.addEventListener("resize", moved, { passive: true, signal });
  document.addEventListener("visibilitychange", () => painter.keep(), { signal });
  signal.addEventListener("abort", () => {
    if (choosing !== null) clearTimeout(choosing);
    painter.clear();
  });

  return {
    add: (mentions) => {
      for (const mention of mentions) insertInOrder(all, mention);
      repaintSoon();
    },
    remove: (mentions) => {
      if (mentions.size === 0) return;
      // At once, before the browser paints: offsets into rewritten text are no longer right.
      painter.hide(mentions);
      all = all.filter((mention) => !mentions.has(mention));
      shown = shown.filter((mention) => !mentions.has(mention));
      repaintSoon();
    },
    filter: (next) => {
      isShown = next;
      repaint();
    },
    mentions: () => shown,
    hitTest: (x, y) => hits.at(x, y),
    rectsOf,
    keep: () => painter.keep(),
  };
}
