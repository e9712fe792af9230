import { describe, expect } from "vitest";
import { soon } from "../support/eventually";
import { closeCard, expectCard, expectNoCard } from "../support/gallery/expect-card";
import { openGalleryPage } from "../support/gallery/open-gallery-page";
import { pageState } from "../support/gallery/page-state";
import { rectOfText } from "../support/marks";
import { pageFixture } from "../support/page-fixtures";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/** CSS px by which a card's edge stands off its words, so that its text is in line with them. */
const CARD_INDENT = 16;

/** Frames without a change after which a window is held to have its size. */
const FRAMES_AT_REST = 20;

async function open(reader: Reader, name: string): Promise<void> {
  await reader.choose({ language: "en", openDelay: 250 });
  await openGalleryPage(reader, "listed", pageFixture(`gallery/${name}`));
  await reader.marked();
}

/** Presses a button with the mouse, which stays there. */
async function press(reader: Reader, label: string): Promise<void> {
  const { x, y, width, height } = await rectOfText(reader.page, label, 0);
  await reader.page.mouse.move(x + width / 2, y + height / 2);
  await reader.page.mouse.click(x + width / 2, y + height / 2);
}

async function expectUsableButtons(reader: Reader): Promise<void> {
  await reader.clickInCard("More");
  await reader.openCard("Less");
}

test("beside words that run from right to left a card begins at the right", async ({ reader }) => {
  await open(reader, "right-to-left");
  await expectCard(reader, "Bruno Retailleau");
  const { rect: card } = await reader.card();
  const words = await rectOfText(reader.page, "Bruno Retailleau", 0);
  expect(card && Math.round(card.x + card.width - (words.x + words.width))).toBe(CARD_INDENT);
});

describe("no card opens for words", () => {
  test("under a header that stays in sight", async ({ reader }) => {
    await open(reader, "sticky-header");
    await expectCard(reader, "Naïma Moutchou");
    await closeCard(reader);
    await reader.page.evaluate(() => scrollTo(0, document.getElementById("story")?.offsetTop ?? 0));
    await expectNoCard(reader, "Paul Midy");
  });

  test("under a layer over the page", async ({ reader }) => {
    await open(reader, "tables-and-lists");
    await reader.page.evaluate(() => {
      const layer = document.createElement("div");
      layer.style.cssText = "position: fixed; inset: 0; background: rgb(0 0 0 / 40%)";
      document.querySelector("main")?.append(layer);
    });
    await expectNoCard(reader, "Florent Boudié");
  });
});

test("a modal dialog keeps the page behind it without cards, and has those of its own words", async ({ reader }) => {
  await open(reader, "modal-dialog");
  await press(reader, "Read on");
  await soon(() => reader.painted()).toEqual(["Florent Boudié", "Antoine Léaument"]);
  await expectNoCard(reader, "Florent Boudié");

  const { documents } = await pageState(reader.page);
  await expectCard(reader, "Antoine Léaument");
  await expectUsableButtons(reader);
  await closeCard(reader);
  expect((await pageState(reader.page)).documents).toEqual(documents);
  expect(await reader.page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
});

/** Waits until the element that fills the screen, or none, has kept its size for some frames: it comes in steps. */
async function atRest(reader: Reader): Promise<void> {
  await reader.page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        let before = "";
        let same = 0;
        const look = () => {
          const box = document.fullscreenElement?.getBoundingClientRect();
          const now = JSON.stringify([box, innerWidth, innerHeight]);
          same = now === before ? same + 1 : 0;
          before = now;
          if (same === frames) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    FRAMES_AT_REST,
  );
}

test("an element that fills the screen has the cards of its words on top", async ({ reader }) => {
  await open(reader, "fullscreen");
  const full = () => reader.page.evaluate(() => document.fullscreenElement?.localName ?? null);
  await press(reader, "Fill the screen");
  await soon(full).toBe("figure");
  await atRest(reader);
  try {
    await expectCard(reader, "Olivier Marleix");
    await expectUsableButtons(reader);
  } finally {
    await reader.page.evaluate(() => document.exitFullscreen());
    await soon(full).toBeNull();
    await atRest(reader);
  }
});
