import { MARK_NAMES } from "../highlighter/mark-name";
import { MARK_STYLES } from "../model/marks";

/** Paints each element with `data-look` in the mark style it names, by the style sheet and the API used on news pages. */
export function paintLooks(document: Document): void {
  for (const style of MARK_STYLES) {
    const ranges = [...document.querySelectorAll(`[data-look="${style}"]`)].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range;
    });
    CSS.highlights.set(MARK_NAMES[style], new Highlight(...ranges));
  }
}
