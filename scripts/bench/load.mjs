import { existsSync } from "node:fs";
import { TARGETS } from "../lib/browsers.mjs";
import { withBrowsers } from "./lib/bench-browser.mjs";
import { doingNothing, shipped } from "./lib/extensions.mjs";
import { pause } from "./lib/numbers.mjs";
import { memoryOf } from "./lib/process-memory.mjs";
import { listedHosts, realPages } from "./lib/real-pages.mjs";
import { atMost, printRows } from "./lib/rows.mjs";

const TABS = 50;
const QUICK_TABS = 10;
const MIB = 1024 * 1024;
/** Milliseconds each tab is in front: nothing is read in one that was never seen. */
const SEEN_MS = 500;
/** Milliseconds until browsers have collected what they no longer need. */
const REST_MS = 8000;

/**
 * What fifty open news pages hold in memory, each of another site and each looked at once, with the extension and without.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ pages: folder, quick }) {
  if (!existsSync("/proc/self/smaps_rollup")) {
    console.log("  Memory of whole browsers is only told by Linux.");
    return null;
  }
  const tabs = quick ? QUICK_TABS : TABS;
  const pages = realPages(folder);
  const hosts = await listedHosts(tabs);
  const rows = [];
  for (const target of TARGETS) {
    const without = await memoryOfTabs(target, await doingNothing(), { hosts, pages });
    const held = await memoryOfTabs(target, await shipped(target), { hosts, pages });
    rows.push(
      atMost(`${target}, ${tabs} tabs: the whole browser (baseline: an empty extension)`, {
        measured: held / MIB,
        unit: "MiB",
        baseline: without / MIB,
        most: null,
      }),
      atMost(`${target}: added for each tab`, { measured: (held - without) / MIB / tabs, unit: "MiB", most: null }),
    );
  }
  printRows(rows);
  return { rows };
}

/**
 * Bytes a browser holds with a tab for each host open.
 * @param {import("../lib/browsers.mjs").Target} target
 * @param {string} extension its folder
 * @param {{ hosts: readonly string[], pages: readonly import("./lib/real-pages.mjs").RealPage[] }} options
 */
async function memoryOfTabs(target, extension, { hosts, pages }) {
  return await withBrowsers(async (open, web) => {
    const { browser } = await open(target, extension);
    for (const [place, host] of hosts.entries()) {
      const { name, html } = pages[place % pages.length] ?? { name: "none", html: "" };
      const url = `https://${host}/${name}.html`;
      web.serve(url, html);
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      await pause(SEEN_MS);
    }
    await pause(REST_MS);
    return memoryOf(browser.process()?.pid ?? 0);
  });
}
