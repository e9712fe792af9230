import { describe, expect } from "vitest";
import { MARK_STYLES } from "../../src/model/marks";
import { setMedium } from "../support/medium";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const ADDRESS = "https://www.lemonde.fr/politique/couleurs.html";
/** What WCAG asks of what is not text. */
const LEAST_CONTRAST = 3;

/** Text and ground of newspapers, the last ones as near to each other as text may be. */
const COLOURS = [
  ["#000000", "#ffffff"],
  ["#ffffff", "#000000"],
  ["#1a1a1a", "#fff1e5"],
  ["#dcdcdc", "#1b1b1f"],
  ["#ffffff", "#c70000"],
  ["#ffe500", "#0b2a6f"],
  ["#ffffff", "#3d4a8a"],
  ["#767676", "#ffffff"],
  ["#0a66c2", "#ffffff"],
] as const;

/** One name in large letters; none of them goes below the line. */
function name(text: string, ground: string): string {
  const style = `margin:0;padding:20px;font:60px/2 sans-serif;color:${text};background:${ground}`;
  return `<main style="${style}">Bruno Retailleau</main>`;
}

async function openBody(reader: Reader, body: string) {
  const html = `<!doctype html><html lang="fr"><title>t</title><body style="margin:0">${body}</body></html>`;
  await reader.openPage(ADDRESS, html);
  await reader.marked();
}

async function open(reader: Reader, text: string, ground: string) {
  await openBody(reader, name(text, ground));
}

/** The highest contrast against the ground of any point below the letters of the name, from 1. */
async function contrastUnder(reader: Reader): Promise<number> {
  const png = Buffer.from(await reader.page.screenshot()).toString("base64");
  return await reader.page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("No canvas.");
    context.drawImage(image, 0, 0);
    // Letters of 60 px on lines of 120: they stand on about the 81st pixel of the line, which begins at 20.
    const { data: pixels } = context.getImageData(20, 105, 300, 20);
    const [ground] = [context.getImageData(5, 5, 1, 1).data];
    const light = (red = 0, green = 0, blue = 0) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const base = light(ground?.[0], ground?.[1], ground?.[2]);
    let best = 1;
    for (let at = 0; at < pixels.length; at += 4) {
      const point = light(pixels[at], pixels[at + 1], pixels[at + 2]);
      best = Math.max(best, (Math.max(point, base) + 0.05) / (Math.min(point, base) + 0.05));
    }
    return best;
  }, png);
}

describe("the line under a mark", () => {
  test.for(COLOURS)("can be seen under %s on %s", async ([text, ground], { reader }) => {
    await reader.choose({ markStyle: "dotted" });
    await open(reader, text, ground);
    expect(await contrastUnder(reader)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test("can be seen in a shadow tree", async ({ reader }) => {
    const template = `<template shadowrootmode="open">${name("#000000", "#ffffff")}</template>`;
    await openBody(reader, `<story-text>${template}</story-text>`);
    expect(await contrastUnder(reader)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test("is unbroken, or there is only a tint, as the reader chose", async ({ reader }) => {
    const seen: Record<string, number> = {};
    await open(reader, "#000000", "#ffffff");
    for (const markStyle of MARK_STYLES) {
      await reader.choose({ markStyle });
      await expect.poll(() => reader.page.evaluate(() => [...CSS.highlights.keys()].length)).toBe(1);
      await new Promise((resume) => setTimeout(resume, 200));
      reader.keep(`mark-${markStyle}`, await reader.page.screenshot({ clip: { x: 0, y: 0, width: 640, height: 160 } }));
      seen[markStyle] = await contrastUnder(reader);
    }
    expect(seen.dotted).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(seen.solid).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(seen.tint).toBeGreaterThan(1.1);
    expect(seen.tint).toBeLessThan(LEAST_CONTRAST);
  });

  test("can be seen in forced colours, and is not printed", async ({ reader }) => {
    await open(reader, "#000000", "#ffffff");
    expect(await contrastUnder(reader)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    await setMedium(reader.launched, reader.page, "forcedColours");
    expect(await contrastUnder(reader)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    await setMedium(reader.launched, reader.page, "print");
    expect(await contrastUnder(reader)).toBeLessThan(1.05);
    await setMedium(reader.launched, reader.page, "screen");
  });
});
