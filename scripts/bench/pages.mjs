import { withBrowsers } from "./lib/bench-browser.mjs";
import { doingNothing, markingList, markingRegExp, shipped, walking, wrapping } from "./lib/extensions.mjs";
import { firefoxPages } from "./lib/firefox-pages.mjs";
import { costOfPage, tracesOnPage } from "./lib/measure-page.mjs";
import { median, quantile } from "./lib/numbers.mjs";
import { listedHosts, realPages } from "./lib/real-pages.mjs";
import { atMost, printRows, timesLess } from "./lib/rows.mjs";

const KIB = 1024;

/**
 * Every extension that is compared. mark.js takes a second and more on most pages: fewer loads tell as much.
 * @param {number} loads
 */
function extensions(loads) {
  const few = Math.min(loads, 3);
  return /** @type {const} */ ([
    { key: "none", world: "none", build: doingNothing, loads, twice: false },
    { key: "ours", world: "Key Votes", build: () => shipped("chrome"), loads, twice: true },
    { key: "walk", world: "walk", build: walking, loads, twice: true },
    { key: "wrap", world: "Key Votes", build: wrapping, loads: few, twice: false },
    { key: "markRegExp", world: "mark-regexp", build: markingRegExp, loads: few, twice: false },
    { key: "markList", world: "mark-list", build: markingList, loads: 1, twice: false },
  ]);
}

/**
 * What the extension costs real pages, beside doing nothing, walking the text, and marking in other ways. Medians of
 * several loads a page, then over pages.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ pages: folder, loads }) {
  const pages = realPages(folder);
  const hosts = await listedHosts(loads);
  const measured = await withBrowsers(async (open, web) => {
    /** @type {{ page: string, [extension: string]: any }[]} */
    const results = pages.map(({ name }) => ({ page: name }));
    const started = [];
    for (const extension of extensions(loads))
      started.push({ ...extension, browser: await open("chrome", await extension.build()) });
    for (const [index, { name, html }] of pages.entries()) {
      const urls = hosts.map((host) => `https://${host}/${name}.html`);
      for (const url of urls) web.serve(url, html);
      // All extensions on a page before the next: what else the machine does falls on each alike.
      for (const { key, world, twice, browser, loads: count } of started) {
        const cost = await costOfPage(browser, urls.slice(0, count), { world, twice });
        const traces = await tracesOnPage(browser, urls[0] ?? "");
        Object.assign(results[index] ?? {}, { [key]: { ...cost, ...traces } });
      }
    }
    return results;
  });
  const marked = measured.filter(({ ours }) => ours.marks > 0);
  const bare = measured.filter(({ ours }) => ours.marks === 0);
  const script = (/** @type {string} */ key) => median(measured.map((each) => each[key].script));
  const added = (/** @type {string} */ key, /** @type {string} */ what) =>
    median(measured.map((each) => each[key][what] - each.none[what]));
  const ms = { unit: "ms" };
  const ours = script("ours");
  const rows = [
    atMost(`own script, median of ${pages.length} pages (baseline: walk)`, {
      ...ms,
      measured: ours,
      baseline: script("walk"),
      most: 5,
    }),
    atMost("… in so many walks", { unit: "×", measured: ours / script("walk"), most: 2.5 }),
    atMost("… on the second page of a site in a row", {
      ...ms,
      measured: median(measured.map((each) => each.ours.again)),
      baseline: median(measured.map((each) => each.walk.again)),
      most: null,
    }),
    ...(bare.length === 0
      ? []
      : [
          atMost(`… on the ${bare.length} without any mention`, {
            ...ms,
            measured: median(bare.map((each) => each.ours.script)),
            baseline: median(bare.map((each) => each.walk.script)),
            most: 2,
          }),
        ]),
    ...(marked.length === 0
      ? []
      : [
          atMost(`… on the ${marked.length} with mentions`, {
            ...ms,
            measured: median(marked.map((each) => each.ours.script)),
            baseline: median(marked.map((each) => each.walk.script)),
            most: null,
          }),
        ]),
    timesLess("… against mark.js, list of 100 names", {
      ...ms,
      measured: ours,
      baseline: script("markList"),
      times: 100,
    }),
    timesLess("… against mark.js, RegExp of all names", {
      ...ms,
      measured: ours,
      baseline: script("markRegExp"),
      times: 40,
    }),
    atMost("… against the same matcher, wrapping", { ...ms, measured: ours, baseline: script("wrap"), most: null }),
    atMost("longest uninterrupted run, p95 (baseline: mark.js RegExp)", {
      ...ms,
      measured: quantile(
        measured.flatMap((each) => each.ours.longest),
        0.95,
      ),
      baseline: quantile(
        measured.flatMap((each) => each.markRegExp.longest),
        0.95,
      ),
      most: 6,
    }),
    atMost("layout added, median (baseline: wrapping)", {
      ...ms,
      measured: added("ours", "layout"),
      baseline: added("wrap", "layout"),
      most: 0.5,
    }),
    atMost("mutations of the page, most (baseline: wrapping)", {
      unit: "",
      measured: Math.max(...measured.map((each) => each.ours.mutations)),
      baseline: Math.max(...measured.map((each) => each.wrap.mutations)),
      most: 0,
    }),
    atMost("JavaScript heap added, median (baseline: mark.js RegExp)", {
      unit: "KiB",
      measured: added("ours", "heap") / KIB,
      baseline: added("markRegExp", "heap") / KIB,
      most: 400,
    }),
  ];
  printRows(rows);
  const firefox = await firefoxPages(pages, loads);
  return { rows, pages: measured, firefox };
}
