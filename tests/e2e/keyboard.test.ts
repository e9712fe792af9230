import { describe, expect } from "vitest";
import { ARTICLES } from "../support/articles";
import { focusedStop, stopsIn, tabTo } from "../support/card-stops";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const { url, html } = ARTICLES.en;

/** @returns what is marked */
async function openArticle(reader: Reader): Promise<readonly string[]> {
  await reader.choose({ language: "en" });
  await reader.openPage(url, html);
  return await reader.marked();
}

describe("without a mouse", () => {
  test("next and previous walk from mention to mention, the card having the focus", async ({ reader }) => {
    const [first = "", second = "", ...others] = await openArticle(reader);
    await reader.command("next-mention");
    await soon(async () => (await reader.card()).label).toContain(`Mention 1 of ${others.length + 2}`);
    expect((await reader.card()).hasFocus).toBe(true);
    expect((await reader.card()).text).toContain(first);
    await reader.command("next-mention");
    await soon(async () => (await reader.card()).label).toContain("Mention 2 of");
    expect((await reader.card()).text).toContain(second);
    await reader.command("previous-mention");
    await soon(async () => (await reader.card()).label).toContain("Mention 1 of");
  });

  test("open shows the card at hand at once, Escape closes it and gives the focus back", async ({ reader }) => {
    await openArticle(reader);
    await reader.page.focus("nav a");
    await reader.command("open-card");
    await soon(async () => (await reader.card()).hasFocus).toBe(true);
    await reader.page.keyboard.press("Escape");
    await reader.closedCard();
    expect(await reader.page.evaluate(() => document.activeElement?.closest("nav") !== null)).toBe(true);
  });

  test("a vote is followed and left again, and the focus is back on the line that led to it", async ({ reader }) => {
    await openArticle(reader);
    await reader.command("open-card");
    await soon(async () => (await reader.card()).hasFocus).toBe(true);
    await tabTo(reader, "Bring back article 8 ter");
    await reader.page.keyboard.press("Enter");
    await soon(async () => (await reader.card()).label).toContain("Vote. Mention");
    await tabTo(reader, (await stopsIn(reader))[0]?.name ?? "");
    await reader.page.keyboard.press("Enter");
    await soon(async () => (await focusedStop(reader))?.name).toBe("Bring back article 8 ter");
  });

  test("everything in the card can be reached and pressed with keys", async ({ reader }) => {
    await openArticle(reader);
    await reader.command("open-card");
    await soon(async () => (await reader.card()).hasFocus).toBe(true);
    const closed = await reader.card();
    for (let pressed = 0; pressed < 20 && (await reader.card()).text === closed.text; pressed++) {
      await reader.page.keyboard.press("Tab");
      if ((await reader.card()).focused === "More") await reader.page.keyboard.press("Enter");
    }
    await soon(async () => (await reader.card()).text).toContain("Less");
  });
});
