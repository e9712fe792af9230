import { paragraphsOnScreen } from "./on-screen";

/** Where an article's own text stands, most telling first. */
const ARTICLE = '[itemprop="articleBody"], article, main, [role="main"]';

/**
 * The parts of the page to read, in order: what is on the screen, then the article, then its surroundings. Each part is
 * to be read without the parts before it.
 */
export function readingOrder(document: Document): Node[] {
  const body = document.body;
  if (!body) return [];
  const articles: Element[] = [];
  for (const candidate of body.querySelectorAll(ARTICLE)) {
    if (!articles.some((article) => article.contains(candidate))) articles.push(candidate);
  }
  return [...paragraphsOnScreen(document), ...articles, body];
}
