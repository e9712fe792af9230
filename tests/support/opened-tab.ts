import type { Page } from "puppeteer-core";
import { eventually } from "./eventually";
import type { Reader } from "./reader";

/** Where a tab is; its driver does not know it of a page of an extension in Firefox, the page itself does. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => "");
}

/** Waits for a tab at an address of the extension, and closes it; `path` is how the address ends. */
export async function closeOpenedTab({ launched }: Reader, path: string): Promise<void> {
  await eventually(async () => {
    const pages = await launched.browser.pages();
    const addresses = await Promise.all(pages.map(addressOf));
    const opened = pages[addresses.indexOf(`${launched.origin}/${path}`)];
    await opened?.close();
    return opened !== undefined || `No tab is at ${path}, only at ${addresses.join(" ")}.`;
  });
}
