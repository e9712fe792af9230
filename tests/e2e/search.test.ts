import { describe, expect } from "vitest";
import { findings } from "../support/accessibility";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
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

const focused = (reader: Reader) => reader.page.evaluate(() => document.activeElement?.textContent ?? "");

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
    await soon(() => popup.text()).toContain("All records");
    const text = await popup.text();
    expect(text).not.toContain("Telegram");
    const names = JSON.parse(
      String(
        await popup.evaluate(
          `JSON.stringify([...document.querySelectorAll(".mentions button > span:first-child, .found")].map((name) => name.textContent))`,
        ),
      ),
    );
    expect(names.length).toBeGreaterThan(3);
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
    await soon(() => popup.text()).toContain("Once in each section");
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
    await reader.openExtensionPage(`${POPUP_PAGE}?search=`);
    await soon(() => reader.page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await reader.page.keyboard.type("chat contro");
    await soon(() => reader.page.evaluate(() => document.querySelectorAll(".results a").length)).toBeGreaterThan(1);
    await reader.page.keyboard.press("ArrowDown");
    const first = await focused(reader);
    await reader.page.keyboard.press("ArrowDown");
    expect(await focused(reader)).not.toBe(first);
    await reader.page.keyboard.press("ArrowUp");
    expect(await focused(reader)).toBe(first);
    await reader.page.keyboard.press("Enter");
    await soon(async () => reader.page.url()).toContain("record.html#");
  });

  test.for([
    ["en", "light"],
    ["fr", "dark"],
  ] as const)("is fit for everybody (%s, %s)", async ([language, scheme], { reader }) => {
    await reader.choose({ language });
    await reader.colours(scheme);
    await reader.openExtensionPage(`${POPUP_PAGE}?search=martin`);
    await soon(() => reader.page.evaluate(() => document.querySelectorAll(".results a").length)).toBeGreaterThan(1);
    expect(await findings((code) => reader.page.evaluate(code))).toEqual([]);
    await reader.screenshot(`lookup.${language}.${scheme}`);
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
