import type { Page } from "puppeteer-core";

/** What a page that watches whatever a page can watch has seen. */
export type Seen = {
  /** Changes of its document. */
  readonly changes: number;
  /** Names of the functions of the browser that somebody called through the page's own objects. */
  readonly calls: readonly string[];
  /** Breaches of its policy, errors and messages it heard of. */
  readonly heard: readonly string[];
  /** Addresses its performance entries name. */
  readonly loaded: readonly string[];
  readonly globals: readonly string[];
  readonly styleSheets: number;
  readonly frames: number;
  /** Its document, serialised. */
  readonly markup: string;
};

/**
 * A script for the head of a page: it takes over the functions that whoever marks words and opens cards would call, and
 * listens to everything that could tell of it. `readSeen` asks it for what it has seen.
 */
export const WATCH_EVERYTHING = `<script>${watch}; watch();</script>`;

function watch(): void {
  const calls: string[] = [];
  const heard: string[] = [];
  let changes = 0;
  const watched: readonly [object, string][] = [
    [EventTarget.prototype, "addEventListener"],
    [EventTarget.prototype, "dispatchEvent"],
    [Document.prototype, "createElement"],
    [Document.prototype, "createTreeWalker"],
    [Element.prototype, "append"],
    [Element.prototype, "attachShadow"],
    [HTMLElement.prototype, "showPopover"],
    [MutationObserver.prototype, "observe"],
    [IntersectionObserver.prototype, "observe"],
    [HighlightRegistry.prototype, "set"],
    [Highlight.prototype, "add"],
    [Object.getPrototypeOf(navigator), "sendBeacon"],
    [window, "fetch"],
    [window, "getComputedStyle"],
    [window, "postMessage"],
    [window, "requestIdleCallback"],
    [console, "error"],
  ];
  addEventListener("securitypolicyviolation", ({ violatedDirective }) => heard.push(violatedDirective));
  addEventListener("error", ({ message }) => heard.push(message));
  addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
  addEventListener("message", ({ data }) => heard.push(String(data)));
  new MutationObserver((records) => {
    // Only what the parser itself adds comes before the document is whole.
    if (document.readyState === "complete") changes += records.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const [holder, name] of watched) {
    const original: unknown = Reflect.get(holder, name);
    if (typeof original !== "function") continue;
    Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
      calls.push(name);
      return Reflect.apply(original, this, args);
    });
  }
  Reflect.set(window, "seen", () =>
    JSON.stringify({
      changes,
      calls,
      heard,
      loaded: performance.getEntries().map(({ entryType, name }) => `${entryType} ${name}`),
      globals: Object.getOwnPropertyNames(window).sort(),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      frames: window.length,
      markup: new XMLSerializer().serializeToString(document),
    }),
  );
}

/** What the script of `WATCH_EVERYTHING` has seen up to now in the open page. */
export async function readSeen(page: Page): Promise<Seen> {
  return JSON.parse(String(await page.evaluate("seen()")));
}
