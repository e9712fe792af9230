import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";

type ChromeExtensions = {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
  };
};

/**
 * Answers the browser's question about sites with yes before it is asked, or takes sites back, as on the browser's own page
 * of extensions: no driver reaches the question itself. In Firefox `give` is the whole gift; in Chromium the extension has
 * to ask, and is no longer questioned.
 */
export async function setSitePermission(
  { target, browser, id }: Launched,
  change: "give" | "takeBack",
  patterns: readonly string[],
): Promise<void> {
  if (target === "firefox") {
    await inBrowserWindow(browser, changeInFirefox, id, change, patterns);
    return;
  }
  const page = await browser.newPage();
  try {
    // What answers is there before the page has drawn anything.
    await page.goto("chrome://extensions/", { waitUntil: "domcontentloaded" });
    await page.evaluate(changeInChrome, id, change, patterns);
  } finally {
    await page.close();
  }
}

async function changeInChrome(id: string, change: "give" | "takeBack", patterns: readonly string[]) {
  const world: unknown = globalThis;
  const { chrome } = world as { chrome: ChromeExtensions };
  const { developerPrivate } = chrome;
  for (const pattern of patterns) {
    if (change === "give") await developerPrivate.addHostPermission(id, pattern);
    else await developerPrivate.removeHostPermission(id, pattern);
  }
}

/** What the switches on Firefox's page of add-ons do. */
async function changeInFirefox(id: string, change: "give" | "takeBack", origins: readonly string[]): Promise<null> {
  // @ts-expect-error globals of Firefox's window
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  // @ts-expect-error a global of Firefox's window
  const { extension } = WebExtensionPolicy.getByID(id);
  const sites = { permissions: [], origins };
  if (change === "give") await ExtensionPermissions.add(id, sites, extension);
  else await ExtensionPermissions.remove(id, sites, extension);
  return null;
}
