import { describe, expect } from "vitest";
import { welcomePage } from "../../scripts/lib/welcome-page.mjs";
import { soon } from "../support/eventually";
import { test } from "../support/reader-test";

const WELCOME = "src/welcome/index.html";

describe("the welcome page", () => {
  test("was opened by the installation", async ({ reader }) => {
    const page = await welcomePage(reader.launched);
    await soon(() => page.evaluate(() => document.querySelector("h1")?.textContent ?? "")).not.toBe("");
  });

  test.for([
    ["en", "Bruno Retailleau", "24 for"],
    ["fr", "Bruno Retailleau", "24 pour"],
  ] as const)("has a live article (%s)", async ([language, name, figures], { reader }) => {
    await reader.choose({ language });
    await reader.openExtensionPage(WELCOME);
    await reader.marked();
    expect(await reader.page.evaluate(() => document.documentElement.lang)).toBe(language);
    await reader.hover(name, { nth: 0 });
    const { text } = await reader.openCard(figures);
    expect(text).toContain("Retailleau");
    await reader.page.keyboard.press("Escape");
    await reader.closedCard();
  });
});
