import { browser } from "./browser";

/** Browsers that name permissions in their own words. */
export type BrowserFamily = "chromium" | "firefox";

/** Whose words the reader meets when a permission is asked for: the address of the extension tells. */
export function browserFamily(): BrowserFamily {
  return browser.runtime.getURL("").startsWith("moz-extension:") ? "firefox" : "chromium";
}
