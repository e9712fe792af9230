import type { EntityId } from "../model/entity";
import type { PageMention } from "../model/page-mention";
import type { PageCommand } from "../platform/messages";

export type Steps = {
  /** Goes to the next or previous mark, or opens the card of the one at hand. */
  go(command: Exclude<PageCommand, "close-card">): void;
  /** Goes to the first mention of an entity. @returns false when there is none */
  reveal(entity: EntityId): boolean;
};

/** Walks through the marks without a mouse: scrolls to each and opens its card. */
export function createSteps(options: {
  readonly document: Document;
  /** Mentions that are marked, in document order. */
  readonly marks: () => readonly PageMention[];
  /** Those and the others. */
  readonly mentions: () => readonly PageMention[];
  /** Where words are, in client coordinates (CSS px). */
  readonly rectsOf: (mention: PageMention) => readonly DOMRect[];
  readonly open: (mention: PageMention, how: "keyboard" | "popup") => void;
}): Steps {
  const { document, marks, mentions, rectsOf, open } = options;
  let current: PageMention | null = null;

  function show(mention: PageMention, how: "keyboard" | "popup") {
    current = mention;
    const rect = rectsOf(mention)[0];
    if (!rect || !isOnScreen(rect)) {
      mention.pieces[0]?.node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    }
    open(mention, how);
  }
  function isOnScreen(rect: DOMRect): boolean {
    return rect.top >= 0 && rect.bottom <= (document.defaultView?.innerHeight ?? 0);
  }
  /** Where the reader is: the mark last gone to, else the first one on or below the screen's top. */
  function here(marked: readonly PageMention[]): number {
    const index = current ? marked.indexOf(current) : -1;
    if (index >= 0) return index;
    const below = marked.findIndex((mention) => (rectsOf(mention)[0]?.top ?? -1) >= 0);
    return Math.max(below, 0);
  }

  return {
    go: (command) => {
      const marked = marks();
      const known = current !== null && marked.includes(current);
      // The first step goes to where the reader is; only further ones go on from there.
      const step = command === "open-card" || !known ? 0 : command === "next-mention" ? 1 : -1;
      const mention = marked[(here(marked) + step + marked.length) % marked.length];
      if (mention) show(mention, "keyboard");
    },
    reveal: (entity) => {
      const mention = mentions().find((each) => each.entity === entity);
      if (mention) show(mention, "popup");
      return mention !== undefined;
    },
  };
}
