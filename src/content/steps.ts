import type { Highlighter } from "../highlighter/highlighter";
import type { EntityId } from "../model/entity";
import type { PageMention } from "../model/page-mention";
import type { PageCommand } from "../platform/messages";

export type Steps = {
  /** Goes to the next or previous mention, or opens the card of the one at hand. */
  go(command: Exclude<PageCommand, "close-card">): void;
  /** Goes to the first mention of an entity. @returns false when there is none */
  reveal(entity: EntityId): boolean;
};

/** Walks through the mentions without a mouse: scrolls to each and opens its card. */
export function createSteps(options: {
  readonly document: Document;
  readonly highlighter: Pick<Highlighter, "mentions" | "rectsOf">;
  readonly open: (mention: PageMention, how: "keyboard" | "popup") => void;
}): Steps {
  const { document, highlighter, open } = options;
  let current: PageMention | null = null;

  function show(mention: PageMention, how: "keyboard" | "popup") {
    current = mention;
    const rect = highlighter.rectsOf(mention)[0];
    if (!rect || !isOnScreen(rect)) {
      mention.pieces[0]?.node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    }
    open(mention, how);
  }
  function isOnScreen(rect: DOMRect): boolean {
    return rect.top >= 0 && rect.bottom <= (document.defaultView?.innerHeight ?? 0);
  }
  /** Where the reader is: the mention last gone to, else the first one on or below the screen's top. */
  function here(mentions: readonly PageMention[]): number {
    const index = current ? mentions.indexOf(current) : -1;
    if (index >= 0) return index;
    const below = mentions.findIndex((mention) => (highlighter.rectsOf(mention)[0]?.top ?? -1) >= 0);
    return Math.max(below, 0);
  }

  return {
    go: (command) => {
      const mentions = highlighter.mentions();
      const known = current !== null && mentions.includes(current);
      // The first step goes to where the reader is; only further ones go on from there.
      const step = command === "open-card" || !known ? 0 : command === "next-mention" ? 1 : -1;
      const mention = mentions[(here(mentions) + step + mentions.length) % mentions.length];
      if (mention) show(mention, "keyboard");
    },
    reveal: (entity) => {
      const mention = highlighter.mentions().find((each) => each.entity === entity);
      if (mention) show(mention, "popup");
      return mention !== undefined;
    },
  };
}
