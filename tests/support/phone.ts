import type { Page } from "puppeteer-core";
import { eventually } from "./eventually";
import type { Reader } from "./reader";

/** CSS px of a small phone held upright. */
export const PHONE = { width: 360, height: 740 } as const;

/**
 * A page of the extension as a phone shows it, in a tab behind the one in front: there, as on a phone, the popup is a page
 * over the one being read. Chromium is given a finger too; the driver of Firefox has none.
 */
export async function openOnPhone({ launched, target }: Reader, path: string): Promise<Page> {
  const page = await launched.browser.newPage({ type: "tab", background: true });
  const touch = target === "chrome" ? { isMobile: true, hasTouch: true } : {};
  await page.setViewport({ ...PHONE, ...touch });
  await page.goto(`${launched.origin}/${path}`, { waitUntil: target === "chrome" ? "load" : [] });
  const filled = () => page.evaluate(() => document.body.innerText.trim() !== "");
  await eventually(async () => (await filled()) || `${path} stayed empty.`);
  return page;
}
