import { describe, expect } from "vitest";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const { url, html } = ARTICLES.en;

/** The founding article with a place to paste. */
const WITH_NOTES = html.replace("</body>", '<textarea id="notes"></textarea></body>');

async function openRetailleau(reader: Reader) {
  await reader.choose({ language: "en" });
  await reader.openPage(url, WITH_NOTES);
  await reader.marked();
  await reader.hover("Bruno Retailleau", { nth: 0 });
  return await reader.openCard("Retailleau");
}

/** What the clipboard holds, found out as a reader would: by pasting. */
async function pasted({ page }: Reader): Promise<string> {
  await page.focus("#notes");
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  return await page.$eval("#notes", (notes) => (notes as HTMLTextAreaElement).value);
}

describe("citing", () => {
  test("copies one neutral sentence with its figures, its source and the date of reading", async ({ reader }) => {
    await openRetailleau(reader);
    await reader.clickInCard("Cite");
    await reader.openCard("Copy as");
    await reader.pictureOfCard("card-cite.en");
    await reader.clickInCard("Copy text");
    await reader.openCard("Copied");
    const text = (await pasted(reader)).replace(/\s+/g, " ");
    expect(text).toMatch(/^Bruno Retailleau\. .*inisters do not vote/);
    expect(text).toContain("National Assembly (France), 20 March 2025");
    expect(text).toContain("rejected, 24 for, 119 against, 6 abstained.");
    expect(text).toMatch(/read \d+ \w+ 2026, https:\/\/www\.assemblee-nationale\.fr\/\S+$/);
  });

  test("works where the page's policy forbids the clipboard", async ({ reader }) => {
    await reader.choose({ language: "en" });
    reader.proxy.serve(url, {
      type: "text/html; charset=utf-8",
      body: WITH_NOTES,
      headers: { "permissions-policy": "clipboard-write=(), clipboard-read=()" },
    });
    await reader.page.goto(url);
    await reader.marked();
    await reader.hover("Bruno Retailleau", { nth: 0 });
    await reader.openCard("Retailleau");
    await reader.clickInCard("Cite");
    await reader.clickInCard("Copy for");
    await reader.openCard("Copied");
    expect(await pasted(reader)).toContain("<ref>{{cite web |url=https://www.assemblee-nationale.fr/");
  });

  test("tells the page nothing of what was copied", async ({ reader }) => {
    await openRetailleau(reader);
    await reader.page.evaluate(() => {
      addEventListener("copy", () => document.documentElement.setAttribute("data-heard", "copy"), true);
      addEventListener("click", () => document.documentElement.setAttribute("data-heard", "click"));
    });
    await reader.clickInCard("Cite");
    await reader.clickInCard("Copy text");
    await reader.openCard("Copied");
    expect(await reader.page.$eval("html", (root) => root.getAttribute("data-heard"))).toBeNull();
  });
});

test("reporting an error copies the record and the date of the data, and no page address", async ({ reader }) => {
  await openRetailleau(reader);
  await reader.clickInCard("Why marked?");
  await reader.clickInCard("Copy an error report");
  await reader.openCard("Copied");
  const text = await pasted(reader);
  expect(text).toContain("Record: person:fr/bruno-retailleau");
  expect(text).toMatch(/Data of: 2026-\d\d-\d\d/);
  expect(text).not.toContain(new URL(url).host);
});

/** The number of the tab at an address, as the browser tells the extension; null while there is none. */
function tabAt(reader: Reader, address: string): Promise<number | null> {
  return reader.background(async (url: string) => {
    const tabs = await browser.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? null;
  }, address);
}

test("the full record opens in a tab of its own, and the card waits for the reader to come back", async ({
  reader,
}) => {
  await openRetailleau(reader);
  const address = `${reader.launched.origin}/record.html#person:fr/bruno-retailleau`;
  await reader.clickInCard("Full record");
  await soon(() => tabAt(reader, address)).not.toBeNull();
  await reader.background((tab: number) => browser.tabs.remove(tab), (await tabAt(reader, address)) ?? -1);
  await reader.page.bringToFront();
  expect((await reader.card()).text).toContain("Bruno Retailleau");
});

describe("moving the card by its heading", () => {
  /** A place in the heading, seen from the card's corner, in CSS px. */
  const HANDLE = { x: 60, y: 45 };

  async function drag(reader: Reader, by: { x: number; y: number }) {
    const { rect } = await reader.card();
    if (!rect) throw new Error("No card is open.");
    const { mouse } = reader.page;
    await mouse.move(rect.x + HANDLE.x, rect.y + HANDLE.y);
    await mouse.down();
    await mouse.move(rect.x + HANDLE.x + by.x, rect.y + HANDLE.y + by.y, { steps: 5 });
    await mouse.up();
    return rect;
  }

  test("takes it along and pins it", async ({ reader }) => {
    await openRetailleau(reader);
    const before = await drag(reader, { x: 120, y: 90 });
    await soon(async () => (await reader.card()).rect?.x).toBeCloseTo(before.x + 120, -1);
    await reader.moveMouseAway();
    await reader.page.evaluate(() => scrollBy(0, 300));
    await new Promise((resume) => setTimeout(resume, 600));
    const { isOpen, rect } = await reader.card();
    expect(isOpen).toBe(true);
    expect(rect?.y).toBeCloseTo(before.y + 90, -1);
  });

  test("never out of the window", async ({ reader }) => {
    await openRetailleau(reader);
    const { rect } = await reader.card();
    // As far as the mouse can go: half of the card would be outside.
    await drag(reader, { x: -(rect?.x ?? 0) - HANDLE.x, y: -(rect?.y ?? 0) - HANDLE.y });
    await soon(async () => (await reader.card()).rect).toMatchObject({ x: 0, y: 0 });
  });
});
