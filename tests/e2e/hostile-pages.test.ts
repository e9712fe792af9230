import { describe, expect } from "vitest";
import { soon } from "../support/eventually";
import { closeCard, expectCard } from "../support/gallery/expect-card";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const ADDRESS = "https://www.theguardian.com/politics/hostile.html";
const NAME = "Bruno Retailleau";

/** An article of one name. */
function article(head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>${head}</head>
    <body><main><h1>A night</h1><p>Yesterday ${NAME} spoke of encrypted messages.</p></main></body></html>`;
}

async function open(reader: Reader, head: string): Promise<void> {
  await reader.choose({ language: "en", openDelay: 250 });
  await reader.openPage(ADDRESS, article(head));
  await soon(() => reader.painted()).toEqual([NAME]);
}

async function expectUsable(reader: Reader): Promise<void> {
  await expectCard(reader, NAME);
  await reader.clickInCard("More");
  await reader.openCard("Less");
}

describe("a card is whole and can be used on a page that", () => {
  test.for<readonly [string, string]>([
    ["unsets every style", "<style>* { all: unset !important }</style>"],
    [
      "draws everything its own way",
      "<style>*, *::before { display: block !important; position: static !important; opacity: 0.2 !important; transform: none !important }</style>",
    ],
    ["takes every highest place", "<style>* { position: relative !important; z-index: 2147483647 !important }</style>"],
    [
      "hides or stuns whatever it does not know",
      "<style>html > :not(head, body) { display: none !important; visibility: hidden !important; pointer-events: none !important }</style>",
    ],
  ])("%s", async ([, head], { reader }) => {
    await open(reader, head);
    await expectUsable(reader);
    await closeCard(reader);
  });
});

test("words the pointer goes through get no card from it, and one by keyboard whose buttons work", async ({
  reader,
}) => {
  await open(reader, "<style>* { pointer-events: none !important }</style>");
  await reader.command("open-card");
  await soon(async () => (await reader.card()).hasFocus).toBe(true);
  await reader.clickInCard("More");
  await reader.openCard("Less");
  await closeCard(reader);
});

test("a page that stops every event keeps its events, and commands still open and close a card", async ({ reader }) => {
  const types =
    "pointermove pointerover pointerdown mousemove mouseover mousedown click keydown keyup focusin focusout scroll";
  await open(
    reader,
    `<script>for (const type of "${types}".split(" ")) addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>`,
  );
  await reader.command("open-card");
  await soon(async () => (await reader.card()).hasFocus).toBe(true);
  // Closing has no keys until the reader chooses some: the command as the page gets it.
  await reader.background(async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id) await browser.tabs.sendMessage(tab.id, { type: "command", command: "close-card" });
  });
  await reader.closedCard();
  expect(await reader.page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test("a page that swallows keys still lets go of a card that the pointer leaves", async ({ reader }) => {
  await open(reader, `<script>addEventListener("keydown", (event) => event.stopImmediatePropagation(), true)</script>`);
  await expectCard(reader, NAME);
  await reader.moveMouseAway();
  await reader.closedCard();
});
