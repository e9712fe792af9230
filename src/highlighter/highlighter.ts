import type { MarkStyle } from "../model/marks";
import type { PageMention } from "../model/page-mention";
import { inDocumentOrder, insertInOrder } from "./document-order";
import { createHitTest } from "./hit-test";
import { createRuler } from "./measure";
import { createPainter } from "./paint";
import { createShadowLook } from "./shadow-look";
import { nearViewport } from "./viewport-window";

/**
 * Up to this many marks all are painted. Beyond, only those near the viewport: Chromium looks at every registered
 * range in each frame in which the page changes (0.02 ms a range).
 */
const PAINT_ALL_UP_TO = 150;

/** Milliseconds between two choices of the painted part, which measures words and so may lay out the page. */
const CHOOSE_MS = 120;

export type Highlighter = {
  add(mentions: readonly PageMention[]): void;
  remove(mentions: ReadonlySet<PageMention>): void;
  removeAll(): void;
  /** Chooses anew which mentions are marked: what `pick` goes by has changed. */
  choose(): void;
  style(style: MarkStyle): void;
  /** All there are, in document order. */
  mentions(): readonly PageMention[];
  /** Those that are marked, in document order. */
  marks(): readonly PageMention[];
  /** The mention whose words are at a point (CSS pixels, client coordinates); null when there is none or it is covered. */
  hitTest(x: number, y: number): PageMention | null;
  /** Where its words are now, in client coordinates (CSS pixels); empty when not laid out. */
  rectsOf(mention: PageMention): readonly DOMRect[];
  /** Puts back what the page may have taken. */
  keep(): void;
};

/**
 * Paints mentions and finds the one under a point, until `signal` aborts; then the page is as it was.
 * @param options.css the style sheet of marks, for places the extension's own does not reach
 * @param options.pick the mentions that are marked, out of all, in document order; the others are neither painted nor hit
 */
export function createHighlighter(options: {
  readonly document: Document;
  readonly css: string;
  readonly style: MarkStyle;
  readonly pick: (mentions: readonly PageMention[]) => readonly PageMention[];
  readonly signal: AbortSignal;
}): Highlighter {
  const { document, css, pick, signal } = options;
  let all: PageMention[] = [];
  let marks: readonly PageMention[] | null = null;
  const gone = new Set<PageMention>();
  /** The last mention painted, where there are others below it. */
  let lowest: PageMention | null = null;
  let choosing: ReturnType<typeof setTimeout> | null = null;
  const rectsOf = createRuler(document);
  const painter = createPainter(createShadowLook(css), options.style);
  const hits = createHitTest({ document, rectsOf, signal });

  /** All mentions. Those that went are taken out here, many at a time: a page may drop thousands one by one. */
  function mentions(): PageMention[] {
    if (gone.size > 0) all = all.filter((mention) => !gone.has(mention));
    gone.clear();
    return all;
  }
  function chosen(): readonly PageMention[] {
    marks ??= pick(mentions());
    return marks;
  }
  function repaint() {
    choosing = null;
    if (signal.aborted) return;
    const near = chosen().length > PAINT_ALL_UP_TO ? nearViewport(chosen(), rectsOf, innerHeight) : chosen();
    const last = near.at(-1);
    lowest = last && last !== chosen().at(-1) ? last : null;
    painter.show(near);
    hits.watch(near);
  }
  /** Once for all changes of a moment: mentions come in bursts, and so do scroll events. */
  function repaintSoon() {
    choosing ??= setTimeout(repaint, all.length > PAINT_ALL_UP_TO ? CHOOSE_MS : 0);
  }
  function changed() {
    marks = null;
    lowest = null;
    repaintSoon();
  }
  const moved = () => {
    if (all.length > PAINT_ALL_UP_TO) repaintSoon();
  };

  document.addEventListener("scroll", moved, { passive: true, capture: true, signal });
  document.defaultView?.addEventListener("resize", moved, { passive: true, signal });
  document.addEventListener("visibilitychange", () => painter.keep(), { signal });
  signal.addEventListener("abort", () => {
    if (choosing !== null) clearTimeout(choosing);
    painter.clear();
  });

  return {
    add: (added) => {
      for (const mention of added) insertInOrder(mentions(), mention);
      marks = null;
      const end = lowest;
      // Pages are read from top to bottom: what is found far below the screen changes nothing on it.
      if (!end || added.some((mention) => inDocumentOrder(mention, end) < 0)) repaintSoon();
    },
    remove: (removed) => {
      if (removed.size === 0) return;
      // At once, before the browser paints: offsets into rewritten text are no longer right.
      painter.hide(removed);
      for (const mention of removed) gone.add(mention);
      changed();
    },
    removeAll: () => {
      painter.hide(all);
      all = [];
      gone.clear();
      changed();
    },
    choose: () => {
      marks = null;
      repaint();
    },
    style: (style) => painter.style(style),
    mentions,
    marks: chosen,
    hitTest: (x, y) => hits.at(x, y),
    rectsOf,
    keep: () => painter.keep(),
  };
}
