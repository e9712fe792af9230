import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import { findings } from "../support/accessibility";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import { openOnPhone, PHONE } from "../support/phone";
import { test } from "../support/reader-test";

/** CSS px a finger needs. */
const FINGER = 44;

/** Milliseconds. Of a tab behind another, a busy Chromium may never draw the picture, which is there to be looked at only. */
const PICTURE_MS = 5_000;

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** What is too low for a finger. */
function tooLow(page: Page) {
  return page.evaluate((least) => {
    const pressed = [...document.querySelectorAll<HTMLElement>("button, a[href], select, input[type=search]")];
    const isLow = (each: HTMLElement) => each.checkVisibility() && each.getBoundingClientRect().height < least;
    return pressed.filter(isLow).map((each) => each.textContent || each.tagName);
  }, FINGER);
}

describe.each(["en", "fr"] as const)("on a phone (%s)", (language) => {
  test("the popup is a page over the article, no wider than the screen", async ({ reader }) => {
    const { url, html } = ARTICLES[language];
    await reader.choose({ language });
    await reader.openPage(url, html);
    await reader.marked();
    const popup = await openOnPhone(reader, "src/popup/index.html", "behind");
    await soon(() => textOf(popup)).toContain("Bruno Retailleau");
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    if (reader.target === "chrome") expect(await tooLow(popup)).toEqual([]);
    expect(await findings((code) => popup.evaluate(code))).toEqual([]);
    const picture = await Promise.race([
      popup.screenshot({ fullPage: reader.target === "chrome" }).catch(() => null),
      new Promise<null>((resume) => setTimeout(resume, PICTURE_MS, null)),
    ]);
    if (picture) reader.keep(`phone-popup.${language}`, picture);
    await popup.close();
  });

  test.for(["options", "welcome"])("%s is no wider than the screen", async (name, { reader }) => {
    await reader.choose({ language });
    // Of a tab behind another, a busy Chromium may never draw the picture that is asked for.
    const page = await openOnPhone(reader, `src/${name}/index.html`, "front");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    reader.keep(`phone-${name}.${language}`, await page.screenshot({ fullPage: reader.target === "chrome" }));
    await page.close();
  });
});
