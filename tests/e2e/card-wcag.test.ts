import { describe, expect } from "vitest";
import { inCardRoot } from "../../scripts/lib/card-root.mjs";
import { ARTICLES } from "../support/articles";
import { cutOff } from "../support/card-cut-off";
import { findByKeys, focusedStop, type Stop, stopsIn, tabTo } from "../support/card-stops";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const { url, html } = ARTICLES.en;
const NAME = "Bruno Retailleau";

/** Milliseconds: far longer than the grace after which a card that was left closes. */
const LONG_MS = 1_500;

/** CSS px: a window of 1280 × 1024 at 400 % zoom, as WCAG has it. */
const AT_400_PERCENT = { width: 320, height: 256 };
const WINDOW = { width: 1280, height: 900 };

/** CSS px on each side, the least WCAG asks of a target. */
const LEAST_TARGET = 24;

async function openArticle(reader: Reader): Promise<void> {
  await reader.choose({ language: "en" });
  await reader.openPage(url, html);
  await reader.marked();
}

async function openCard(reader: Reader): Promise<void> {
  await openArticle(reader);
  await reader.hover(NAME, { nth: 0 });
  await reader.openCard("Retailleau");
}

/** With everything in it shown. */
async function openWhole(reader: Reader): Promise<void> {
  await openCard(reader);
  for (const part of ["More", "Cite", "Why marked?"]) await reader.clickInCard(part);
  await reader.openCard("Copy as");
}

const wait = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

describe("WCAG 2.2", () => {
  test("1.4.13, content on hover: the card can be dismissed where one is, pointed at, and stays", async ({
    reader,
  }) => {
    await openCard(reader);
    const { rect } = await reader.card();
    if (!rect) throw new Error("The card has no box.");
    await wait(LONG_MS);
    expect((await reader.card()).isOpen).toBe(true);
    await reader.page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 8 });
    await wait(LONG_MS);
    expect((await reader.card()).isOpen).toBe(true);
    await reader.page.keyboard.press("Escape");
    await reader.closedCard();
    await wait(LONG_MS);
    expect((await reader.card()).isOpen).toBe(false);
  });

  test("2.1.1, keyboard: Tab comes to everything that can be pressed", async ({ reader }) => {
    await openArticle(reader);
    await findByKeys(reader, NAME);
    await tabTo(reader, "More");
    await reader.page.keyboard.press("Enter");
    await reader.openCard("Less");
    const names = (await stopsIn(reader)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(8);
    const last = names.at(-1) ?? "";
    await tabTo(reader, names[0] ?? "");
    const reached: string[] = [];
    // Firefox also stops at the part that scrolls.
    for (let left = names.length + 1; left > 0 && reached.at(-1) !== last; left--) {
      const stop = await focusedStop(reader);
      if (stop) reached.push(stop.name);
      await reader.page.keyboard.press("Tab");
    }
    expect(reached).toEqual(names);
  });

  test("2.4.3, focus order: the focus comes into the card, goes down through it, and returns where it was", async ({
    reader,
  }) => {
    await openArticle(reader);
    await reader.page.focus("nav a");
    await reader.command("open-card");
    await soon(async () => (await reader.card()).hasFocus).toBe(true);
    const heights: number[] = [];
    for (let left = (await stopsIn(reader)).length; left > 0; left--) {
      await reader.page.keyboard.press("Tab");
      const stop = await focusedStop(reader);
      if (stop) heights.push(Math.round(stop.rect.y + stop.rect.height / 2));
    }
    expect(heights.length).toBeGreaterThan(4);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    await reader.page.keyboard.press("Escape");
    await reader.closedCard();
    expect(await reader.page.evaluate(() => document.activeElement?.closest("nav") !== null)).toBe(true);
  });

  test("2.4.7, focus visible: every stop is outlined while it has the focus", async ({ reader }) => {
    await openArticle(reader);
    await reader.command("open-card");
    await soon(async () => (await reader.card()).hasFocus).toBe(true);
    const outlines: Record<string, number> = {};
    for (let left = (await stopsIn(reader)).length; left > 0; left--) {
      await reader.page.keyboard.press("Tab");
      const stop = await focusedStop(reader);
      if (stop) outlines[stop.name] = stop.outline;
    }
    expect(Object.keys(outlines).length).toBeGreaterThan(4);
    expect(Object.entries(outlines).filter(([, width]) => width < 2)).toEqual([]);
  });

  test("2.5.8, target size: 24 px each, or as far from the next", async ({ reader }) => {
    await openWhole(reader);
    const stops = await stopsIn(reader);
    const small = stops.filter(({ rect }) => rect.width < LEAST_TARGET || rect.height < LEAST_TARGET);
    expect(small.filter(({ tag }) => tag === "button")).toEqual([]);
    const crowded = small.filter((stop) => stops.some((other) => other !== stop && isNear(stop, other)));
    expect(crowded.map(({ name }) => name)).toEqual([]);
  });

  test("1.4.10, reflow: at 400 % zoom nothing scrolls sideways, and everything can be scrolled to", async ({
    reader,
  }) => {
    await openWhole(reader);
    // The window changes under a pointer that rests where it was: pinned, the card does not mind.
    await reader.clickInCard("Keep open");
    await reader.page.setViewport(AT_400_PERCENT);
    try {
      await soon(async () => (await reader.card()).rect?.width).toBeLessThanOrEqual(AT_400_PERCENT.width);
      expect(await cutOff(reader)).toEqual([]);
      await reader.clickInCard("Less");
      await reader.openCard("More");
      expect((await reader.card()).rect?.y).toBeGreaterThanOrEqual(0);
    } finally {
      await reader.page.setViewport(WINDOW);
    }
  });

  test("1.4.12, text spacing: with the wider spacing WCAG names no text is cut off or covered", async ({ reader }) => {
    await openWhole(reader);
    await inCardRoot(reader.target, reader.page, (root: ShadowRoot) => {
      const style = document.createElement("style");
      style.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`;
      root.append(style);
    });
    expect(await cutOff(reader)).toEqual([]);
    await reader.pictureOfCard("card-text-spacing.en");
  });
});

/** True when circles of 24 px around the middles of two stops would touch. */
function isNear(one: Stop, other: Stop): boolean {
  const middle = ({ rect }: Stop) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  const [a, b] = [middle(one), middle(other)];
  return Math.hypot(a.x - b.x, a.y - b.y) < LEAST_TARGET;
}

test("find, open, read, follow a source, come back and close: by keyboard alone", async ({ reader }) => {
  await openArticle(reader);
  await reader.page.focus("nav a");
  await findByKeys(reader, NAME);
  await tabTo(reader, "More");
  await reader.page.keyboard.press("Enter");
  await reader.openCard("Statements and acts in office");

  const address = await inCardRoot(reader.target, reader.page, (root: ShadowRoot) =>
    root.querySelector(".source a")?.getAttribute("href"),
  );
  const title = (await stopsIn(reader)).find(({ tag }) => tag === "a")?.name ?? "";
  if (!address) throw new Error("The card has no source.");
  reader.proxy.serve(address, { type: "text/html; charset=utf-8", body: "<!doctype html><title>Source</title>" });
  await reader.page.bringToFront();
  await tabTo(reader, title);
  const { browser } = reader.launched;
  await reader.page.keyboard.press("Enter");
  const source = await browser.waitForTarget((target) => target.url() === address);
  await (await source.page())?.close();
  await reader.page.bringToFront();

  await soon(async () => (await focusedStop(reader))?.name).toBe(title);
  await reader.page.keyboard.press("Escape");
  await reader.closedCard();
  expect(await reader.page.evaluate(() => document.activeElement?.closest("nav") !== null)).toBe(true);
});
