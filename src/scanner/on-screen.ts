/** CSS px between two looks down the middle of the screen: less than a paragraph is high. */
const EVERY_PX = 40;

/** What a paragraph has none of; an element with one is a box of paragraphs. */
const BLOCKS = "p, div, section, article, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, figure";

/**
 * The paragraphs that the reader of a long page sees first, where that is not its beginning: after a reload, on the way
 * back, or at a place the address names. Measures the page, so it is asked once.
 */
export function paragraphsOnScreen(document: Document): Element[] {
  const view = document.defaultView;
  if (!view || view.scrollY < view.innerHeight) return [];
  const found = new Set<Element>();
  for (let y = EVERY_PX / 2; y < view.innerHeight; y += EVERY_PX) {
    const block = document.elementFromPoint(view.innerWidth / 2, y)?.closest("p, li, h1, h2, h3, h4, blockquote, div");
    if (block && block.querySelector(BLOCKS) === null) found.add(block);
  }
  return [...found];
}
