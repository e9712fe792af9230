import { describe, expect } from "vitest";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const ADDRESS = "https://www.lemonde.fr/politique/mise-en-page.html";
const NAME = "Bruno Retailleau";

/** Milliseconds after which a card that was to open would be open: the delay, and what it takes to draw one. */
const PAST_DELAY_MS = 900;

async function open(reader: Reader, body: string) {
  await reader.choose({ openDelay: 250 });
  const style = "margin: 20px; font: 18px/24px monospace";
  await reader.openPage(
    ADDRESS,
    `<!doctype html><html lang="fr"><title>t</title><body style="${style}"><main>${body}</main></body></html>`,
  );
  await reader.marked();
}

/** Middles of the lines of the first marked name, as they are on the screen. */
async function linesOfName(reader: Reader) {
  return await reader.page.evaluate(() => {
    const [highlight] = CSS.highlights.values();
    const ranges = [...(highlight ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    return ranges
      .flatMap((range) => [...range.getClientRects()])
      .filter(({ width }) => width > 2)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, right: x + width }));
  });
}

async function hasNoCard(reader: Reader) {
  await new Promise((resume) => setTimeout(resume, PAST_DELAY_MS));
  expect((await reader.card()).isOpen).toBe(false);
}

describe("the mouse on a name opens its card", () => {
  test.for([
    ["on each line of a name that wraps", `<p style="width:12ch">avec ${NAME}</p>`, 2],
    ["in turned text", `<p style="transform:rotate(8deg);transform-origin:0 0">avec ${NAME}</p>`, 1],
    ["in text made larger", `<p style="zoom:1.7">avec ${NAME}</p>`, 1],
    ["in text scaled down", `<p style="transform:scale(.7);transform-origin:0 0">avec ${NAME}</p>`, 1],
    ["in columns", `<div style="columns:2;height:72px">un<br>deux<br>trois<br>quatre<br>${NAME}</div>`, 1],
    ["in upright text", `<p style="writing-mode:vertical-rl;height:300px">avec ${NAME}</p>`, 1],
    ["from right to left", `<p dir="rtl">avec ${NAME}</p>`, 1],
    ["that cannot be selected", `<p style="user-select:none">avec ${NAME}</p>`, 1],
    [
      "under the link of a whole card",
      `<article style="position:relative">avec ${NAME}<a href="#x" style="position:absolute;inset:0"></a></article>`,
      1,
    ],
  ] as const)("%s", async ([, body, lines], { reader }) => {
    await open(reader, body);
    const places = await linesOfName(reader);
    expect(places).toHaveLength(lines);
    for (const { x, y } of places) {
      await reader.page.mouse.move(x, y, { steps: 3 });
      await reader.openCard("Retailleau");
      await reader.page.keyboard.press("Escape");
      await reader.closedCard();
      await reader.moveMouseAway();
    }
  });

  test("where the name has scrolled to in a box of its own", async ({ reader }) => {
    await open(
      reader,
      `<div id="box" style="height:120px;overflow:auto"><p style="height:300px">avant</p>${NAME}<p style="height:300px"></div>`,
    );
    await reader.page.evaluate(() => document.getElementById("box")?.scrollTo(0, 290));
    const [place] = await linesOfName(reader);
    await reader.page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
    await reader.openCard("Retailleau");
  });
});

describe("no card opens", () => {
  test("between the lines of a name that wraps", async ({ reader }) => {
    await open(reader, `<p style="width:12ch">avec ${NAME}</p>`);
    const last = (await linesOfName(reader)).at(-1);
    await reader.page.mouse.move((last?.right ?? 0) + 30, last?.y ?? 0, { steps: 3 });
    await hasNoCard(reader);
  });

  test.for([
    ["a layer covers", `<p>avec ${NAME}</p><div style="position:fixed;inset:0;background:#fffc"></div>`],
    ["a header that stays covers", `<header style="position:fixed;inset:0 0 auto;height:90px">x</header>${NAME}`],
    [
      "is scrolled out of its box",
      `<div style="height:60px;overflow:hidden"><p style="height:80px">avant</p>${NAME}</div>`,
    ],
  ] as const)("over a name that %s", async ([, body], { reader }) => {
    await open(reader, body);
    const [place] = await linesOfName(reader);
    await reader.page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
    await hasNoCard(reader);
  });

  test("over a name behind an open dialog", async ({ reader }) => {
    await open(reader, `<p>avec ${NAME}</p><dialog>Attendez.</dialog>`);
    await reader.page.evaluate(() => document.querySelector("dialog")?.showModal());
    const [place] = await linesOfName(reader);
    await reader.page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
    await hasNoCard(reader);
  });

  test("for a mouse that the page only pretends to have moved or pressed", async ({ reader }) => {
    await open(reader, `<p>avec ${NAME}</p>`);
    const [place] = await linesOfName(reader);
    await reader.page.evaluate((at) => {
      const where = { bubbles: true, composed: true, detail: 1, clientX: at?.x ?? 0, clientY: at?.y ?? 0 };
      const word = document.elementFromPoint(where.clientX, where.clientY);
      for (const type of ["pointerover", "pointermove", "pointerdown"]) {
        word?.dispatchEvent(new PointerEvent(type, where));
      }
      word?.dispatchEvent(new MouseEvent("click", where));
    }, place ?? null);
    await hasNoCard(reader);
  });
});
