import { describe, expect } from "vitest";
import { findings } from "../support/accessibility";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const heading = (reader: Reader) => reader.page.evaluate(() => document.querySelector("h1")?.textContent ?? "");
const found = (reader: Reader) =>
  reader.page.evaluate(() => [...document.querySelectorAll(".found-records .found")].map((each) => each.textContent));

async function openRecord(reader: Reader, address: string) {
  // Only the hash may differ from the page before: then the browser would not load it anew.
  await reader.page.goto("about:blank");
  await reader.openExtensionPage(address);
  await soon(() => heading(reader)).not.toBe("");
}

async function search(reader: Reader, text: string) {
  await reader.page.evaluate(() => document.querySelector<HTMLElement>(".search-place input")?.focus());
  await reader.page.keyboard.type(text);
}

describe("the search of the record page", () => {
  test("finds with a letter wrong, and leads there by keyboard", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, "record.html#overview");
    await search(reader, "retaileau");
    await soon(async () => (await found(reader))[0]).toBe("Bruno Retailleau");
    reader.keep("record-search.en", await reader.page.screenshot());
    expect(await findings((code) => reader.page.evaluate(code))).toEqual([]);
    await reader.page.keyboard.press("ArrowDown");
    await reader.page.keyboard.press("Enter");
    await soon(() => heading(reader)).toBe("Bruno Retailleau");
    await soon(() => found(reader)).toEqual([]);
    expect(await reader.page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  test("lets go of what it found on Escape, and speaks the language of facts", async ({ reader }) => {
    await reader.choose({ language: "fr" });
    await openRecord(reader, "record.html#method");
    await search(reader, "loi narcotrafic");
    await soon(async () => (await found(reader))[0]).toMatch(/narcotrafic/i);
    await reader.page.keyboard.press("Escape");
    await soon(() => found(reader)).toEqual([]);
    expect(await reader.page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  });
});
