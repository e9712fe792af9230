import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";

/** Brings a tab to the front and puts the keyboard's focus into its page; a new tab of Firefox has it in the address bar. */
export async function focusPage({ target, browser }: Launched, page: Page): Promise<void> {
  await page.bringToFront();
  if (target === "firefox") await inBrowserWindow(browser, focusSelectedTab);
}

/** Runs in Firefox's own window and is sent there as text. */
function focusSelectedTab(): void {
  // @ts-expect-error a global of Firefox's window
  gBrowser.selectedBrowser.focus();
}
