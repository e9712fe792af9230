import { describe, expect } from "vitest";
import { findings } from "../support/accessibility";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const heading = (reader: Reader) => reader.page.evaluate(() => document.querySelector("h1")?.textContent ?? "");
const main = (reader: Reader) => reader.page.evaluate(() => document.querySelector("main")?.innerText ?? "");
const focused = (reader: Reader) => reader.page.evaluate(() => document.activeElement?.textContent ?? "");

async function openRecord(reader: Reader, id: string) {
  // Only the hash may differ from the page before: then the browser would not load it anew.
  await reader.page.goto("about:blank");
  await reader.openExtensionPage(`record.html#${id}`);
  await soon(() => heading(reader)).not.toBe("");
}

/** Puts the focus on the first link or button of that text, as the Tab key would in its turn. */
function focus(reader: Reader, text: string) {
  return reader.page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>("main a, main button, main input, main summary")];
    const found = all.find(
      (each) => (each.textContent ?? "").includes(wanted) || each.parentElement?.textContent === wanted,
    );
    if (!found) throw new Error(`Nothing is called ${wanted}.`);
    found.focus();
  }, text);
}

/** Each kind of record, by its lasting address, and something only its page says, in both languages. */
const RECORDS = [
  ["person:fr/bruno-retailleau", "Bruno Retailleau", "Ministers do not vote", "Les ministres ne votent pas"],
  ["person:fr/philippe-latombe", "Philippe Latombe", "Voted against", "Vote contre"],
  ["person:eu/840", "", "From lists of members and roll calls only", "listes de membres"],
  ["bill:fr/narcotrafic", "", "Votes on the text as a whole", "Votes sur l’ensemble du texte"],
  ["bill:fr/narcotrafic#8-ter", "", "Step by step", "Étape par étape"],
  ["service:signal", "Signal", "End-to-end encrypted by default", "Chiffrement de bout en bout"],
  ["term:backdoor", "", "Sources", "Sources"],
  ["state:eu/nl", "", "Votes of governments", "Votes des gouvernements"],
  ["overview", "", "Votes by country and year", "Votes par pays et par année"],
  ["method", "", "What was left out, and why", "Ce qui a été laissé de côté, et pourquoi"],
] as const;

describe.for(["en", "fr"] as const)("in %s", (language) => {
  test.for(RECORDS)("%s has a page of its own, and axe finds nothing", async ([id, name, en, fr], { reader }) => {
    await reader.choose({ language });
    await openRecord(reader, id);
    expect(await heading(reader)).toContain(name);
    expect(await main(reader)).toContain(language === "en" ? en : fr);
    expect(await reader.page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await findings((code) => reader.page.evaluate(code))).toEqual([]);
  });
});

describe("by keyboard", () => {
  test("a country is chosen in the picture, and its list is read on from there", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, "overview");
    await focus(reader, "France");
    await reader.page.keyboard.press("Enter");
    await soon(() => reader.page.evaluate(() => document.activeElement?.id)).toBe("place-fr");
  });

  test("votes are ranged by year, and one of them is opened", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, "overview");
    await focus(reader, "by year");
    await reader.page.keyboard.press(" ");
    await soon(() => main(reader)).toMatch(/\n2026\n[\s\S]*\n2025\n/);
    await focus(reader, "Bring back article");
    await reader.page.keyboard.press("Enter");
    await soon(() => heading(reader)).toContain("Bring back article");
    await soon(async () => (await focused(reader)) === (await heading(reader))).toBe(true);
  });

  test("votes of days outside a mandate are opened where there are some", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, "person:fr/anne-le-henanff");
    await focus(reader, "before or after their time");
    await reader.page.keyboard.press("Enter");
    await soon(() => main(reader)).toContain("Not a member of this chamber on");
  });
});

test("a person's page and the vote's own page tell the same figures", async ({ reader }) => {
  await reader.choose({ language: "en" });
  await openRecord(reader, "person:fr/philippe-latombe");
  expect(await main(reader)).toContain("24 for, 119 against, 6 abstained");
});
