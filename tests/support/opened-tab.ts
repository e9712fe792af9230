import type { Page } from "puppeteer-core";
import { eventually } from "./eventually";
import type { Reader } from "./reader";

/** The tab at an address of the extension, once it is open; `path` is how the address ends. */
export async function openedTab({ launched }: Reader, path: string): Promise<Page> {
  let found: Page | undefined;
  await eventually(async () => {
    const pages = await launched.browser.pages();
    found = pages.find((page) => page.url() === `${launched.origin}/${path}`);
    return found !== undefined || `No tab is at ${path}, only at ${pages.map((page) => page.url()).join(" ")}.`;
  });
  if (!found) throw new Error(`No tab is at ${path}.`);
  return found;
}

/** Closes the tab at an address of the extension, once it is open. */
export async function closeOpenedTab(reader: Reader, path: string): Promise<void> {
  await (await openedTab(reader, path)).close();
}
