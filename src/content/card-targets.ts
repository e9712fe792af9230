import type { CardTarget } from "../card/target";
import type { Highlighter } from "../highlighter/highlighter";
import type { PageMention } from "../model/page-mention";

/**
 * Mentions as the card sees them: each the same target as long as it stands. Its place among the others is counted only
 * when asked for, because the pointer asks for targets in every frame.
 */
export function createCardTargets(
  highlighter: Pick<Highlighter, "marks" | "rectsOf">,
): (mention: PageMention) => CardTarget {
  const targets = new WeakMap<PageMention, CardTarget>();
  let made = 0;
  return (mention) => {
    const known = targets.get(mention);
    if (known) return known;
    const target: CardTarget = {
      key: String(++made),
      mention,
      surface: mention.surface,
      get element() {
        return mention.pieces[0]?.node.parentElement ?? null;
      },
      rects: () => highlighter.rectsOf(mention),
      get index() {
        return highlighter.marks().indexOf(mention) + 1;
      },
      get total() {
        return highlighter.marks().length;
      },
    };
    targets.set(mention, target);
    return target;
  };
}
