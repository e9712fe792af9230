import { describe, expect } from "vitest";
import { sitePatterns } from "../../src/platform/reach";
import { findings } from "../support/accessibility";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";
import { setSitePermission } from "../support/site-permission";

const OPTIONS = "src/options/index.html";

async function openOptions(reader: Reader) {
  await reader.openExtensionPage(OPTIONS);
  await soon(() => reader.page.evaluate(() => document.querySelector("h1")?.textContent ?? "")).not.toBe("");
}

/** Presses the control, or the label of the control, whose text begins with `name`. */
function press(reader: Reader, name: string) {
  return reader.page.evaluate((start) => {
    const all = [...document.querySelectorAll<HTMLElement>("main button, main label")];
    const control = all.find((each) => (each.textContent ?? "").trim().startsWith(start));
    if (!control) throw new Error(`Nothing is called ${start}.`);
    control.click();
  }, name);
}

/** Gives the page a settings file, as its file chooser would. */
function giveFile(reader: Reader, text: string) {
  return reader.page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    const files = new DataTransfer();
    files.items.add(new File([content], "mine.json", { type: "application/json" }));
    if (!input) throw new Error("There is no file chooser.");
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
}

/** Chromium gives what was allowed beforehand once the extension asks, which a page may do under a real click only. */
async function askFor(reader: Reader, origins: string[]) {
  await reader.page.evaluate((wanted) => {
    const ask = () => void browser.permissions.request({ origins: wanted });
    document.querySelector("h1")?.addEventListener("click", ask, { once: true });
  }, origins);
  await reader.page.click("h1");
}

const stored = (reader: Reader) =>
  reader.background(async () => {
    type Stored = { settings?: object; settingsOfDevice?: object };
    const { settings, settingsOfDevice } = await browser.storage.local.get<Stored>(["settings", "settingsOfDevice"]);
    return { ...settings, ...settingsOfDevice };
  });
const text = (reader: Reader) => reader.page.evaluate(() => document.body.innerText);

describe("the settings page", () => {
  test("stores a choice, and shows it again after a reload", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openOptions(reader);
    await press(reader, "Everywhere");
    await press(reader, "Show how many");
    await soon(() => stored(reader)).toMatchObject({ density: "all", badge: false });
    await openOptions(reader);
    const chosen = await reader.page.evaluate(() =>
      [...document.querySelectorAll("input:checked")].map((input) => input.closest("label")?.textContent),
    );
    expect(chosen).toContain("Everywhere");
    expect(chosen).not.toContain("Show how many names were found");
  });

  test("speaks the language that is chosen, at once", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openOptions(reader);
    await press(reader, "Français");
    await soon(() => text(reader)).toContain("Réglages");
    expect(await reader.page.evaluate(() => document.documentElement.lang)).toBe("fr");
  });

  test("paints each mark style in itself", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openOptions(reader);
    const looks = await reader.page.evaluate(() =>
      Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
    );
    expect(looks).toEqual({
      "kv-note": ["A line of dots"],
      "kv-note-line": ["An unbroken line"],
      "kv-note-tint": ["A tint behind the words"],
    });
  });

  test("switches a site on again, and takes it back", async ({ reader }) => {
    await reader.choose({ language: "en", pausedSites: ["lemonde.fr"] });
    await openOptions(reader);
    await press(reader, "Switch on");
    await soon(() => stored(reader)).toMatchObject({ pausedSites: [] });
    await soon(() => text(reader)).toContain("lemonde.fr is on again");
    await press(reader, "Undo");
    await soon(() => stored(reader)).toMatchObject({ pausedSites: ["lemonde.fr"] });
  });

  test("has a name marked again, and takes that back", async ({ reader }) => {
    const neverMarked = [
      { entity: "person:fr/bruno-retailleau", site: null },
      { entity: "service:signal", site: "lemonde.fr" },
    ] as const;
    await reader.choose({ language: "en", neverMarked });
    await openOptions(reader);
    await soon(() => text(reader)).toContain("Bruno Retailleau, on every site");
    expect(await text(reader)).toContain("Signal, on lemonde.fr");
    await press(reader, "Mark again");
    await soon(() => stored(reader)).toMatchObject({ neverMarked: [neverMarked[0]] });
    await soon(() => text(reader)).toContain("Signal is marked again");
    await press(reader, "Undo");
    await soon(() => stored(reader)).toMatchObject({ neverMarked });
  });

  test("takes a site back that the browser has, and sees what is given and taken elsewhere", async ({ reader }) => {
    const site = sitePatterns("example.org");
    await reader.choose({ language: "en" });
    await openOptions(reader);
    expect(await text(reader)).not.toContain("example.org");
    await setSitePermission(reader.launched, "give", site);
    await reader.page.bringToFront();
    if (reader.target === "chrome") await askFor(reader, site);
    await soon(() => text(reader)).toContain("example.org");
    await press(reader, "Take back");
    await soon(() => text(reader)).toContain("example.org is no longer allowed");
    expect(await reader.background((origins: string[]) => browser.permissions.contains({ origins }), site)).toBe(false);
  });

  test("gives facts in a language of their own", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openOptions(reader);
    await reader.page.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>("input[name=facts] + span")];
      labels.find((label) => label.textContent === "Français")?.click();
    });
    await soon(() => stored(reader)).toMatchObject({ language: "en", factsLanguage: "fr" });
    await reader.openPage(ARTICLES.en.url, ARTICLES.en.html);
    await reader.marked();
    await reader.hover("Bruno Retailleau", { nth: 0 });
    await reader.openCard("24 pour");
  });

  test("refuses a damaged file with the reason, and changes nothing", async ({ reader }) => {
    await reader.choose({ language: "en", density: "page" });
    await openOptions(reader);
    const before = await stored(reader);
    await giveFile(reader, '{"format":"key-votes-settings","version":1,"settings":{"badge":false,"openDelay":7}}');
    await soon(() => text(reader)).toContain("Nothing was changed: “openDelay” is damaged in mine.json.");
    expect(await stored(reader)).toEqual(before);
  });

  test("takes settings from a file", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openOptions(reader);
    await giveFile(reader, '{"format":"key-votes-settings","version":1,"settings":{"markStyle":"tint"}}');
    await soon(() => stored(reader)).toMatchObject({ markStyle: "tint", language: "en" });
    await soon(() => text(reader)).toContain("The settings of mine.json are in use.");
  });

  test("resets after a question, and not when the answer is no", async ({ reader }) => {
    await reader.choose({ language: "en", density: "all" });
    await openOptions(reader);
    await press(reader, "Back to the first settings");
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe("Keep them");
    await press(reader, "Keep them");
    expect(await stored(reader)).toMatchObject({ density: "all" });
    await press(reader, "Back to the first settings");
    await press(reader, "Forget them");
    await soon(() => stored(reader)).toMatchObject({ density: "section", language: "auto" });
  });

  test.for([
    ["en", "light"],
    ["fr", "dark"],
  ] as const)("is fit for everybody (%s, %s), also on a narrow screen", async ([language, scheme], { reader }) => {
    await reader.choose({ language, pausedSites: ["lemonde.fr"] });
    await reader.colours(scheme);
    await openOptions(reader);
    expect(await findings((code) => reader.page.evaluate(code))).toEqual([]);
    reader.keep(
      `options-${language}-${scheme}`,
      await reader.page.screenshot({ fullPage: reader.target === "chrome" }),
    );
    const before = reader.page.viewport();
    await reader.page.setViewport({ width: 360, height: 700 });
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    reader.keep(`options-${language}-narrow`, await reader.page.screenshot({ fullPage: reader.target === "chrome" }));
    await reader.page.setViewport(before);
  });
});
