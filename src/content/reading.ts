import type { Recognition } from "../matcher/recognition";
import type { RankAndFile } from "../model/settings";
import { createArticleWatch } from "./article-watch";
import { type Marks, readMentions } from "./read-mentions";

export type Reading = {
  /** Reads the whole page again, knowing nothing of it. */
  again(): void;
};

/**
 * Reads a page, and reads it anew when another article takes the place of the first: what one article told (whose
 * surname is meant, what it is about) does not hold in the next.
 */
export function startReading(options: {
  readonly document: Document;
  readonly recognition: Promise<Recognition | null>;
  readonly marks: Marks;
  /** Where members without a record of their own count. */
  readonly rankAndFile: RankAndFile;
  /** Called after mentions were added or went. */
  readonly changed: () => void;
  /** Another article is about to be read. */
  readonly articleReplaced: () => void;
  /** The document was written anew: everything that listens to it has to begin again. */
  readonly documentReplaced: () => void;
  readonly signal: AbortSignal;
}): Reading {
  const { document, recognition, marks, rankAndFile, changed, signal } = options;
  const article = createArticleWatch(document);
  let current = new AbortController();
  let hasGivenUp = false;

  function look() {
    const became = article.look();
    if (became === "document") options.documentReplaced();
    if (became !== "article") return;
    options.articleReplaced();
    again();
  }
  function again() {
    current.abort();
    current = new AbortController();
    marks.removeAll();
    article.note();
    hasGivenUp = false;
    changed();
    void read(current);
  }
  async function read(run: AbortController) {
    const known = await recognition;
    if (!known || run.signal.aborted || signal.aborted) return;
    await readMentions({
      document,
      recognition: known,
      marks,
      rankAndFile,
      changed,
      pageChanged: look,
      foundNothing: () => {
        hasGivenUp = true;
        run.abort();
      },
      signal: run.signal,
    });
  }

  signal.addEventListener("abort", () => current.abort());
  // A page may load its next article before or after it changes its address; changes of the document tell the rest.
  document.defaultView?.navigation?.addEventListener("currententrychange", () => (hasGivenUp ? again() : look()), {
    signal,
  });
  void read(current);
  return { again };
}
