/** What tells one article from the next on a page that loads them without loading itself anew. */
type Article = { readonly address: string; readonly heading: string; readonly root: Element | null };

export type ArticleWatch = {
  /**
   * What became of the page since it was last noted: `same`; another article at another address (`article`); or a document
   * written anew (`document.open`), which has forgotten all its listeners (`document`).
   */
  look(): "same" | "article" | "document";
  /** Takes the page as it is now for the one that is read. */
  note(): void;
};

/**
 * Watches for another article in the same page. The address alone does not tell: pages change it while the reader
 * scrolls. Nor does the heading: it may be corrected.
 */
export function createArticleWatch(document: Document): ArticleWatch {
  let noted = articleIn(document);
  return {
    look: () => {
      if (document.documentElement !== noted.root) return "document";
      if (addressOf(document) === noted.address) return "same";
      return articleIn(document).heading === noted.heading ? "same" : "article";
    },
    note: () => {
      noted = articleIn(document);
    },
  };
}

function articleIn(document: Document): Article {
  const heading = document.querySelector("article h1, main h1") ?? document.querySelector("h1");
  return {
    address: addressOf(document),
    heading: (heading?.textContent ?? document.title).trim(),
    root: document.documentElement,
  };
}

/** Without the part that only names a place in the page. */
function addressOf(document: Document): string {
  return document.URL.split("#", 1)[0] ?? "";
}
