import { ARTICLES } from "./articles";
import { type PageFixture, pageFixture } from "./page-fixtures";

/** A page as a news site serves it, and words of it that have a card. */
export type NewsPage = {
  readonly url: string;
  readonly html: string;
  readonly words: string;
  readonly headers: NonNullable<PageFixture["headers"]>;
};

/** Pages of the gallery that load nothing but themselves, under sites that are on the list. */
const GALLERY = [
  ["https://www.liberation.fr/politique/colonnes.html", "columns"],
  ["https://www.lefigaro.fr/politique/plus-bas.html", "content-visibility"],
  ["https://www.bbc.com/news/drawing.html", "drawing"],
  ["https://www.independent.co.uk/news/no-selection.html", "no-selection"],
  ["https://www.politico.eu/article/components.html", "shadow-roots"],
  ["https://www.mediapart.fr/journal/unset.html", "unset-styles"],
  ["https://www.reuters.com/world/vertical.html", "vertical-text"],
  ["https://www.wired.com/story/strict.html", "strict-csp"],
] as const;

/** Ten of them, from ten sites. */
export const NEWS_PAGES: readonly NewsPage[] = [
  { ...ARTICLES.fr, words: "Bruno Retailleau", headers: {} },
  { ...ARTICLES.en, words: "Bruno Retailleau", headers: {} },
  ...GALLERY.map(([url, name]) => {
    const { html, headers, hover } = pageFixture(`gallery/${name}`);
    if (!hover) throw new Error(`tests/pages/gallery/${name}.html names no words to hover.`);
    return { url, html, words: hover, headers: headers ?? {} };
  }),
];
