import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { inBackground } from "./background.mjs";
import { launch } from "./launch.mjs";
import { poll } from "./poll.mjs";
import { Problem } from "./print.mjs";
import { welcomePage } from "./welcome-page.mjs";

/** CSS px: what both stores ask for. */
const SIZE = { width: 1280, height: 800, deviceScaleFactor: 1 };

const LANGUAGES = ["en", "fr"];

/** Milliseconds a card has to be all there: it fades in. */
const SETTLED_MS = 600;

/** Pages of the extension, by the name of their picture. */
const PAGES = {
  "2-record": "record.html#vote:fr/narcotrafic-8-ter-restore",
  "3-overview": "record.html#overview",
  "4-settings": "src/options/index.html",
};

/**
 * The pictures stores show, in both languages: a card over an article, a record, the overview, the settings.
 * @param {string} executable path of Chromium
 * @param {string} folder absolute; made where it is not there
 * @returns {Promise<number>} how many were taken
 */
export async function takeStorePictures(executable, folder) {
  await mkdir(folder, { recursive: true });
  const launched = await launch({
    target: "chrome",
    executable,
    extension: "dist/chrome",
    headless: true,
    proxyPort: null,
  });
  let taken = 0;
  try {
    const page = await welcomePage(launched);
    await page.setViewport(SIZE);
    /** @param {string} name */
    const take = async (name) => {
      await page.screenshot({ path: /** @type {`${string}.png`} */ (join(folder, `${name}.png`)) });
      taken += 1;
    };
    for (const language of LANGUAGES) {
      await inBackground(launched, (chosen) => browser.storage.local.set({ settings: { language: chosen } }), language);
      await page.goto(`${launched.origin}/src/welcome/index.html`);
      await restOn(page, /8\ster/);
      await take(`1-card.${language}`);
      for (const [name, address] of Object.entries(PAGES)) {
        // An address that differs in its hash alone loads nothing.
        await page.goto("about:blank");
        await page.goto(`${launched.origin}/${address}`, { waitUntil: "networkidle0" });
        await take(`${name}.${language}`);
      }
    }
  } finally {
    await launched.browser.close();
  }
  return taken;
}

/**
 * Rests the pointer on the first mark whose words fit, until its card is there.
 * @param {import("puppeteer-core").Page} page
 * @param {RegExp} words
 */
async function restOn(page, words) {
  const place = await poll(() => page.evaluate(middleOfMark, words.source));
  if (!place) throw new Problem(`Nothing that says ${words} is marked on the welcome page.`);
  await page.mouse.move(0, 0);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  const isOpen = () => page.evaluate(() => (document.documentElement.childElementCount > 2 ? true : null));
  if (!(await poll(isOpen))) throw new Problem("The mouse rested on the mark, but no card opened.");
  await new Promise((resume) => setTimeout(resume, SETTLED_MS));
}

/**
 * Runs in the page: brings the article of a mark to the top of the window, and gives the middle of the mark.
 * @param {string} words
 */
function middleOfMark(words) {
  /** CSS px above the article. */
  const margin = 16;
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (!new RegExp(words, "i").test(range.toString())) continue;
      const article = startContainer.parentElement?.closest("article");
      scrollBy(0, (article ?? range).getBoundingClientRect().y - margin);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return null;
}
