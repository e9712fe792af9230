import { withBrowsers } from "./lib/bench-browser.mjs";
import { allNames, doingNothing, markingList, markingRegExp, shipped, walking, wrapping } from "./lib/extensions.mjs";
import { firefoxPages } from "./lib/firefox-pages.mjs";
import { costOfPage, SETTLE_MS, tracesOnPage } from "./lib/measure-page.mjs";
import { pageRows } from "./lib/page-rows.mjs";
import { listedHosts, realPages } from "./lib/real-pages.mjs";
import { printRows } from "./lib/rows.mjs";

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
    /** @type {any[]} filled extension by extension */
    const results = pages.map(({ name }) => ({ page: name }));
    const started = [];
    for (const extension of extensions(loads))
      started.push({ ...extension, browser: await open("chrome", await extension.build()) });
    for (const [index, { name, html }] of pages.entries()) {
      const urls = hosts.map((host) => `https://${host}/${name}.html`);
      for (const url of urls) web.serve(url, html);
      const took = [];
      // All extensions on a page before the next: what else the machine does falls on each alike.
      for (const { key, world, twice, browser, loads: count } of started) {
        const begun = Date.now();
        const cost = await costOfPage(browser, urls.slice(0, count), { world, twice, settle: SETTLE_MS });
        // A list takes mark.js up to a minute a page, and nobody asks what it leaves behind.
        const traces = key === "markList" ? {} : await tracesOnPage(browser, urls[0] ?? "");
        Object.assign(results[index], { [key]: { ...cost, ...traces } });
        took.push(`${key} ${Math.round((Date.now() - begun) / 1000)} s`);
      }
      console.log(`  ${name}: own script ${results[index].ours.script.toFixed(1)} ms (${took.join(", ")})`);
    }
    return /** @type {import("./lib/page-rows.mjs").MeasuredPage[]} */ (results);
  });
  const rows = pageRows(measured, (await allNames()).length);
  printRows(rows);
  const firefox = await firefoxPages(pages, loads);
  return { rows, pages: measured, firefox };
}
