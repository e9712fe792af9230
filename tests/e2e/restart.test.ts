import { expect, test } from "vitest";
import { ARTICLES } from "../support/articles";
import { badge } from "../support/badge";
import { soon } from "../support/eventually";
import { withOwnBrowser } from "../support/own-browser";

const { url, html } = ARTICLES.en;

test("what was switched stays so when the browser starts again, in a tab it opens again too", async () => {
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

    const after = await restart(url);
    // A driver brings the extension into Chromium only once its tabs are open again.
    if (after.target === "chrome") await after.page.reload();
    await soon(async () => {
      // The extension's own tab may come to the front at any moment of its start; no tab behind it is read.
      await after.page.bringToFront();
      return await after.painted();
    }).toEqual(marks);
    await soon(() => badge(after)).toBe(count);
    const again = await after.popup();
    await soon(() => again.text()).toContain("Telegram");
    expect(await again.text()).not.toContain("Bruno Retailleau");
    await again.close();
  });
}, 90_000);
