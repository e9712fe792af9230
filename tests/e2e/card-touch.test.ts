import { afterEach, describe, expect } from "vitest";
import { soon } from "../support/eventually";
import { rectOfText } from "../support/marks";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const ADDRESS = "https://www.theguardian.com/politics/touch.html";
const ELSEWHERE = "https://www.theguardian.com/politics/elsewhere.html";
const NAME = "Bruno Retailleau";
const LINKED = "Gérald Darmanin";

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Touch</title></head><body style="font: 20px serif"><main><h1>A night</h1>
  <p>Yesterday ${NAME} spoke of encrypted messages. <a href="${ELSEWHERE}">${LINKED}</a> spoke of them as well.</p>
  <p id="plain">Nothing else was said that evening.</p></main></body></html>`;

/** Milliseconds after which a card that has not opened will not. */
const LONG_MS = 800;

const WINDOW = { width: 1280, height: 900 };
/** CSS px of a telephone held upright. */
const TELEPHONE = { width: 390, height: 760 };

/** CSS px: in every window, and on no text. */
const CORNER = { x: 2, y: 2 };

let last: Reader | null = null;

async function open(reader: Reader, viewport: { readonly width: number; readonly height: number }): Promise<void> {
  last = reader;
  await reader.choose({ language: "en" });
  // A finger comes with a reload, in Chromium, and the page that another test left may never be done with loading.
  await reader.page.goto("about:blank");
  // Firefox's driver moves no mouse that stands outside of the window.
  await reader.page.mouse.move(CORNER.x, CORNER.y);
  await reader.page.setViewport({ ...viewport, hasTouch: reader.target === "chrome" });
  reader.proxy.serve(ELSEWHERE, { type: "text/html; charset=utf-8", body: "<!doctype html><title>Elsewhere</title>" });
  await reader.openPage(ADDRESS, ARTICLE);
  await soon(() => reader.painted()).toEqual([NAME, LINKED]);
}

async function tap(reader: Reader, text: string): Promise<void> {
  const { x, y, width, height } = await rectOfText(reader.page, text, 0);
  await reader.page.touchscreen.tap(x + width / 2, y + height / 2);
}

afterEach(async () => {
  await last?.page.setViewport(WINDOW);
});

describe("by touch", () => {
  test("a tap on a name opens a sheet along the bottom of the screen, a tap beside closes it", async ({ reader }) => {
    await open(reader, TELEPHONE);
    await tap(reader, NAME);
    await reader.openCard(NAME);
    const { rect } = await reader.card();
    expect(rect).toMatchObject({ x: 0, width: TELEPHONE.width });
    expect((rect?.y ?? 0) + (rect?.height ?? 0)).toBe(TELEPHONE.height);
    await reader.screenshot("card-touch.en");
    const { y: under } = await rectOfText(reader.page, NAME, 0);
    expect(under).toBeLessThan(rect?.y ?? 0);
    await tap(reader, "A night");
    await reader.closedCard();
  });

  test("a linked name stays a link", async ({ reader }) => {
    await open(reader, TELEPHONE);
    await tap(reader, LINKED);
    await soon(async () => reader.page.url()).toBe(ELSEWHERE);
  });

  test("a finger that rests or passes opens nothing", async ({ reader }) => {
    await open(reader, TELEPHONE);
    const { x, y } = await rectOfText(reader.page, NAME, 0);
    const touch = await reader.page.touchscreen.touchStart(x + 20, y + 8);
    await touch.move(x + 22, y + 60);
    await touch.move(x + 22, y + 160);
    await touch.end();
    await new Promise((resume) => setTimeout(resume, LONG_MS));
    expect((await reader.card()).isOpen).toBe(false);
  });
});

test("in a window narrower than 480 px the card of a mouse is a sheet as well", async ({ reader }) => {
  await open(reader, { width: 460, height: 700 });
  await reader.hover(NAME, { nth: 0 });
  await reader.openCard(NAME);
  const { rect } = await reader.card();
  expect(rect).toMatchObject({ x: 0, width: 460 });
});

test("selecting words with the mouse opens no card on the way, and leaves them selected", async ({ reader }) => {
  await open(reader, WINDOW);
  const { x, y, width, height } = await rectOfText(reader.page, NAME, 0);
  const { mouse } = reader.page;
  await mouse.move(x + 1, y + height / 2);
  await mouse.down();
  await mouse.move(x + width - 1, y + height / 2, { steps: 5 });
  await new Promise((resume) => setTimeout(resume, LONG_MS));
  await mouse.up();
  expect((await reader.card()).isOpen).toBe(false);
  expect(await reader.page.evaluate(() => String(getSelection()))).toContain("Retaill");
});
