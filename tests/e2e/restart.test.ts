import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { Launched } from "../../scripts/lib/launch.mjs";
import { ARTICLES } from "../support/articles";
import { eventually, soon } from "../support/eventually";
import { withOwnBrowser } from "../support/own-browser";
import { createReader, type Reader } from "../support/reader";

const { url, html } = ARTICLES.en;

/** The tab that shows the article, opened again by the browser itself. */
async function articleTab({ browser }: Launched): Promise<Page> {
  let found: Page | undefined;
  await eventually(async () => {
    found = (await browser.pages()).find((page) => page.url() === url);
    return found !== undefined || `${url} was not opened again.`;
  });
  if (!found) throw new Error(`${url} was not opened again.`);
  return found;
}

/** What the toolbar button shows for the tab in front. */
function badge(reader: Reader): Promise<string> {
  return reader.background(async () => {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return await browser.action.getBadgeText({ tabId: front?.id ?? 0 });
  });
}

test("what was switched stays so when the browser starts again, in the tabs it opens again too", async () => {
  await withOwnBrowser({ extension: null }, async ({ reader, restart }) => {
    await reader.choose({ language: "en", neverMarked: [{ entity: "service:signal", site: null }] });
    await reader.openPage(url, html);
    await reader.marked();
    const popup = await reader.popup();
    await popup.press("People");
    await soon(() => reader.painted()).not.toContain("Bruno Retailleau");
    await popup.close();
    const marks = await reader.marked();
    expect(marks).toContain("Telegram");
    expect(marks).not.toContain("Signal");
    await soon(() => badge(reader)).not.toBe("");
    const count = await badge(reader);

    const launched = await restart();
    const after = createReader(launched, await articleTab(launched), reader.proxy);
    await after.page.bringToFront();
    // A driver brings the extension into Chromium only once its tabs are open again.
    if (after.target === "chrome") await after.page.reload();
    expect(await after.marked()).toEqual(marks);
    await soon(() => badge(after)).toBe(count);
    const again = await after.popup();
    await soon(() => again.text()).toContain("Telegram");
    expect(await again.text()).not.toContain("Bruno Retailleau");
    await again.close();
  });
}, 90_000);
