import { heapOf } from "./main-thread.mjs";
import { median, pause, sum } from "./numbers.mjs";
import { byLoad, cpuOf, ownRuns, traced } from "./trace.mjs";

/** Milliseconds the extension has for a page of usual length; a page that is held longer is waited for as well. */
export const SETTLE_MS = 500;

/**
 * @typedef {import("./bench-browser.mjs").BenchBrowser} BenchBrowser
 *
 * @typedef {object} PageCost what one load costs, in milliseconds of CPU, medians of all loads
 * @property {number} script the extension's own script
 * @property {number} again the same, on the second page of a site in a row; NaN where not asked for
 * @property {readonly number[]} longest its longest uninterrupted run, of each load
 * @property {number} layout style and layout of the page, with or without the extension
 */

/**
 * Loads a page under each of several hosts, and says what it cost.
 * @param {BenchBrowser} browser Chromium
 * @param {readonly string[]} urls of the same page
 * @param {{ world: string, twice: boolean, settle: number }} how `world`: name of the extension; `twice`: each host is
 *   visited twice; `settle`: milliseconds the extension has on each load
 * @returns {Promise<PageCost>}
 */
export async function costOfPage({ page }, urls, { world, twice, settle }) {
  const visits = twice ? urls.flatMap((url) => [url, url]) : urls;
  const events = await traced(page, async () => {
    for (const url of visits) {
      await page.goto(url);
      await settled(page, settle);
    }
  });
  const loads = byLoad(events, (url) => urls.includes(url)).map((load) => {
    const runs = ownRuns(load, world);
    return {
      script: sum(runs.map(({ cpu }) => cpu)),
      longest: Math.max(0, ...runs.map(({ cpu }) => cpu)),
      layout: cpuOf(load, ["Layout", "UpdateLayoutTree"]),
    };
  });
  const first = twice ? loads.filter((_, visit) => visit % 2 === 0) : loads;
  const second = twice ? loads.filter((_, visit) => visit % 2 === 1) : [];
  return {
    script: median(first.map(({ script }) => script)),
    again: median(second.map(({ script }) => script)),
    longest: first.map(({ longest }) => longest),
    layout: median(first.map(({ layout }) => layout)),
  };
}

/**
 * @typedef {object} PageTraces what an extension leaves on a page
 * @property {number} mutations changes of the document after it was loaded
 * @property {number} marks painted ranges
 * @property {number} heap bytes of JavaScript in use after garbage collection, the page's own included
 */

/**
 * Loads a page once in a tab that counts changes, and says what the extension left there.
 * @param {BenchBrowser} browser Chromium
 * @param {string} url
 * @returns {Promise<PageTraces>}
 */
export async function tracesOnPage({ browser }, url) {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await page.evaluateOnNewDocument(countChanges);
    await page.goto(url);
    await settled(page, SETTLE_MS);
    const { mutations, marks } = await page.evaluate(() => ({
      mutations: /** @type {any} */ (window).changes,
      marks: [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0),
    }));
    const session = await page.createCDPSession();
    return { mutations, marks, heap: await heapOf(session) };
  } finally {
    await page.close();
  }
}

/**
 * Waits until the extension has done its work.
 * @param {import("puppeteer-core").Page} page
 * @param {number} ms milliseconds it has
 */
async function settled(page, ms) {
  await pause(ms);
  // Answered once the page is free: some extensions hold it for seconds.
  await page.evaluate("0");
}

/** Runs in the page before anything of it. */
function countChanges() {
  addEventListener("DOMContentLoaded", () => {
    /** @type {any} */ (window).changes = 0;
    const observer = new MutationObserver((records) => {
      /** @type {any} */ (window).changes += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
