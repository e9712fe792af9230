import { afterEach, describe, expect } from "vitest";
import { EVERYWHERE, sitePatterns } from "../../src/platform/reach";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";
import { setSitePermission } from "../support/site-permission";

const { html } = ARTICLES.en;
const URL_BEYOND = "https://www.example.org/news";
const SITE = sitePatterns("example.org");

let last: Reader | null = null;

/** Opens an article on a site that is not listed. */
async function openBeyond(reader: Reader) {
  last = reader;
  await reader.choose({ language: "en" });
  await reader.openPage(URL_BEYOND, html);
}

/** What the content script is registered for beyond the list; Chromium may bring an earlier gift back with a later one. */
const registered = (reader: Reader) =>
  reader.background(async () =>
    (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );

/** Gives sites by a button of the popup; in Firefox, where only a real hand may press it, on the page of add-ons. */
async function give(reader: Reader, button: string, patterns: readonly string[]) {
  await setSitePermission(reader.launched, "give", patterns);
  await reader.page.bringToFront();
  if (reader.target === "firefox") return;
  const popup = await reader.popup();
  await soon(() => popup.text()).toContain(button);
  await popup.press(button);
  await soon(() => registered(reader)).toEqual(expect.arrayContaining([...patterns]));
  await popup.close();
}

afterEach(async () => {
  const origins = [...SITE, ...EVERYWHERE];
  await last?.background((given: string[]) => browser.permissions.remove({ origins: given }), origins);
});

describe("beyond the list", () => {
  test("runs on a page once, and no longer after it was left", async ({ reader }) => {
    await openBeyond(reader);
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("Not a listed site");
    reader.keep("popup-beyond", await popup.screenshot());
    await popup.press("Run on this page once");
    expect(await reader.marked()).toContain("Bruno Retailleau");
    await soon(() => popup.text()).toContain("Always on example.org");
    await popup.close();
    await reader.openPage(URL_BEYOND, html);
    await soon(() => reader.report()).toBeNull();
    expect(await reader.painted()).toEqual([]);
  });

  test("starts on an open page when its site is given, and on each page after that", async ({ reader }) => {
    await openBeyond(reader);
    await give(reader, "Always on example.org", SITE);
    expect(await reader.marked()).toContain("Bruno Retailleau");
    await soon(() => registered(reader)).toEqual(expect.arrayContaining(SITE));
    await reader.openPage(URL_BEYOND, html);
    expect(await reader.marked()).toContain("Bruno Retailleau");
  });

  test("ends on open pages when a site is taken back", async ({ reader }) => {
    await openBeyond(reader);
    await give(reader, "Always on example.org", SITE);
    await reader.marked();
    await setSitePermission(reader.launched, "takeBack", SITE);
    await reader.page.bringToFront();
    await soon(() => reader.painted()).toEqual([]);
    await soon(() => registered(reader)).toEqual([]);
    await soon(() => reader.report()).toBeNull();
  });

  test("on every site reads articles, and other pages when the reader asks", async ({ reader }) => {
    await openBeyond(reader);
    await give(reader, "On every site", EVERYWHERE);
    await soon(() => registered(reader)).toEqual(expect.arrayContaining([...EVERYWHERE]));
    await reader.openPage(
      "https://www.example.net/",
      `<!doctype html><html lang="en"><title>t</title><body><p>Bruno Retailleau spoke.</p></body></html>`,
    );
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("Not read: no article");
    expect(await reader.painted()).toEqual([]);
    await popup.press("Read the page again");
    await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
    await popup.close();
  });

  test("gives a site back from the popup", async ({ reader }) => {
    await openBeyond(reader);
    await give(reader, "Always on example.org", SITE);
    await reader.marked();
    const popup = await reader.popup();
    await popup.press("No longer on example.org");
    await soon(() => reader.painted()).toEqual([]);
    await popup.close();
  });
});
