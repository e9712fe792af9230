import { withBrowsers } from "./lib/bench-browser.mjs";
import { withVoters } from "./lib/extensions.mjs";
import { median, pause, quantile } from "./lib/numbers.mjs";
import { atMost, printRows } from "./lib/rows.mjs";
import { stopBackground } from "./lib/stop-background.mjs";

/** As many as the European Parliament has seats, all of them present, in a vote that knows their groups. */
const VOTE = { code: "eu", slug: "interim-2026-07-09-rejection", voters: 719 };
/** What stands on the page once it shows the vote: a line for each voter. */
const VOTE_PAGE = {
  hash: `#vote:${VOTE.code}/${VOTE.slug}`,
  drawn: { selector: ".members tbody tr", count: VOTE.voters },
};
/** A page of every other kind that tells of many records, by what it is called in the list of figures. */
const OTHER_PAGES = {
  overview: "#overview",
  method: "#method",
  "a person with a record": "#person:fr/bruno-retailleau",
  "a member without one": "#person:fr/pa1567",
  "a bill": "#bill:fr/narcotrafic",
};
/** Typed letter by letter, and taken back: from all to few, and from few to all. */
const TYPED = ["m", "ma", "mar", "mart", "mar", "ma", "m", "", "xyz", ""];

/**
 * @typedef {object} Page of the record page
 * @property {string} hash
 * @property {{ selector: string, count: number }} drawn what stands there once its record does, and how often
 */

/**
 * From the record page's first byte to the frame in which a full parliament stands, seat by seat and line by line, or the
 * record of another kind; and what a letter typed into the filter takes: script, style and layout.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ loads }) {
  const { warm, asleep, typed, others } = await withBrowsers(async (open) => {
    const browser = await open("chrome", await withVoters(VOTE));
    // The first opening compiles the page's code, and is nobody's usual one.
    await opening(browser, VOTE_PAGE);
    const warm = [];
    const asleep = [];
    const typed = [];
    for (let time = 0; time < loads; time++) {
      warm.push(await opening(browser, VOTE_PAGE));
      typed.push(...(await browser.page.evaluate(typeInto, TYPED)));
      await stopBackground(browser, browser.page);
      asleep.push(await opening(browser, VOTE_PAGE));
    }
    const others = [];
    for (const [name, hash] of Object.entries(OTHER_PAGES)) {
      const openings = [];
      const page = { hash, drawn: { selector: "main article h1", count: 1 } };
      for (let time = 0; time < loads; time++) openings.push(await opening(browser, page));
      others.push({ name, openings });
    }
    return { warm, asleep, typed, others };
  });
  const rows = [
    atMost(`page of ${VOTE.voters} members, to the frame that shows it`, {
      measured: median(warm),
      unit: "ms",
      most: 300,
    }),
    atMost("… with a sleeping background", { measured: median(asleep), unit: "ms", most: null }),
    atMost("a letter in the filter, median", { measured: median(typed), unit: "ms", most: 16 }),
    atMost("… the slowest of twenty", { measured: quantile(typed, 0.95), unit: "ms", most: 16 }),
    ...others.map(({ name, openings }) =>
      atMost(`page of ${name}`, { measured: median(openings), unit: "ms", most: 300 }),
    ),
  ];
  printRows(rows);
  return { rows, warm, asleep, typed, others };
}

/**
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser Chromium
 * @param {Page} wanted
 * @returns {Promise<number>} milliseconds
 * @throws when it does not stand there within ten seconds
 */
async function opening({ page, origin }, { hash, drawn }) {
  await page.goto("about:blank");
  await pause(300);
  const { identifier } = await page.evaluateOnNewDocument(watchFor, drawn.selector, drawn.count);
  await page.goto(`${origin}/record.html${hash}`);
  await page.waitForFunction("window.shown_ !== undefined", { timeout: 10_000, polling: 50 });
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return Number(await page.evaluate("window.shown_"));
}

/**
 * Runs in the page before its own scripts: notes the frame after the one in which the last of what is waited for stands.
 * @param {string} selector
 * @param {number} count
 */
function watchFor(selector, count) {
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(selector).length < count) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { shown_: performance.now() });
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Runs in the page: types each text into the filter, and waits for lines and layout.
 * @param {readonly string[]} texts
 * @returns {Promise<number[]>} milliseconds each
 */
async function typeInto(texts) {
  const field = document.querySelector(".filter input");
  if (!(field instanceof HTMLInputElement)) throw new Error("There is no filter.");
  const taken = [];
  for (const text of texts) {
    await new Promise((resume) => requestAnimationFrame(resume));
    const started = performance.now();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resume;
      port2.postMessage(null);
    });
    document.body.getBoundingClientRect();
    taken.push(performance.now() - started);
  }
  return taken;
}
