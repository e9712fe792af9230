import type { Page } from "puppeteer-core";

/**
 * Everything a script of the open page gets hold of that could lead into a card: texts, roots, nodes.
 * @param words that stand in the card and nowhere on the page
 */
export async function readCardAsPage(page: Page, words: string) {
  return await page.evaluate((wanted) => {
    const host = document.querySelector("key-votes-card");
    if (!(host instanceof HTMLElement)) throw new Error("There is no card to read.");
    const { x, y, width, height } = host.getBoundingClientRect();
    const copies = [host.cloneNode(true), document.importNode(host, true)];
    const serialised = [
      new XMLSerializer().serializeToString(document),
      document.documentElement.getHTML({ serializableShadowRoots: true }),
      document.documentElement.innerText,
      host.innerText,
      host.textContent ?? "",
    ];
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    getSelection()?.selectAllChildren(host);
    const selectedInHost = String(getSelection());
    getSelection()?.removeAllRanges();
    const found = Reflect.apply(Reflect.get(window, "find"), window, [wanted]);
    getSelection()?.removeAllRanges();
    const animated = document
      .getAnimations()
      .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null));
    const nodes = [...animated, ...document.elementsFromPoint(x + width / 2, y + height / 2), document.activeElement];
    return {
      found,
      root: host.shadowRoot,
      copied: copies.map((copy) => (copy instanceof HTMLElement ? copy.shadowRoot : null)),
      children: host.childNodes.length,
      attributes: host.getAttributeNames(),
      texts: [...serialised, selected, selectedInHost].filter((text) => text.includes(wanted)),
      strangers: nodes.filter((node) => node !== null && !document.contains(node)).length,
    };
  }, words);
}
