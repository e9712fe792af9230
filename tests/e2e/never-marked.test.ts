import { describe, expect } from "vitest";
import { ARTICLES } from "../support/articles";
import { tabTo } from "../support/card-stops";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const NAME = "Bruno Retailleau";
const { url, html } = ARTICLES.en;
/** The same article elsewhere. */
const OTHER_SITE = "https://www.independent.co.uk/news/night-vote.html";

async function openWhy(reader: Reader) {
  await reader.choose({ language: "en" });
  await reader.openPage(url, html);
  await reader.marked();
  await reader.hover(NAME, { nth: 0 });
  await reader.openCard("Retailleau");
  await reader.clickInCard("Why marked?");
  await reader.openCard("Never mark this name");
}

async function paintedOn(reader: Reader, address: string): Promise<string[]> {
  await reader.openPage(address, html);
  return await reader.marked();
}

describe("a name the reader does not want marked", () => {
  test("loses its marks at once, while its card stays and offers a way back", async ({ reader }) => {
    await openWhy(reader);
    await reader.clickInCard("Never mark this name");
    await soon(() => reader.painted()).not.toContain(NAME);
    const { text } = await reader.openCard("No longer marked. Undo");
    expect(text).not.toContain("Never mark this name");
    await reader.pictureOfCard("card-unmarked.en");

    await reader.clickInCard("Undo");
    await reader.openCard("Never mark this name");
    await soon(() => reader.painted()).toContain(NAME);
  });

  test("stays unmarked on every page, and the popup and the keyboard pass it over", async ({ reader }) => {
    await openWhy(reader);
    await reader.clickInCard("Never mark this name");
    await reader.openCard("No longer marked.");
    expect(await paintedOn(reader, OTHER_SITE)).not.toContain(NAME);
    const entities = (await reader.report())?.entities.map(({ entity }) => entity);
    expect(entities).not.toContain("person:fr/bruno-retailleau");
    expect(entities).toContain("service:telegram");
  });

  test("may be unwanted on one site only", async ({ reader }) => {
    await openWhy(reader);
    await reader.clickInCard("Not on this site");
    await reader.openCard("No longer marked.");
    expect(await paintedOn(reader, url)).not.toContain(NAME);
    expect(await paintedOn(reader, OTHER_SITE)).toContain(NAME);
  });

  test("is dealt with by keys alone: the focus goes to the way back, and back again", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    await reader.marked();
    await reader.command("open-card");
    await soon(async () => (await reader.card()).hasFocus).toBe(true);
    await tabTo(reader, "Why marked?");
    await reader.page.keyboard.press("Enter");
    await tabTo(reader, "Never mark this name");
    await reader.page.keyboard.press("Enter");
    await soon(async () => (await reader.card()).focused).toBe("Undo");
    await reader.page.keyboard.press("Enter");
    await soon(async () => (await reader.card()).focused).toBe("Never mark this name");
  });
});
