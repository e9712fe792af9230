import { inBrowserWindow } from "../../lib/firefox-scope.mjs";
import { withBrowsers } from "./bench-browser.mjs";
import { doingNothing, shipped, walking } from "./extensions.mjs";
import { median, pause } from "./numbers.mjs";
import { listedHosts } from "./real-pages.mjs";
import { atMost, printRows } from "./rows.mjs";

/** Milliseconds after a load in which the extension does its work. */
const SETTLE_MS = 500;

/**
 * The same pages in Firefox, which tells the CPU of a process but not of a script: what its process takes more with the
 * extension than without. Loads of one site in a row, so that they share a process.
 * @param {readonly import("./real-pages.mjs").RealPage[]} pages
 * @param {number} loads
 */
export async function firefoxPages(pages, loads) {
  const [host = ""] = await listedHosts(1);
  const measured = await withBrowsers(async (open, web) => {
    const browsers = {
      none: await open("firefox", await doingNothing()),
      ours: await open("firefox", await shipped("firefox")),
      walk: await open("firefox", await walking()),
    };
    const results = [];
    for (const { name, html } of pages) {
      const url = `https://${host}/${name}.html`;
      web.serve(url, html);
      const cpu = { none: 0, ours: 0, walk: 0 };
      for (const key of /** @type {const} */ (["none", "ours", "walk"])) {
        cpu[key] = await cpuOfLoads(browsers[key], url, loads);
      }
      results.push({ page: name, ...cpu });
    }
    return results;
  });
  const added = (/** @type {"ours" | "walk"} */ key) => median(measured.map((each) => each[key] - each.none));
  const rows = [
    atMost("Firefox: CPU of the page's process added, median (baseline: walk)", {
      unit: "ms",
      measured: added("ours"),
      baseline: added("walk"),
      most: null,
    }),
    atMost("Firefox: … of which it takes without any extension", {
      unit: "ms",
      measured: median(measured.map(({ none }) => none)),
      most: null,
    }),
  ];
  printRows(rows);
  return { rows, pages: measured };
}

/**
 * @param {import("./bench-browser.mjs").BenchBrowser} browser
 * @param {string} url
 * @param {number} loads
 * @returns {Promise<number>} milliseconds a load, median
 */
async function cpuOfLoads({ browser, page }, url, loads) {
  await page.goto(url);
  await pause(SETTLE_MS);
  const each = [];
  for (let load = 0; load < loads; load++) {
    const before = await inBrowserWindow(browser, pageCpu);
    await page.goto(url);
    await pause(SETTLE_MS);
    each.push((await inBrowserWindow(browser, pageCpu)) - before);
  }
  return median(each);
}

/** Milliseconds of CPU the process of the tab in front has taken so far. Runs in Firefox's own window. */
async function pageCpu() {
  // @ts-expect-error globals of Firefox's window
  const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
  // @ts-expect-error globals of Firefox's window
  const { children } = await ChromeUtils.requestProcInfo();
  return children.find((/** @type {{ pid: number }} */ child) => child.pid === pid).cpuTime / 1e6;
}
