import { describe, expect } from "vitest";
import { welcomePage } from "../../scripts/lib/welcome-page.mjs";
import { soon } from "../support/eventually";
import { pressOnPage } from "../support/extension-controls";
import { closeCard } from "../support/gallery/expect-card";
import { openCardOfName, openHostile } from "../support/hostile/hostile-article";
import { NEWS_PAGES, type NewsPage } from "../support/news-pages";
import { closeOpenedTab } from "../support/opened-tab";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";
import { savedBy } from "../support/saved-files";

const WELCOME = "src/welcome/index.html";
const OPTIONS = "src/options/index.html";
const RETAILLEAU = "record.html#person:fr/bruno-retailleau";
/** A page of each kind of record. */
const RECORDS = ["vote:fr/narcotrafic-8-ter-restore", "person:fr/philippe-latombe", "overview", "method"];
/** Milliseconds for a session of some thirty pages on a busy machine. */
const SESSION_MS = 120_000;

const heading = (reader: Reader) => reader.page.evaluate(() => document.querySelector("h1")?.textContent ?? "");

async function openOwnPage(reader: Reader, path: string): Promise<void> {
  // Only the hash may differ from the page before: then the browser would not load it anew.
  await reader.page.goto("about:blank");
  await reader.openExtensionPage(path);
  await soon(() => heading(reader)).not.toBe("");
}

async function openNews({ page, proxy }: Reader, { url, html, headers }: NewsPage): Promise<void> {
  proxy.serve(url, { type: "text/html; charset=utf-8", body: html, headers });
  await page.goto(url);
}

/** What the reader does on a news page: waits for the marks, reads a card. */
async function readCardOn(reader: Reader, news: NewsPage): Promise<void> {
  await openNews(reader, news);
  await reader.marked();
  await reader.hover(news.words, { nth: 0 });
  await reader.openCard(news.words);
}

async function searchInPopup(reader: Reader): Promise<void> {
  const popup = await reader.popup();
  await popup.evaluate(`(() => {
    const box = document.querySelector("input[type=search]");
    box.value = "retailleau";
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  })()`);
  await soon(() => popup.text()).toContain("Bruno Retailleau");
  await popup.press("Bruno Retailleau");
  await closeOpenedTab(reader, RETAILLEAU);
}

describe("in a whole session, in which the network is a proxy and no name can be looked up", () => {
  test("the extension asks for nothing", { timeout: SESSION_MS }, async ({ reader }) => {
    const before = reader.proxy.requests.length;
    await reader.choose({ language: "en", openDelay: 250 });
    await welcomePage(reader.launched);
    await openOwnPage(reader, WELCOME);
    await reader.marked();
    await reader.hover("Bruno Retailleau", { nth: 0 });
    await reader.openCard("Retailleau");

    for (const news of NEWS_PAGES) {
      await readCardOn(reader, news);
      await closeCard(reader);
    }

    const [first] = NEWS_PAGES;
    if (!first) throw new Error("There are no news.");
    await readCardOn(reader, first);
    await reader.clickInCard("More");
    await reader.openCard("Less");
    await reader.clickInCard("Full record");
    await closeOpenedTab(reader, RETAILLEAU);
    await reader.page.bringToFront();
    await openNews(reader, { ...first, html: "<!doctype html><title>Rain</title><p>Rain.</p>" });
    await searchInPopup(reader);
    await reader.page.bringToFront();

    for (const record of RECORDS) await openOwnPage(reader, `record.html#${record}`);
    await openOwnPage(reader, `record.html#${RECORDS[0]}`);
    await savedBy(reader, "Data", "CSV");
    await savedBy(reader, "Data", "JSON");
    await savedBy(reader, "Picture of the voters", "PNG");

    await openOwnPage(reader, OPTIONS);
    await pressOnPage(reader.page, "Everywhere");
    expect((await savedBy(reader, "Save as a file", "Save as a file")).type).toBe("application/json");

    const asked = reader.proxy.requests.slice(before).filter(({ served }) => served);
    const visited = [...NEWS_PAGES, first, first].map(({ url }) => new URL(url));
    expect(asked.map(({ host, path }) => host + path)).toEqual(visited.map(({ host, pathname }) => host + pathname));
    // Whatever was asked for besides, and refused, fails any test: see reader-test.ts.
  });
});

describe("a page that forbids everything and has breaches reported", () => {
  const STRICT = "https://www.lemonde.fr/politique/rien.html";
  const REPORTS = "https://www.lemonde.fr/breaches";
  // The icon of the tab is the browser's own affair.
  const POLICY = `default-src 'none'; img-src https://www.lemonde.fr/favicon.ico; require-trusted-types-for 'script'; trusted-types 'none'; report-uri ${REPORTS}`;

  async function open({ page, proxy }: Reader, text: string): Promise<void> {
    proxy.serve(REPORTS, { type: "text/plain", body: "" });
    proxy.serve(STRICT, {
      type: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="fr"><title>Rien</title><main><h1>Séance</h1>${text}</main></html>`,
      headers: { "content-security-policy": POLICY },
    });
    await page.goto(STRICT);
  }
  const reports = ({ proxy }: Reader, since: number) =>
    proxy.requests.slice(since).filter(({ path }) => path === "/breaches").length;

  test("hears of no breach of ours: no WebAssembly, style, script, font or picture", async ({ reader }) => {
    const since = reader.proxy.requests.length;
    await reader.choose({ language: "en", openDelay: 250 });
    await open(reader, "<p>Bruno Retailleau a parlé de messageries chiffrées.</p>");
    await reader.marked();
    await reader.hover("Bruno Retailleau", { nth: 0 });
    await reader.openCard("Retailleau");
    for (const button of ["More", "Why marked?", "Cite"]) await reader.clickInCard(button);
    await reader.clickInCard("Copy text");
    await reader.openCard("Copied");
    await closeCard(reader);
    // Reports go out one by one: the page's own, made last, comes after any of ours.
    await open(reader, `<p>Bruno Retailleau a répondu.</p><img src="https://www.lemonde.fr/photo.png" alt="">`);
    await soon(async () => reports(reader, since)).toBe(1);
    await reader.marked();
    expect(reports(reader, since)).toBe(1);
  });
});

test("a page whose faces bear the names of common ones is not made to load them for the letters of a card", async ({
  reader,
}) => {
  const names = ["-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "Arial", "Helvetica"];
  const faces = names.map((name, n) => `@font-face { font-family: "${name}"; src: url("/face-${n}.woff2") }`);
  const head = `<style>${faces.join(" ")} body { font-family: serif }</style>`;
  await openHostile(reader, head);
  const before = reader.proxy.requests.length;
  await openCardOfName(reader);
  await reader.clickInCard("More");
  await reader.openCard("Less");
  expect(reader.proxy.requests.slice(before).filter(({ path }) => path?.includes("face"))).toEqual([]);
});
