import { markEverything, withBrowsers } from "./lib/bench-browser.mjs";
import { emptyPopup, shipped } from "./lib/extensions.mjs";
import { article, sureNames } from "./lib/made-pages.mjs";
import { median, pause } from "./lib/numbers.mjs";
import { listedHosts } from "./lib/real-pages.mjs";
import { atMost, printRows } from "./lib/rows.mjs";

const MENTIONS = 100;

/**
 * From the popup's first byte to its last change, over a page with a hundred mentions. Looked at as soon as the popup can
 * be reached: what was over by then counts until then, so the figure is never too good.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ loads }) {
  const [names, [host = ""]] = await Promise.all([sureNames(), listedHosts(1)]);
  const url = `https://${host}/popup.html`;
  const html = article(
    names
      .slice(0, MENTIONS)
      .map((name) => `<p>${name} spoke.</p>`)
      .join("\n"),
  );
  const { ours, empty } = await withBrowsers(async (open, web) => {
    web.serve(url, html);
    const browsers = {
      ours: await open("chrome", await shipped("chrome")),
      empty: await open("chrome", await emptyPopup()),
    };
    await markEverything(browsers.ours);
    return { ours: await openings(browsers.ours, url, loads), empty: await openings(browsers.empty, url, loads) };
  });
  /**
   * @param {typeof ours} opened
   * @param {"done" | "painted" | "buttons"} figure
   */
  const of = (opened, figure) => median(opened.map((each) => each[figure]));
  const rows = [
    atMost(`popup open, ${of(ours, "buttons")} buttons, to its last change (baseline: one button)`, {
      measured: of(ours, "done"),
      unit: "ms",
      baseline: of(empty, "done"),
      most: 100,
    }),
    atMost("… to its first paint", {
      measured: of(ours, "painted"),
      unit: "ms",
      baseline: of(empty, "painted"),
      most: null,
    }),
  ];
  printRows(rows);
  return { rows, ours, empty };
}

/**
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser Chromium
 * @param {string} url
 * @param {number} loads
 */
async function openings(browser, url, loads) {
  await browser.page.goto(url);
  await pause(1500);
  const opened = [];
  for (let time = 0; time < loads; time++) opened.push(await openOnce(browser));
  return opened;
}

/** @param {import("./lib/bench-browser.mjs").BenchBrowser} browser Chromium */
async function openOnce({ browser, page, id, origin }) {
  const extension = (await browser.extensions()).get(id);
  const appeared = browser.waitForTarget((target) => target.url().startsWith(`${origin}/src/popup/`));
  await extension?.triggerAction(page);
  const popup = await (await appeared).asPage();
  const figures = await popup.evaluate(
    () =>
      new Promise((/** @type {(figures: { done: number, painted: number, buttons: number }) => void} */ settle) => {
        const buttons = () => document.querySelectorAll("button").length;
        let done = buttons() > 0 ? performance.now() : 0;
        new MutationObserver(() => {
          done = performance.now();
        }).observe(document, { childList: true, subtree: true, characterData: true });
        const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
        setTimeout(() => settle({ done, painted: painted(), buttons: buttons() }), 1000);
      }),
  );
  await popup.close();
  await pause(300);
  return figures;
}
