import type { Page } from "puppeteer-core";
import { openInNewTab } from "./new-tab";
import type { Reader } from "./reader";

/** CSS px of a small phone held upright. */
export const PHONE = { width: 360, height: 740 } as const;

/**
 * A page of the extension as a phone shows it. Chromium is given a finger too; the driver of Firefox has none.
 * @param where in front of the tab at hand; or behind it: there, as on a phone, the popup is a page over the one being read
 */
export async function openOnPhone(reader: Reader, path: string, where: "front" | "behind"): Promise<Page> {
  const page = await openInNewTab(reader, path, where);
  const touch = reader.target === "chrome" ? { isMobile: true, hasTouch: true } : {};
  await page.setViewport({ ...PHONE, ...touch });
  return page;
}
