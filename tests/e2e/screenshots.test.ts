import { describe, expect } from "vitest";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const WORDS = {
  en: { bill: "Article 8 ter", service: 1, figures: "24 for", more: "More" },
  fr: { bill: "article 8 ter", service: 0, figures: "24 pour", more: "Plus" },
} as const;

async function closeCard(reader: Reader) {
  await reader.page.keyboard.press("Escape");
  await reader.closedCard();
  await reader.moveMouseAway();
}

/** Pictures to be looked at, in tests/e2e/output. The tests only make sure that they show what they are named after. */
describe.each([
  [ARTICLES.en, "light"],
  [ARTICLES.fr, "dark"],
] as const)("pictures", ({ language, url, html }, scheme) => {
  const suffix = `${language}.${scheme}`;
  const words = WORDS[language];

  test(`of cards and popup, ${suffix}`, async ({ reader }) => {
    await reader.choose({ language, openDelay: 250 });
    await reader.colours(scheme);
    await reader.openPage(url, html);
    await reader.marked();

    await reader.hover(words.bill, { nth: 0 });
    await reader.openCard(words.figures);
    await reader.pictureOfCard(`card-bill.${suffix}`);
    await reader.screenshot(`page.${suffix}`);
    await reader.clickInCard(words.more);
    await soon(async () => (await reader.card()).rows.length).toBeGreaterThan(10);
    await reader.pictureOfCard(`card-bill-more.${suffix}`);
    await closeCard(reader);

    await reader.hover("Signal", { nth: words.service });
    await reader.openCard("Signal");
    await reader.pictureOfCard(`card-service.${suffix}`);
    await closeCard(reader);

    await reader.hover("Bruno Retailleau", { nth: 0 });
    await reader.openCard(words.figures);
    await reader.pictureOfCard(`card-person.${suffix}`);
    await reader.clickInCard("vote:");
    await reader.openCard(words.figures);
    await reader.pictureOfCard(`card-vote.${suffix}`);
    await closeCard(reader);

    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("Telegram");
    reader.keep(`popup.${suffix}`, await popup.screenshot());
    await popup.close();
  });

  test(`of the welcome page, ${suffix}`, async ({ reader }) => {
    await reader.choose({ language });
    await reader.colours(scheme);
    await reader.openExtensionPage("src/welcome/index.html");
    await reader.marked();
    const png = await reader.page.screenshot({ fullPage: true });
    reader.keep(`welcome.${suffix}`, png);
    expect(png.length).toBeGreaterThan(10_000);
  });
});
