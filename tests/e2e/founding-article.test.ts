import { describe, expect } from "vitest";
import { ARTICLES, asRead } from "../support/articles";
import { soon } from "../support/eventually";
import { test } from "../support/reader-test";

describe.each([ARTICLES.fr, ARTICLES.en])(
  "the founding article ($language)",
  ({ url, html, mentions, mustNotMatch }) => {
    const surfaces = mentions.map(({ surface }) => asRead(surface));

    test("has every mention marked where the reader wants all, and nothing else", async ({ reader }) => {
      await reader.choose({ density: "all" });
      await reader.openPage(url, html);
      expect(await reader.marked()).toEqual(surfaces);
      const text = asRead(await reader.page.evaluate(() => document.body.innerText));
      expect(mustNotMatch.filter((each) => !text.includes(asRead(each)))).toEqual([]);
    });

    test("has the first mention of everything named marked, and repetitions only in another section", async ({
      reader,
    }) => {
      await reader.openPage(url, html);
      const marks = await reader.marked();
      const firsts = new Map(mentions.map(({ entity, surface }) => [entity, asRead(surface)] as const).reverse());
      expect(marks).toEqual(expect.arrayContaining([...firsts.values()]));
      expect(marks.length).toBeLessThan(surfaces.length);
    });

    test("tells the popup who and what is named, in order, and how often", async ({ reader }) => {
      await reader.openPage(url, html);
      const entities = [...new Set(mentions.map(({ entity }) => entity))];
      const counted = entities.map((entity) => ({
        entity,
        count: mentions.filter((mention) => mention.entity === entity).length,
      }));
      await soon(async () => (await reader.report())?.entities.map(({ entity, count }) => ({ entity, count }))).toEqual(
        counted,
      );
    });

    test("shows on the toolbar button how many there are", async ({ reader }) => {
      await reader.openPage(url, html);
      const entities = new Set(mentions.map(({ entity }) => entity)).size;
      await soon(() =>
        reader.background(async () => {
          const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
          return await browser.action.getBadgeText({ tabId: tab?.id });
        }),
      ).toBe(String(entities));
    });
  },
);
