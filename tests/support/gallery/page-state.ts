import type { Page } from "puppeteer-core";
import { eventually } from "../eventually";

/** Everything of a page that its own scripts could find changed. */
export type PageState = {
  /** The document serialised, and then each open shadow root and each frame the page can enter. */
  readonly documents: readonly string[];
  readonly styleSheets: number;
  readonly globals: readonly string[];
  /** Highlights the page registered, with their texts. */
  readonly highlights: readonly string[];
  /** The element that has the focus, and what is selected. */
  readonly focus: string;
  readonly selection: string;
};

/** The state of a page once its own scripts have come to rest. */
export async function pageState(page: Page): Promise<PageState> {
  let before = "";
  await eventually(async () => {
    const last = before;
    before = JSON.stringify(await page.evaluate(readState));
    return before === last || `${page.url()} does not come to rest.`;
  });
  return JSON.parse(before);
}

/** Runs in the page. */
function readState(): PageState {
  const inside = (root: Document | ShadowRoot): string[] => {
    const own = root instanceof Document ? new XMLSerializer().serializeToString(root) : root.innerHTML;
    const roots = [...root.querySelectorAll("*")].flatMap((element) => [
      element.shadowRoot,
      element instanceof HTMLIFrameElement ? element.contentDocument : null,
    ]);
    return [own, ...roots.flatMap((each) => (each ? inside(each) : []))];
  };
  const highlights: string[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (name.startsWith("page-")) highlights.push(`${name}: ${[...highlight].join(" | ")}`);
  }
  return {
    documents: inside(document),
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    highlights,
    focus: document.activeElement?.tagName ?? "",
    selection: String(document.getSelection()),
  };
}
