import type { MarkStyle } from "../model/marks";
import type { PageMention } from "../model/page-mention";
import { MARK_NAMES } from "./mark-name";
import type { ShadowLook } from "./shadow-look";

/** How often a page that takes our highlight out of the registry is answered by putting it back. */
const MOST_RETURNS = 5;

export type Painter = {
  /** Paints exactly these mentions. */
  show(mentions: readonly PageMention[]): void;
  /** Stops painting these, whatever else is painted. */
  hide(mentions: Iterable<PageMention>): void;
  /** Gives all marks another look. */
  style(style: MarkStyle): void;
  /** Puts the highlight back where the page took it away, a few times. */
  keep(): void;
  /** Leaves the page as it was. */
  clear(): void;
};

/**
 * Paints mentions with the CSS Custom Highlight API: nothing is added to the page. Static ranges, because live ones
 * tax every change of the page; the registry is never iterated, because Firefox refuses that to extensions.
 */
export function createPainter(shadowLook: ShadowLook, style: MarkStyle): Painter {
  const highlight = new Highlight();
  const painted = new Map<PageMention, StaticRange[]>();
  let name = MARK_NAMES[style];
  let returns = 0;

  function hide(mentions: Iterable<PageMention>) {
    for (const mention of mentions) {
      for (const range of painted.get(mention) ?? []) highlight.delete(range);
      painted.delete(mention);
    }
  }
  function register() {
    if (painted.size > 0 && !CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }
  function unregister() {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  return {
    show: (mentions) => {
      const wanted = new Set(mentions);
      hide([...painted.keys()].filter((mention) => !wanted.has(mention)));
      for (const mention of wanted) {
        if (painted.has(mention)) continue;
        const ranges = mention.pieces.map(
          ({ node, start, end }) =>
            new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        );
        for (const range of ranges) highlight.add(range);
        painted.set(mention, ranges);
        shadowLook.wear(mention);
      }
      register();
    },
    hide,
    style: (next) => {
      if (name === MARK_NAMES[next]) return;
      unregister();
      name = MARK_NAMES[next];
      register();
    },
    keep: () => {
      if (painted.size === 0 || CSS.highlights.get(name) === highlight || returns >= MOST_RETURNS) return;
      returns++;
      CSS.highlights.set(name, highlight);
    },
    clear: () => {
      highlight.clear();
      painted.clear();
      unregister();
      shadowLook.takeOff();
    },
  };
}
