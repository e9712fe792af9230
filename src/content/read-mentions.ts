import type { Highlighter } from "../highlighter/highlighter";
import { pageLanguage } from "../matcher/page-language";
import { openPage } from "../matcher/read-page";
import type { Recognition } from "../matcher/recognition";
import type { PageMention } from "../model/page-mention";
import { scanPage } from "../scanner/scan-page";
import { locate, type TextBlock } from "../scanner/text-block";
import { createFoundMentions } from "./found-mentions";

/** Milliseconds between two searches for mentions whose words left the page. */
const PRUNE_MS = 500;

/**
 * Reads the page and hands every mention found to the highlighter, as long as `signal` lets it.
 * @param changed called after mentions were added or went
 * @returns a promise of the end of the first reading
 */
export function readMentions(options: {
  readonly document: Document;
  readonly recognition: Recognition;
  readonly highlighter: Highlighter;
  readonly changed: () => void;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { document, recognition, highlighter, changed, signal } = options;
  const page = openPage<TextBlock>(recognition, {
    language: pageLanguage(document.documentElement.lang),
    rankAndFile: "onTopic",
  });
  const found = createFoundMentions<TextBlock>();
  let pruning: ReturnType<typeof setTimeout> | null = null;
  signal.addEventListener("abort", () => {
    if (pruning !== null) clearTimeout(pruning);
  });

  function remove(mentions: ReadonlySet<PageMention>) {
    if (mentions.size === 0) return;
    highlighter.remove(mentions);
    changed();
  }

  return scanPage({
    document,
    signal,
    read: (block) => {
      const mentions = page.read(block, block.text).map(({ key, text, mention }) => {
        const surface = text.slice(mention.start, mention.end);
        const pageMention: PageMention = { ...mention, surface, pieces: locate(key, mention) };
        found.add(key, pageMention);
        return pageMention;
      });
      highlighter.keep();
      if (mentions.length === 0) return;
      highlighter.add(mentions);
      changed();
    },
    drop: (block) => {
      page.forget(block);
      remove(found.drop(block));
    },
    prune: () => {
      pruning ??= setTimeout(() => {
        pruning = null;
        const gone = found.prune();
        for (const block of gone.blocks) page.forget(block);
        remove(gone.mentions);
      }, PRUNE_MS);
    },
  });
}
