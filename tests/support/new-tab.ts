import type { Page } from "puppeteer-core";
import { eventually } from "./eventually";
import type { Reader } from "./reader";

/**
 * A page of the extension in a tab of its own, once it shows something.
 * @param where in front of the tab at hand, or behind it
 */
export async function openInNewTab(
  { launched, target }: Reader,
  path: string,
  where: "front" | "behind",
): Promise<Page> {
  const page = await launched.browser.newPage({ type: "tab", background: where === "behind" });
  // In Firefox the load of an extension page never settles for the driver: ask the page itself.
  await page.goto(`${launched.origin}/${path}`, { waitUntil: target === "chrome" ? "load" : [] });
  const isFilled = () => page.evaluate(() => document.body.innerText.trim() !== "");
  await eventually(async () => (await isFilled()) || `${path} stayed empty.`);
  return page;
}
