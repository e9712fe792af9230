import { describe, expect } from "vitest";
import { LANGUAGES } from "../../src/model/language";
import { findings } from "../support/accessibility";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import { test } from "../support/reader-test";

describe.each(["light", "dark"] as const)("axe has nothing to say (%s)", (scheme) => {
  const { url, html } = ARTICLES.en;

  test.for(LANGUAGES)("about the popup (%s)", async (language, { reader }) => {
    await reader.choose({ language });
    await reader.colours(scheme);
    await reader.openPage(url, html);
    await reader.marked();
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("Telegram");
    const found = await findings((code) => popup.evaluate(code));
    await popup.close();
    expect(found).toEqual([]);
  });

  test.for(LANGUAGES)("about the welcome page (%s)", async (language, { reader }) => {
    await reader.choose({ language });
    await reader.colours(scheme);
    await reader.openExtensionPage("src/welcome/index.html");
    await reader.marked();
    expect(await findings((code) => reader.page.evaluate(code))).toEqual([]);
  });
});

// Chromium gives the pages of an extension a sheet of its own, with smaller letters.
test.for(["src/welcome/index.html", "src/options/index.html", "record.html"])(
  "letters on %s are as large as the reader has them",
  async (path, { reader }) => {
    await reader.openExtensionPage(path);
    const sizes = await reader.page.evaluate(() =>
      [document.documentElement, document.body].map((element) => getComputedStyle(element).fontSize),
    );
    expect(sizes).toEqual(["16px", "16px"]);
  },
);
