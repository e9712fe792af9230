import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ensureBrowser } from "./lib/browsers.mjs";
import { cardPages } from "./lib/card-pages.mjs";
import { launchBrowser } from "./lib/launch.mjs";
import { printProblem } from "./lib/print.mjs";
import { ROOT } from "./lib/run.mjs";

/** Where the pictures go; the folder is not kept. */
const OUTPUT = resolve(ROOT, "tests/e2e/output/cards");

/** How readers see a card: in the colours of their system, on a desktop or, as a sheet, on a telephone. */
const COLOURS = {
  light: [{ name: "prefers-color-scheme", value: "light" }],
  dark: [{ name: "prefers-color-scheme", value: "dark" }],
  forced: [{ name: "forced-colors", value: "active" }],
};
const WIDTHS = { desktop: 720, narrow: 340 };
/** CSS px: high enough for a card of full height. */
const HEIGHT = 640;

/** A card that is still fading in is no picture of it. */
const AT_REST = { name: "prefers-reduced-motion", value: "reduce" };

/**
 * `npm run pictures`: the five kinds of cards, in both languages, in light, dark and forced colours, on a desktop and on a
 * narrow screen. To be looked at after a change of how cards look.
 */
try {
  const browser = await launchBrowser({ executablePath: await ensureBrowser("chrome"), headless: true });
  try {
    await takeAll(browser);
  } finally {
    await browser.close();
  }
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}

/** @param {import("puppeteer-core").Browser} browser */
async function takeAll(browser) {
  await mkdir(OUTPUT, { recursive: true });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let taken = 0;
  for (const { name, html } of await cardPages()) {
    for (const [colour, features] of Object.entries(COLOURS)) {
      await session.send("Emulation.setEmulatedMedia", { features: [...features, AT_REST] });
      for (const [form, width] of Object.entries(WIDTHS)) {
        await page.setViewport({ width, height: HEIGHT });
        await page.goto(asAddress(html(form === "narrow" ? "bottomSheet" : "")));
        await writeFile(resolve(OUTPUT, `${name}.${colour}.${form}.png`), await page.screenshot());
        taken += 1;
      }
    }
  }
  console.log(`${taken} pictures are in ${OUTPUT}.`);
}

/**
 * An address that is the page itself.
 * @param {string} html
 */
function asAddress(html) {
  return `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString("base64")}`;
}
