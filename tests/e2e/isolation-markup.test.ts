import { describe, expect } from "vitest";
import { inCardRoot } from "../../scripts/lib/card-root.mjs";
import { soon } from "../support/eventually";
import { LISTED, NAME, openCardOfName } from "../support/hostile/hostile-article";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

describe("a page that puts markup into its words", () => {
  const MARKUP = `<img src=x onerror="window.pwned = true"><script>window.pwned = true</script><u>underlined</u>`;
  const AS_TEXT = MARKUP.replaceAll("<", "&lt;");
  const JSON_LD = JSON.stringify({
    "@type": "NewsArticle",
    headline: MARKUP,
    author: { name: MARKUP },
    datePublished: `2025-03-21T00:00:00Z${MARKUP}`,
    inLanguage: MARKUP,
  }).replaceAll("</", "<\\/");
  const HEAD = `<meta property="og:type" content="article"><meta name="author" content='${AS_TEXT}'>
    <meta property="article:published_time" content='2025-03-21${AS_TEXT}'>
    <script type="application/ld+json">${JSON_LD}</script>`;
  const PAGE = `<!doctype html><html lang="en"><head><title>${AS_TEXT} ${NAME}</title>${HEAD}</head><body><main>
    <h1>${AS_TEXT}</h1><p>${AS_TEXT} ${NAME}${AS_TEXT} spoke of encrypted ${AS_TEXT} messages.</p></main></body></html>`;

  /** Names of elements in a card that could load or run something, and of attributes that could. */
  const dangers = (reader: Reader) =>
    inCardRoot(reader.target, reader.page, (root: ShadowRoot) => [
      ...[...root.querySelectorAll("img, script, iframe, object, embed, link, u, style")].map(
        ({ localName }) => localName,
      ),
      ...[...root.querySelectorAll("*")].flatMap((each) =>
        each.getAttributeNames().filter((name) => name.startsWith("on")),
      ),
    ]);

  async function openMarkup(reader: Reader): Promise<void> {
    await reader.choose({ language: "en", openDelay: 250 });
    await reader.openPage(LISTED, PAGE);
    await soon(() => reader.painted()).toEqual([NAME]);
  }

  test("finds none of it made into elements in the card", async ({ reader }) => {
    await openMarkup(reader);
    await openCardOfName(reader);
    for (const button of ["More", "Why marked?", "Cite"]) {
      await reader.clickInCard(button);
      expect(await dangers(reader)).toEqual([]);
    }
    expect(await reader.page.evaluate("window.pwned")).toBeUndefined();
  });

  test("finds none of it made into elements in the popup", async ({ reader }) => {
    await openMarkup(reader);
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain(NAME);
    await popup.evaluate(`(() => {
      const box = document.querySelector("input[type=search]");
      box.value = ${JSON.stringify(MARKUP)};
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    })()`);
    await soon(() => popup.text()).toContain("Nothing in our records is called that.");
    expect(
      await popup.evaluate("[document.querySelectorAll('main img, main script, u').length, typeof pwned]"),
    ).toEqual([0, "undefined"]);
    await popup.close();
  });

  test("finds none of it made into elements in a record page whose address holds it", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.page.goto("about:blank");
    await reader.openExtensionPage(`record.html#vote:fr/${encodeURIComponent(MARKUP)}`);
    await soon(() => reader.page.evaluate(() => document.body.innerText)).toContain("Nothing in our data goes by");
    expect(
      await reader.page.evaluate("[document.querySelectorAll('main img, main script, u').length, typeof pwned]"),
    ).toEqual([0, "undefined"]);
  });
});
