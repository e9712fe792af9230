import type { Browser } from "webextension-polyfill";

/** The part of the browser a content script reaches. */
export type PageBrowser = Pick<Browser, "runtime" | "storage">;

type ExtensionWorld = { readonly browser?: PageBrowser; readonly chrome?: PageBrowser };

/**
 * The browser, for the content script: native, because promises work in both browsers from the versions the manifest
 * asks for, and the polyfill would add 3 kB to every page.
 * @throws when called outside an extension.
 */
export function pageBrowser(): PageBrowser {
  const world: unknown = globalThis; // each browser's type package describes it in its own way
  const { browser, chrome } = world as ExtensionWorld;
  const native = browser ?? chrome;
  if (!native) throw new Error("No extension API here: this code runs in a content script only.");
  return native;
}
