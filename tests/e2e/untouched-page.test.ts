import { describe, expect } from "vitest";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import { test } from "../support/reader-test";

const UNLISTED = "https://www.example.org/night-vote.html";

/** Counts every change of the document from the moment it is parsed. */
const COUNTING = `<script>
  addEventListener("DOMContentLoaded", () => {
    window.changes = 0;
    new MutationObserver((records) => { window.changes += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

const serialised = () => new XMLSerializer().serializeToString(document);

describe.each([ARTICLES.en, ARTICLES.fr])("the page of a reader ($language)", ({ url, html }) => {
  const counted = html.replace("</head>", `${COUNTING}</head>`);

  test("is byte for byte the one that was served, marks or not", async ({ reader }) => {
    await reader.openPage(UNLISTED, counted);
    const without = await reader.page.evaluate(serialised);
    await reader.openPage(url, counted);
    await reader.marked();
    expect(await reader.page.evaluate(serialised)).toBe(without);
    expect(await reader.page.evaluate("window.changes")).toBe(0);
  });

  test("has one more element while a card is open, and none afterwards", async ({ reader }) => {
    await reader.openPage(url, counted);
    await reader.marked();
    const before = await reader.page.evaluate(serialised);
    await reader.hover("Bruno Retailleau", { nth: 0 });
    await reader.openCard("Retailleau");
    const added = await reader.page.evaluate(() =>
      [...document.documentElement.children]
        .slice(2)
        .map(({ childElementCount, shadowRoot }) => ({ childElementCount, shadowRoot })),
    );
    expect(added).toEqual([{ childElementCount: 0, shadowRoot: null }]);
    await reader.page.keyboard.press("Escape");
    await reader.closedCard();
    expect(await reader.page.evaluate(serialised)).toBe(before);
  });
});

describe("where nothing is to run", () => {
  const { url, html } = ARTICLES.en;

  test("a site that is not on the list has no content script", async ({ reader }) => {
    await reader.openPage(UNLISTED, html);
    expect(await reader.report()).toBeNull();
    expect(await reader.painted()).toEqual([]);
  });

  test("a paused site is not marked, its neighbours are", async ({ reader }) => {
    await reader.choose({ pausedSites: ["theguardian.com"] });
    await reader.openPage(url, html);
    await soon(async () => (await reader.report())?.state).toBe("paused");
    expect(await reader.painted()).toEqual([]);
    await reader.openPage("https://www.bbc.co.uk/news/night-vote", html);
    expect(await reader.marked()).toContain("Bruno Retailleau");
  });

  test("nothing is marked once everything is switched off, and all is marked again after", async ({ reader }) => {
    await reader.openPage(url, html);
    const marks = await reader.marked();
    await reader.choose({ enabled: false });
    await soon(() => reader.painted()).toEqual([]);
    await reader.choose({ enabled: true });
    expect(await reader.marked()).toEqual(marks);
  });
});

describe("the network", () => {
  test("carries the pages the reader asked for, and nothing of ours", async ({ reader }) => {
    const { url, html } = ARTICLES.fr;
    const before = reader.proxy.requests.length;
    await reader.openPage(url, html);
    await reader.marked();
    await reader.hover("article 8 ter", { nth: 0 });
    await reader.openCard("119");
    const popup = await reader.popup();
    await popup.close();
    const { host, pathname } = new URL(url);
    const asked = reader.proxy.requests.slice(before).filter((request) => request.served);
    expect(asked).toEqual([{ host, path: pathname, served: true }]);
    // Whatever else was asked for fails any test: see reader-test.ts.
  });
});
