import { TARGETS } from "../lib/browsers.mjs";
import { inBrowserWindow } from "../lib/firefox-scope.mjs";
import { withBrowsers } from "./lib/bench-browser.mjs";
import { shipped } from "./lib/extensions.mjs";
import { article, sureNames } from "./lib/made-pages.mjs";
import { median, pause } from "./lib/numbers.mjs";
import { listedHosts } from "./lib/real-pages.mjs";
import { atMost, printRows } from "./lib/rows.mjs";

/** Milliseconds the pointer rests before a card opens, as at first. */
const DELAY_MS = 500;
/** Milliseconds after which a card that has not opened will not. */
const PATIENCE_MS = 5000;
const NOWHERE = { x: 5, y: 890 };

/** Notes the last move of the mouse, and the first frame after the one in which the card was put into the page. */
const WATCHING = `<script>
  window.moved_ = 0;
  window.painted_ = null;
  addEventListener("pointermove", () => { moved_ = performance.now(); }, true);
  new MutationObserver(() => {
    const card = [...document.documentElement.children].find((each) => each !== document.head && each !== document.body);
    if (!card || painted_ !== null) return;
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { painted_ ??= performance.now(); }; port2.postMessage(0); });
  }).observe(document.documentElement, { childList: true });
</script>`;

/**
 * From the end of the delay to the painted card: with a background that is awake, and with one that sleeps. The question
 * to the background starts with the delay, so a good part of the answer's way is hidden in it.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ loads }) {
  const [names, [host = ""]] = await Promise.all([sureNames(), listedHosts(1)]);
  const url = `https://${host}/card.html`;
  const html = article(
    names
      .slice(0, 40)
      .map((name, index) => `<p id="p${index}">${name} spoke.</p>`)
      .join("\n"),
  );
  const rows = [];
  /** @type {Record<string, { warm: number[], asleep: number[] }>} */
  const results = {};
  for (const target of TARGETS) {
    const { warm, asleep } = await withBrowsers(async (open, web) => {
      web.serve(url, html.replace("</body>", `${WATCHING}</body>`));
      const browser = await open(target, await shipped(target));
      await browser.page.goto(url);
      await pause(1500);
      // The first card of a page also builds the host and asks for the style sheet.
      await cardAfterDelay(browser, 0);
      const warm = [];
      const asleep = [];
      for (let time = 1; time <= loads; time++) {
        warm.push(await cardAfterDelay(browser, time));
        await putToSleep(browser);
        asleep.push(await cardAfterDelay(browser, 15 + time));
      }
      return { warm, asleep };
    });
    results[target] = { warm, asleep };
    rows.push(
      atMost(`${target}: delay's end to painted card, warm`, { measured: median(warm), unit: "ms", most: 16 }),
      atMost(`${target}: … with a sleeping background`, { measured: median(asleep), unit: "ms", most: 100 }),
    );
  }
  printRows(rows);
  return { rows, ...results };
}

/**
 * Rests the mouse on the name at the start of a paragraph.
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser
 * @param {number} paragraph
 * @returns {Promise<number>} milliseconds from the end of the delay to the painted card
 */
async function cardAfterDelay({ page }, paragraph) {
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  // Longer than the time within which a second card opens faster than the first.
  await pause(1500);
  const { x, y } = await page.evaluate((id) => {
    /** @type {any} */ (window).painted_ = null;
    const line = document.getElementById(id);
    line?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = line?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + 20, y: box.y + box.height / 2 };
  }, `p${paragraph}`);
  await page.mouse.move(x, y, { steps: 3 });
  await page.waitForFunction("painted_ !== null", { timeout: PATIENCE_MS, polling: 50 });
  return Number(await page.evaluate("painted_ - moved_")) - DELAY_MS;
}

/**
 * Ends the extension's background as the browser does when it is idle.
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser
 */
async function putToSleep({ target, browser, id, origin }) {
  if (target === "firefox") return await inBrowserWindow(browser, terminate, id);
  const worker = browser.targets().find((each) => each.type() === "service_worker" && each.url().startsWith(origin));
  await (await worker?.worker())?.close();
  await pause(300);
}

/**
 * Runs in Firefox's own window.
 * @param {string} id
 */
async function terminate(id) {
  // @ts-expect-error a global of Firefox's window
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}
