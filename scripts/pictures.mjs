import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./lib/browsers.mjs";
import { cardPages } from "./lib/card-pages.mjs";
import { launchBrowser } from "./lib/launch.mjs";
import { Problem, printProblem } from "./lib/print.mjs";
import { ROOT } from "./lib/run.mjs";
import { npmScript } from "./lib/steps.mjs";
import { takeStorePictures } from "./lib/store-pictures.mjs";

/** Where the pictures go; the folders are not kept. */
const OUTPUT = resolve(ROOT, "tests/e2e/output/cards");
const STORE_OUTPUT = resolve(ROOT, "tests/e2e/output/store");

/** The colours of a reader's system. */
const COLOURS = {
  light: [{ name: "prefers-color-scheme", value: "light" }],
  dark: [{ name: "prefers-color-scheme", value: "dark" }],
  forced: [{ name: "forced-colors", value: "active" }],
};

const EVERY_COLOUR = /** @type {const} */ (["light", "dark", "forced"]);
const OPENED = { side: /** @type {const} */ (""), open: [], focus: "" };
const DESKTOP = { width: 440, height: 640, deviceScaleFactor: 2 };
/** CSS px: high enough for a card whose every part is open. */
const HIGH = { ...DESKTOP, height: 3600 };

/**
 * What is pictured, by name: a card as it opens, on a desktop and on a telephone; then, in fewer colours, each of its parts,
 * the focus, and a desktop of 1280 × 900 px zoomed in. Sizes are in CSS px.
 * @type {Readonly<Record<string, Picture>>}
 * @typedef {object} Picture
 * @property {import("puppeteer-core").Viewport} viewport
 * @property {readonly (keyof typeof COLOURS)[]} colours
 * @property {import("./lib/card-pages.mjs").CardState} state
 */
const PICTURES = {
  desktop: { viewport: DESKTOP, colours: EVERY_COLOUR, state: OPENED },
  narrow: {
    viewport: { width: 340, height: 640, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    colours: EVERY_COLOUR,
    state: { ...OPENED, side: "bottomSheet" },
  },
  more: { viewport: HIGH, colours: ["light", "dark"], state: { side: "whole", open: ["more"], focus: "" } },
  cite: { viewport: DESKTOP, colours: ["light"], state: { ...OPENED, open: ["cite"] } },
  why: { viewport: DESKTOP, colours: ["light"], state: { ...OPENED, open: ["why"], focus: "[data-wish]" } },
  zoom200: { viewport: { width: 640, height: 450, deviceScaleFactor: 2 }, colours: ["light"], state: OPENED },
  zoom400: {
    viewport: { width: 320, height: 225, deviceScaleFactor: 4 },
    colours: ["light"],
    state: { ...OPENED, side: "bottomSheet" },
  },
};

/** A card that is still fading in is no picture of it. */
const AT_REST = { name: "prefers-reduced-motion", value: "reduce" };

/**
 * `npm run pictures`: the five kinds of cards, in both languages and in every way named above. To be looked at after a change
 * of how cards look. `npm run pictures -- --store` takes those for the stores instead, of the extension as built.
 */
try {
  const { values } = parseArgs({ options: { store: { type: "boolean" } } });
  const executablePath = await ensureBrowser("chrome");
  if (values.store) await takeForStores(executablePath);
  else await takeCards(executablePath);
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}

/** @param {string} executable path of Chromium */
async function takeForStores(executable) {
  const { failed, output } = await npmScript("build");
  if (failed > 0) throw new Problem(`The extension could not be built:\n${output}`);
  console.log(`${await takeStorePictures(executable, STORE_OUTPUT)} pictures are in ${STORE_OUTPUT}.`);
}

/** @param {string} executablePath path of Chromium */
async function takeCards(executablePath) {
  const browser = await launchBrowser({ executablePath, headless: true });
  try {
    await takeAll(browser);
  } finally {
    await browser.close();
  }
}

/** @param {import("puppeteer-core").Browser} browser */
async function takeAll(browser) {
  await mkdir(OUTPUT, { recursive: true });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let taken = 0;
  for (const { name, html } of await cardPages()) {
    for (const [form, { viewport, colours, state }] of Object.entries(PICTURES)) {
      await page.setViewport(viewport);
      for (const colour of colours) {
        await session.send("Emulation.setEmulatedMedia", { features: [...COLOURS[colour], AT_REST] });
        await page.goto(asAddress(html(state)));
        await writeFile(resolve(OUTPUT, `${name}.${form}.${colour}.png`), await page.screenshot());
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
