import { markEverything, withBrowsers } from "./lib/bench-browser.mjs";
import { doingNothing, shipped } from "./lib/extensions.mjs";
import { article, paragraphsOf, sureNames } from "./lib/made-pages.mjs";
import { mainThread } from "./lib/main-thread.mjs";
import { median, pause } from "./lib/numbers.mjs";
import { listedHosts } from "./lib/real-pages.mjs";
import { atMost, printRows } from "./lib/rows.mjs";

const MENTIONS = 1000;
/** Milliseconds for the first reading and for one measurement. */
const READING_MS = 3000;
const MEASURING_MS = 2000;

/** Changes a class of one paragraph in every frame, as a ticker or a carousel does. */
const TICKING = `<script>
  window.frames_ = 0;
  const lit = document.querySelectorAll("p");
  (function tick() {
    lit[frames_ % 20].classList.toggle("lit");
    frames_++;
    requestAnimationFrame(tick);
  })();
</script>`;

/**
 * What a page pays for each frame in which it changes a class, with many mentions on it.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ loads }) {
  const [names, [host = ""]] = await Promise.all([sureNames(), listedHosts(1)]);
  const url = `https://${host}/class-change.html`;
  const html = article(paragraphsOf(MENTIONS * 2, { names, every: 2 })).replace("</body>", `${TICKING}</body>`);
  const { ours, none } = await withBrowsers(async (open, web) => {
    web.serve(url, html);
    const browsers = {
      ours: await open("chrome", await shipped("chrome")),
      none: await open("chrome", await doingNothing()),
    };
    await markEverything(browsers.ours);
    return { ours: await frameCosts(browsers.ours, url, loads), none: await frameCosts(browsers.none, url, loads) };
  });
  const rows = [
    atMost(`main thread added to a frame, ${MENTIONS} mentions (baseline: the page's own)`, {
      measured: median(ours) - median(none),
      unit: "ms",
      baseline: median(none),
      most: 4.5,
    }),
  ];
  printRows(rows);
  return { rows, ours, none };
}

/**
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser
 * @param {string} url
 * @param {number} times
 * @returns {Promise<number[]>} milliseconds of CPU a frame
 */
async function frameCosts({ page }, url, times) {
  await page.goto(url);
  await pause(READING_MS);
  const session = await page.createCDPSession();
  const costs = [];
  for (let time = 0; time < times; time++) {
    const before = { ...(await mainThread(session)), frames: await framesOf(page) };
    await pause(MEASURING_MS);
    const after = { ...(await mainThread(session)), frames: await framesOf(page) };
    costs.push((after.all - before.all) / (after.frames - before.frames));
  }
  return costs;
}

/** @param {import("puppeteer-core").Page} page */
async function framesOf(page) {
  return Number(await page.evaluate("frames_"));
}
