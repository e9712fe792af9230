import { afterEach, describe, expect } from "vitest";
import { EVERYWHERE, sitePatterns } from "../../src/platform/reach";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import { paintedTexts } from "../support/marks";
import { answerQuestion, pressByHand } from "../support/permission-question";
import { openPopup } from "../support/popup-view";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";
import { setSitePermission } from "../support/site-permission";

const { html } = ARTICLES.en;
const URL_BEYOND = "https://www.example.org/news";
const SITE = sitePatterns("example.org");

const FRAME = "width=600 height=400";
/** Frames without an address: made by the page from a text, left empty and written into, and from an object of its own. */
const PAGE_OF_FRAMES = `<!doctype html><html lang="en"><title>t</title><body><main>
  <iframe ${FRAME} srcdoc="<p lang=en>Bruno Retailleau spoke.</p>"></iframe>
  <iframe ${FRAME} id="empty"></iframe>
  <iframe ${FRAME} id="blob"></iframe>
  <script>
    const text = (name) => \`<html lang="en"><p>\${name} spoke.</p>\`;
    document.getElementById("empty").contentDocument.body.innerHTML = text("Gérald Darmanin");
    const blob = new Blob([text("Naïma Moutchou")], { type: "text/html; charset=utf-8" });
    document.getElementById("blob").src = URL.createObjectURL(blob);
  </script></main></body></html>`;
const FRAMES = [["Bruno Retailleau"], ["Gérald Darmanin"], ["Naïma Moutchou"]];

/** The texts marked in each frame of the page, in order. */
function paintedInFrames(reader: Reader) {
  return reader.page.evaluate(() =>
    [...document.querySelectorAll("iframe")].map(({ contentWindow }) => {
      const view = contentWindow as (Window & typeof globalThis) | null;
      const marks = [...(view?.CSS.highlights.values() ?? [])].flatMap((highlight) => [...highlight]);
      return marks.map(({ startContainer, startOffset, endOffset }) =>
        String(startContainer.textContent).slice(startOffset, endOffset),
      );
    }),
  );
}

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

/** What the browser says it allows beyond the list. */
const allowed = (reader: Reader) =>
  reader.background(async () => {
    const listed = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
    return ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !listed.includes(origin));
  });

/**
 * Gives sites by a button of the popup. Firefox asks, and is answered yes; the question of Chromium is out of every
 * driver's reach, and so answered beforehand, on its page of extensions.
 */
async function give(reader: Reader, button: string, patterns: readonly string[]) {
  if (reader.target === "chrome") {
    await setSitePermission(reader.launched, "give", patterns);
    await reader.page.bringToFront();
  }
  const popup = await reader.popup();
  await soon(() => popup.text()).toContain(button);
  if (reader.target === "firefox") {
    await pressByHand(reader.launched, button);
    await answerQuestion(reader.launched, "allow");
  } else await popup.press(button);
  await soon(() => registered(reader)).toEqual(expect.arrayContaining([...patterns]));
  await popup.close();
}

/** Presses a button that asks for sites, and does not give them: in Chromium by closing the window that was asked. */
async function refuse(reader: Reader, button: string) {
  if (reader.target === "firefox") {
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain(button);
    await pressByHand(reader.launched, button);
    expect(await answerQuestion(reader.launched, "deny")).toContain("Key Votes");
    await popup.close();
    return;
  }
  const other = await reader.launched.browser.newPage({ type: "window" });
  await other.goto(URL_BEYOND);
  const popup = await openPopup(reader.launched, other, "light");
  await soon(() => popup.text()).toContain(button);
  await popup.press(button);
  expect(await allowed(reader)).toEqual([]);
  await other.close();
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

  test("runs once on one page only: others of the site, and its permission, stay as they are", async ({ reader }) => {
    await openBeyond(reader);
    const other = await reader.launched.browser.newPage({ type: "window" });
    await other.goto(URL_BEYOND);
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("Not a listed site");
    await popup.press("Run on this page once");
    await reader.marked();
    expect(await paintedTexts(other)).toEqual([]);
    expect(await allowed(reader)).toEqual([]);
    expect(await registered(reader)).toEqual([]);
    await popup.close();
    await other.close();
  });

  test.for([
    ["Always on example.org", SITE],
    ["On every site", EVERYWHERE],
  ] as const)("stays as it was when the browser’s question after “%s” is answered no", async ([button], { reader }) => {
    await openBeyond(reader);
    await refuse(reader, button);
    expect(await allowed(reader)).toEqual([]);
    expect(await registered(reader)).toEqual([]);
    expect(await reader.painted()).toEqual([]);
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain(button);
    await popup.close();
    await reader.openPage(URL_BEYOND, html);
    await soon(() => reader.report()).toBeNull();
  });

  test("says in an open popup what the browser allows, also when that is changed elsewhere", async ({ reader }) => {
    await openBeyond(reader);
    await give(reader, "Always on example.org", SITE);
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("No longer on example.org");
    // A popup closes when the reader goes to the browser's own pages; another window of ours leaves it open.
    await reader.background((given: string[]) => browser.permissions.remove({ origins: given }), SITE);
    await soon(() => popup.text()).toContain("Always on example.org");
    await soon(() => popup.text()).not.toContain("No longer on example.org");
    await popup.close();
  });

  test("runs in the same frames as on a listed site: with an address or without", async ({ reader }) => {
    await openBeyond(reader);
    await give(reader, "Always on example.org", SITE);
    await reader.openPage(URL_BEYOND, PAGE_OF_FRAMES);
    await soon(() => paintedInFrames(reader)).toEqual(FRAMES);
    await reader.openPage(ARTICLES.en.url, PAGE_OF_FRAMES);
    await soon(() => paintedInFrames(reader)).toEqual(FRAMES);
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
