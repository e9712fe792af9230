import { describe, expect } from "vitest";
import { findings } from "../support/accessibility";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import { test } from "../support/reader-test";

describe.each(["light", "dark"] as const)("axe has nothing to say (%s)", (scheme) => {
  const { url, html } = ARTICLES.en;

  test("about the popup", async ({ reader }) => {
    await reader.colours(scheme);
    await reader.openPage(url, html);
    await reader.marked();
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain("Telegram");
    const found = await findings((code) => popup.evaluate(code));
    await popup.close();
    expect(found).toEqual([]);
  });

  test("about the welcome page", async ({ reader }) => {
    await reader.colours(scheme);
    await reader.openExtensionPage("src/welcome/index.html");
    await reader.marked();
    expect(await findings((code) => reader.page.evaluate(code))).toEqual([]);
  });
});
