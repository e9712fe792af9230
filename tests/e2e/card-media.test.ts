import { afterEach, describe, expect } from "vitest";
import { inCardRoot } from "../../scripts/lib/card-root.mjs";
import { sitePatterns } from "../../src/platform/reach";
import { ARTICLES } from "../support/articles";
import { cutOff } from "../support/card-cut-off";
import { soon } from "../support/eventually";
import { setMedium } from "../support/medium";
import { setMotion } from "../support/motion";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";
import { setSitePermission } from "../support/site-permission";

/** A site beyond the list: where the reader gave it, an extension may style it too. */
const BEYOND = "https://www.example.org/news";
const SITE = sitePatterns("example.org");

/** What somebody who needs large yellow letters on black puts over every page. */
const READERS_STYLE =
  "* { font: 20px/1.7 serif !important; color: #ffff00 !important; background: #000000 !important }";

let last: Reader | null = null;

async function openProvision(reader: Reader, url: string): Promise<void> {
  await reader.openPage(url, ARTICLES.en.html);
  await reader.marked();
  await reader.hover("Article 8 ter", { nth: 0 });
  await reader.openCard("24");
}

afterEach(async () => {
  if (!last) return;
  await setMotion(last.launched, last.page, "full");
  await setMedium(last.launched, last.page, "screen");
  await last.background((origins: string[]) => browser.permissions.remove({ origins }), [...SITE]);
});

describe("a card in the way the reader's system asks for", () => {
  test("fades in, and where less motion is asked for is there at once", async ({ reader }) => {
    last = reader;
    await reader.choose({ language: "en" });
    await openProvision(reader, ARTICLES.en.url);
    expect(await animationOf(reader)).toBe("appear");
    await reader.page.keyboard.press("Escape");
    await reader.moveMouseAway();
    await setMotion(reader.launched, reader.page, "reduced");
    await openProvision(reader, ARTICLES.en.url);
    expect(await animationOf(reader)).toBe("none");
  });

  test("in forced colours still has three patterns for three vote positions", async ({ reader }) => {
    last = reader;
    await reader.choose({ language: "en" });
    await setMedium(reader.launched, reader.page, "forcedColours");
    await openProvision(reader, ARTICLES.en.url);
    const patterns = await inCardRoot(reader.target, reader.page, (root: ShadowRoot) =>
      [...root.querySelectorAll(".outcome .bar i")].map((stretch) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(stretch);
        return `${backgroundColor} ${backgroundImage}`;
      }),
    );
    expect(patterns).toHaveLength(3);
    expect(new Set(patterns).size).toBe(3);
    await reader.pictureOfCard("card-forced.en");
  });

  test("under the reader's own style sheet follows it, is not cut off, and works", async ({ reader }) => {
    last = reader;
    await reader.choose({ language: "en" });
    await giveSite(reader);
    await openProvision(reader, BEYOND);
    await layOver(reader, READERS_STYLE);
    await soon(() => colourOf(reader)).toBe("rgb(255, 255, 0)");
    expect(await cutOff(reader)).toEqual([]);
    await reader.pictureOfCard("card-own-style.en");
    await reader.clickInCard("More");
    await reader.openCard("Less");
  });
});

/** Lays a style sheet of the reader's own over the page, as an extension for that would. */
async function layOver(reader: Reader, css: string): Promise<void> {
  await reader.background(async (style: string) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error("No tab is in front.");
    await browser.scripting.insertCSS({ target: { tabId: tab.id }, css: style, origin: "USER" });
  }, css);
}

/** Gives the site; in Chromium the extension has to ask for it, and is no longer questioned. */
async function giveSite(reader: Reader): Promise<void> {
  await setSitePermission(reader.launched, "give", SITE);
  await reader.page.bringToFront();
  if (reader.target === "firefox") return;
  await reader.openExtensionPage("src/options/index.html");
  await reader.page.evaluate((origins) => browser.permissions.request({ origins }), [...SITE]);
}

function animationOf({ target, page }: Reader) {
  return inCardRoot(target, page, (root: ShadowRoot) => {
    const card = root.querySelector(".card");
    return card && getComputedStyle(card).animationName;
  });
}

function colourOf({ target, page }: Reader) {
  return inCardRoot(target, page, (root: ShadowRoot) => {
    const card = root.querySelector(".card");
    return card && getComputedStyle(card).color;
  });
}
