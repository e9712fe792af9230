import type { Highlighter } from "../highlighter/highlighter";
import { pageLanguage } from "../matcher/page-language";
import { type Look, openPage } from "../matcher/read-page";
import type { Recognition } from "../matcher/recognition";
import type { PageMention } from "../model/page-mention";
import type { RankAndFile } from "../model/settings";
import { shadowTreeOf } from "../platform/shadow-tree";
import { scanPage } from "../scanner/scan-page";
import { hasLeft, locate, type TextBlock } from "../scanner/text-block";
import { createFoundMentions } from "./found-mentions";

/** Where mentions go that are found, and what of them went. */
export type Marks = Pick<Highlighter, "add" | "remove" | "removeAll" | "keep">;

/** Milliseconds between two searches for mentions whose words left the page. */
const PRUNE_MS = 500;

/** UTF-16 code units, the length of a hundred long articles: a page that yields nothing in so much text will yield nothing. */
const GIVE_UP_AFTER = 1_000_000;

/**
 * Reads the page and hands every mention found to be marked, as long as `signal` lets it.
 * @returns a promise of the end of the first reading
 */
export function readMentions(options: {
  readonly document: Document;
  readonly recognition: Recognition;
  readonly marks: Pick<Marks, "add" | "remove" | "keep">;
  /** Where members without a record of their own count. */
  readonly rankAndFile: RankAndFile;
  /** Called after mentions were added or went. */
  readonly changed: () => void;
  /** Called when the page has changed, before what is new in it is read. */
  readonly pageChanged: () => void;
  /** Called when the page has had every chance to name something. */
  readonly foundNothing: () => void;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { document, recognition, marks, rankAndFile, changed, signal } = options;
  const reading = { language: pageLanguage(document.documentElement.lang), rankAndFile };
  const page = openPage<TextBlock>(recognition, reading);
  const found = createFoundMentions<TextBlock>();
  let pruning: ReturnType<typeof setTimeout> | null = null;
  let readInVain = 0;
  signal.addEventListener("abort", () => {
    if (pruning !== null) clearTimeout(pruning);
  });

  function look({ text, language }: TextBlock): Look | null {
    marks.keep();
    const looked = page.look(text, language === null ? undefined : (pageLanguage(language) ?? undefined));
    if (!looked) noteInVain(text);
    return looked;
  }
  function read(block: TextBlock, looked: Look): boolean {
    let isKept = false;
    const mentions = page.judge(block, block.text, looked).map(({ key, text, mention }) => {
      const surface = text.slice(mention.start, mention.end);
      const pageMention: PageMention = { ...mention, surface, pieces: locate(key, mention), section: key.section };
      found.add(key, pageMention);
      isKept ||= key === block;
      return pageMention;
    });
    if (mentions.length > 0) {
      readInVain = Number.NEGATIVE_INFINITY;
      marks.add(mentions);
      changed();
    } else noteInVain(block.text);
    return isKept || page.isUndecided(block);
  }
  function noteInVain({ length }: string) {
    readInVain += length;
    if (readInVain > GIVE_UP_AFTER) options.foundNothing();
  }
  function remove(mentions: ReadonlySet<PageMention>) {
    if (mentions.size === 0) return;
    marks.remove(mentions);
    changed();
  }
  function prune() {
    pruning = null;
    for (const block of page.undecided()) if (hasLeft(block)) page.forget(block);
    remove(found.prune());
  }

  return scanPage({
    document,
    signal,
    look,
    read,
    drop: (block) => {
      page.forget(block);
      remove(found.drop(block));
    },
    prune: () => {
      pruning ??= setTimeout(prune, PRUNE_MS);
    },
    changed: options.pageChanged,
    shadowOf: shadowTreeOf,
  });
}
