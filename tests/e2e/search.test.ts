import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { findings } from "../support/accessibility";
import { ARTICLES } from "../support/articles";
import { setColourScheme } from "../support/colour-scheme";
import { soon } from "../support/eventually";
import { openInNewTab } from "../support/new-tab";
import { closeOpenedTab } from "../support/opened-tab";
import type { PopupView } from "../support/popup-view";
import { pressLookup } from "../support/press-menu";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const { url, html } = ARTICLES.en;
const EMPTY = `<!doctype html><html lang="en"><title>t</title><body><main><h1>Weather</h1><p>Rain.</p></main></body></html>`;
const POPUP_PAGE = "src/popup/index.html";
const RETAILLEAU = "record.html#person:fr/bruno-retailleau";

/** Puts a text into the box, as typing its last letter does. */
async function type(popup: PopupView, text: string) {
  await popup.evaluate(`(() => {
    const box = document.querySelector("input[type=search]");
    box.value = ${JSON.stringify(text)};
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  })()`);
}

async function openOverEmptyPage(reader: Reader): Promise<PopupView> {
  await reader.choose({ language: "en" });
  await reader.openPage(url, EMPTY);
  const popup = await reader.popup();
  await soon(() => popup.text()).toContain("Nothing found on this page");
  return popup;
}

const results = (page: Page) => page.evaluate(() => document.querySelectorAll(".results a").length);

describe("the popup's search", () => {
  test("finds a record though a letter is missing, and opens it", async ({ reader }) => {
    const popup = await openOverEmptyPage(reader);
    await type(popup, "retaileau");
    await soon(() => popup.text()).toContain("Person · France");
    expect(await popup.text()).toContain("Bruno Retailleau");
    reader.keep("popup-search", await popup.screenshot());
    await popup.press("Bruno Retailleau");
    await closeOpenedTab(reader, RETAILLEAU);
  });

  test("under what the page names, shows what else there is, each once", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    await reader.marked();
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("Bruno Retailleau");
    await type(popup, "narcotrafic");
    await soon(() => popup.text()).toMatch(/all records/i);
    const text = await popup.text();
    expect(text).not.toContain("Telegram");
    expect(await popup.text()).toContain("Narcotrafic bill");
    const addresses = await popup.evaluate("[...document.querySelectorAll('.results a')].map((link) => link.href)");
    // The bill stands in the page's own list.
    expect(addresses).not.toContain(`${reader.launched.origin}/record.html#bill:fr/narcotrafic`);
    expect(addresses).toContain(`${reader.launched.origin}/record.html#bill:fr/narcotrafic#8-ter`);
    reader.keep("popup-search-page", await popup.screenshot());
    await type(popup, "zzzz");
    await soon(() => popup.text()).toContain("Nothing in our records is called that.");
    await popup.close();
  });

  test("opens the record of a name whose page is gone", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    await reader.marked();
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("Bruno Retailleau");
    await reader.page.evaluate(() => {
      document.body.textContent = "";
    });
    await soon(() => reader.painted()).toEqual([]);
    await popup.press("Bruno Retailleau");
    await closeOpenedTab(reader, RETAILLEAU);
  });

  test("chooses which mentions are marked, at once", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    const before = await reader.marked();
    const popup = await reader.popup();
    await soon(() => popup.evaluate("document.querySelector('select')?.value")).toBe("section");
    await popup.evaluate(`(() => {
      const box = document.querySelector("select");
      box.value = "all";
      box.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
    await soon(async () => (await reader.painted()).length).toBeGreaterThan(before.length);
    await popup.close();
  });

  test("is done by keys alone", async ({ reader }) => {
    await reader.choose({ language: "en" });
    const page = await openInNewTab(reader, `${POPUP_PAGE}?search=`, "front");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.type("chat contro");
    await soon(() => results(page)).toBeGreaterThan(1);
    await page.keyboard.press("ArrowDown");
    const first = await focused();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe(first);
    await page.keyboard.press("Enter");
    await soon(() => page.evaluate(() => location.href)).toContain("record.html#");
    await page.close();
  });

  test("takes the first result on Enter, and leaves the other keys to the box", async ({ reader }) => {
    await reader.choose({ language: "en" });
    const page = await openInNewTab(reader, `${POPUP_PAGE}?search=`, "front");
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.type("etailleau");
    await page.keyboard.press("Home");
    await page.keyboard.type("r");
    await soon(() => page.evaluate(() => document.querySelector(".found")?.textContent)).toBe("Bruno Retailleau");
    await page.keyboard.press("Enter");
    await soon(() => page.evaluate(() => location.href)).toContain(RETAILLEAU);
    await page.close();
  });

  test.for([
    ["en", "light"],
    ["fr", "dark"],
  ] as const)("is fit for everybody (%s, %s)", async ([language, scheme], { reader }) => {
    await reader.choose({ language });
    const page = await openInNewTab(reader, `${POPUP_PAGE}?search=martin`, "front");
    await setColourScheme(reader.launched, page, scheme);
    await soon(() => results(page)).toBeGreaterThan(1);
    expect(await findings((code) => page.evaluate(code))).toEqual([]);
    reader.keep(`lookup.${language}.${scheme}`, await page.screenshot());
    await page.close();
  });
});

describe("the context menu", () => {
  test("opens the record of the one who bears a name", async ({ reader }) => {
    await reader.openPage(url, html);
    await pressLookup(reader.launched, " Retailleau’s ");
    await closeOpenedTab(reader, RETAILLEAU);
  });

  test("opens what a search finds for anything else", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    await pressLookup(reader.launched, "Chat Control vote");
    await closeOpenedTab(reader, `${POPUP_PAGE}?search=Chat+Control+vote`);
  });

  test("is there, once", async ({ reader }) => {
    const answer = await reader.background(async () => {
      await browser.contextMenus.update("lookup", {});
      return "there";
    });
    expect(answer).toBe("there");
  });
});
