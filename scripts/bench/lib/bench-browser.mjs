import { inBackground } from "../../lib/background.mjs";
import { ensureBrowser } from "../../lib/browsers.mjs";
import { launch } from "../../lib/launch.mjs";
import { loadSource } from "../../lib/load-source.mjs";
import { pause } from "./numbers.mjs";

/** Milliseconds an extension has, once installed, to put in its storage what pages need. */
const INSTALLING_MS = 1500;

/**
 * @typedef {import("../../lib/launch.mjs").Launched & { page: import("puppeteer-core").Page, close(): Promise<void> }} BenchBrowser
 * A started browser with a tab in front.
 *
 * @typedef {object} LocalWeb what the browsers under test take for the internet
 * @property {number} port
 * @property {(url: string, html: string) => void} serve
 * @property {() => Promise<void>} close
 */

/**
 * Pages under their real host names, from this machine; anything else is refused.
 * @returns {Promise<LocalWeb>}
 */
async function localWeb() {
  const { startProxy } = await loadSource("tests/support/proxy.ts");
  const proxy = await startProxy();
  return {
    port: proxy.port,
    serve: (url, html) => proxy.serve(url, { type: "text/html; charset=utf-8", body: html }),
    close: () => proxy.close(),
  };
}

/**
 * Starts a browser without a window, with one extension in it.
 * @param {import("../../lib/browsers.mjs").Target} target
 * @param {string} extension its folder
 * @param {LocalWeb} web
 * @returns {Promise<BenchBrowser>}
 */
async function openBrowser(target, extension, web) {
  const executable = await ensureBrowser(target);
  const launched = await launch({ target, executable, extension, headless: true, proxyPort: web.port });
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await pause(INSTALLING_MS);
  // A welcome page may have come to the front meanwhile; nothing is read in a tab that is not seen.
  await page.bringToFront();
  return { ...launched, page, close: () => launched.browser.close() };
}

/**
 * Has every mention marked, where only the first of a section would be: to measure what many marks cost.
 * @param {BenchBrowser} browser
 */
export async function markEverything(browser) {
  await inBackground(browser, async () => {
    /** @type {{ settings?: object }} */
    const { settings } = await globalThis.browser.storage.local.get("settings");
    await globalThis.browser.storage.local.set({ settings: { ...settings, density: "all" } });
  });
}

/**
 * Does something with local pages and browsers, and closes them all, whatever happens.
 * @template Result
 * @param {(open: (target: import("../../lib/browsers.mjs").Target, extension: string) => Promise<BenchBrowser>, web: LocalWeb) => Promise<Result>} action
 * @returns {Promise<Result>}
 */
export async function withBrowsers(action) {
  const web = await localWeb();
  /** @type {BenchBrowser[]} */
  const opened = [];
  try {
    return await action(async (target, extension) => {
      const started = await openBrowser(target, extension, web);
      opened.push(started);
      return started;
    }, web);
  } finally {
    for (const each of opened) await each.close();
    await web.close();
  }
}
