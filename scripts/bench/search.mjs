import { TARGETS } from "../lib/browsers.mjs";
import { withBrowsers } from "./lib/bench-browser.mjs";
import { shipped } from "./lib/extensions.mjs";
import { median, pause } from "./lib/numbers.mjs";
import { atMost, printRows } from "./lib/rows.mjs";
import { stopBackground } from "./lib/stop-background.mjs";

/** What readers look for, letter by letter; the last ones hold a wrong letter. */
const TYPED = ["retailleau", "chat control", "loi narcotrafic", "signal", "martin", "retaileau", "narcotraffic"];
/** Milliseconds for a page of the extension to have drawn itself. */
const DRAWING_MS = 1000;

/**
 * From a typed letter to the frame in which its results stand, in the popup's search; and the first search of a background
 * that slept, which reads and indexes the dataset. Its baseline is the name of one person, asked of a background that slept.
 */
export async function run() {
  const rows = await withBrowsers(async (open) => {
    const all = [];
    for (const target of TARGETS) {
      const started = await open(target, await shipped(target));
      const url = `${started.origin}/src/popup/index.html?search=`;
      await started.page.goto(url, { waitUntil: target === "chrome" ? "load" : [] });
      await pause(DRAWING_MS);
      const first = await asleep(started, { type: "search", text: "retailleau" });
      const named = await asleep(started, { type: "names", entities: ["person:fr/bruno-retailleau"] });
      await ask(started, { type: "search", text: "a" });
      const letters = (await started.page.evaluate(typeAll, TYPED)).sort((a, b) => a - b);
      all.push(
        atMost(`${target}: a letter to its painted results`, { measured: median(letters), unit: "ms", most: 30 }),
        atMost(`${target}: … the slowest of ${letters.length}`, {
          measured: letters.at(-1) ?? 0,
          unit: "ms",
          most: null,
        }),
        atMost(`${target}: first search of a sleeping background (baseline: a name)`, {
          measured: first,
          baseline: named,
          unit: "ms",
          most: null,
        }),
      );
    }
    return all;
  });
  printRows(rows);
  return { rows };
}

/**
 * Milliseconds for an answer of the background after it was stopped.
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} started at a page of the extension
 * @param {object} message
 */
async function asleep(started, message) {
  await stopBackground(started, started.page);
  return await ask(started, message);
}

/**
 * Milliseconds for an answer of the background.
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} started at a page of the extension
 * @param {object} message
 */
async function ask({ page }, message) {
  return await page.evaluate(async (asked) => {
    const start = performance.now();
    await globalThis.browser.runtime.sendMessage(asked);
    return performance.now() - start;
  }, message);
}

/**
 * Sent to the popup's page, hence self-contained.
 * @param {readonly string[]} texts
 * @returns {Promise<number[]>} milliseconds of each letter that changed what is listed
 */
async function typeAll(texts) {
  const box = /** @type {HTMLInputElement} */ (document.querySelector("input[type=search]"));
  /** @type {number[]} */
  const times = [];
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const start = performance.now();
      const changed = new Promise((settle) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => settle(performance.now() - start));
        });
        observer.observe(/** @type {Element} */ (document.querySelector(".mentions")), {
          childList: true,
          characterData: true,
          attributes: true,
          subtree: true,
        });
        setTimeout(() => settle(null), 200);
      });
      box.value = text.slice(0, length);
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const took = await changed;
      if (typeof took === "number") times.push(took);
    }
  }
  return times;
}
