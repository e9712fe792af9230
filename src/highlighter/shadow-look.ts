import type { PageMention } from "../model/page-mention";

export type ShadowLook = {
  /** Makes sure that the words of a mention can be painted where they stand. */
  wear(mention: PageMention): void;
  /** Takes the look off again wherever it was put on. */
  takeOff(): void;
};

/**
 * Puts the look of marks into shadow roots that hold one. Firefox does not apply an extension's style sheet there
 * (Chromium lets highlights inherit it), so the root adopts a sheet; nothing is added to its tree.
 * @param css the style sheet of marks; it is made when the first root needs it
 */
export function createShadowLook(css: string): ShadowLook {
  const worn = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  return {
    wear: ({ pieces }) => {
      const root = pieces[0]?.node.getRootNode();
      if (!(root instanceof ShadowRoot) || worn.has(root)) return;
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      root.adoptedStyleSheets.push(sheet);
      worn.add(root);
    },
    takeOff: () => {
      for (const root of worn) removeFrom(root.adoptedStyleSheets, sheet);
      worn.clear();
    },
  };
}

/** Without iterating: Firefox refuses that to extensions. */
function removeFrom(sheets: CSSStyleSheet[], sheet: CSSStyleSheet | null) {
  for (let index = sheets.length - 1; index >= 0; index--) if (sheets[index] === sheet) sheets.splice(index, 1);
}
