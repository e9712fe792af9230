import { describe, expect } from "vitest";
import { welcomePage } from "../../scripts/lib/welcome-page.mjs";
import { EVERYWHERE } from "../../src/platform/reach";
import { soon } from "../support/eventually";
import { test } from "../support/reader-test";
import { setSitePermission } from "../support/site-permission";

const WELCOME = "src/welcome/index.html";

describe("the welcome page", () => {
  test("was opened by the installation", async ({ reader }) => {
    const page = await welcomePage(reader.launched);
    await soon(() => page.evaluate(() => document.querySelector("h1")?.textContent ?? "")).not.toBe("");
  });

  test.for([
    [
      "en",
      "your choice now",
      { chrome: "Read and change all your data on all websites", firefox: "Access your data for all websites" },
    ],
    [
      "fr",
      "votre choix à présent",
      {
        chrome: "Lire et modifier toutes vos données sur tous les sites Web",
        firefox: "Accéder à vos données pour tous les sites web",
      },
    ],
  ] as const)(
    "offers three choices of reach in the words of the browser (%s)",
    async ([language, inUse, permission], { reader }) => {
      await reader.choose({ language });
      await reader.openExtensionPage(WELCOME);
      const steps = () =>
        reader.page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".step")].map((step) => step.innerText));
      await soon(async () => (await steps()).length).toBe(3);
      const [listed = "", asked = "", every = ""] = await steps();
      expect([listed, asked, every].map((step) => step.includes(inUse))).toEqual([true, false, false]);
      expect(asked).toContain("example.org");
      expect(every).toContain(permission[reader.target]);
    },
  );

  test("follows what the browser has: every site, and back to the list", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openExtensionPage(WELCOME);
    await setSitePermission(reader.launched, "give", EVERYWHERE);
    await reader.page.bringToFront();
    const press = (name: string) => reader.page.locator(`::-p-text(${name})`).click();
    // In Firefox, where only a real hand may answer, that was the whole gift; Chromium has to be asked.
    if (reader.target === "chrome") await press("Allow every site");
    await soon(() => reader.page.evaluate(() => document.body.innerText)).toContain("No longer on every site");
    await press("Only these again");
    await soon(() => reader.page.evaluate(() => document.body.innerText)).toContain("Allow every site");
    expect(
      await reader.background((origins: string[]) => browser.permissions.contains({ origins }), [...EVERYWHERE]),
    ).toBe(false);
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
