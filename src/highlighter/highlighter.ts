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

/** Milliseconds after the last scroll before the painted part is chosen anew. */
const SETTLE_MS = 120;

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
  const all: PageMention[] = [];
  let shown: readonly PageMention[] = all;
  let isShown: (mention: PageMention) => boolean = () => true;
  let settling: ReturnType<typeof setTimeout> | null = null;
  const rectsOf = createRuler(document);
  const painter = createPainter();
  const hits = createHitTest({ document, rectsOf, signal });

  function repaint() {
    shown = all.filter(isShown);
    const near = shown.length <= PAINT_ALL_UP_TO ? shown : nearViewport(shown, rectsOf, innerHeight);
    painter.show(near);
    hits.watch(near);
  }
  function repaintSoon() {
    if (shown.length <= PAINT_ALL_UP_TO) return;
    if (settling !== null) clearTimeout(settling);
    settling = setTimeout(repaint, SETTLE_MS);
  }

  document.addEventListener("scroll", repaintSoon, { passive: true, capture: true, signal });
  document.defaultView?.addEventListener("resize", repaintSoon, { passive: true, signal });
  document.addEventListener("visibilitychange", () => painter.keep(), { signal });
  signal.addEventListener("abort", () => {
    if (settling !== null) clearTimeout(settling);
    painter.clear();
  });

  return {
    add: (mentions) => {
      for (const mention of mentions) insertInOrder(all, mention);
      repaint();
    },
    remove: (mentions) => {
      if (mentions.size === 0) return;
      all.splice(0, all.length, ...all.filter((mention) => !mentions.has(mention)));
      repaint();
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
