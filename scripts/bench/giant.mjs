import { markEverything, withBrowsers } from "./lib/bench-browser.mjs";
import { doingNothing, shipped } from "./lib/extensions.mjs";
import { article, paragraphsOf, sureNames } from "./lib/made-pages.mjs";
import { pause, quantile, sum } from "./lib/numbers.mjs";
import { listedHosts } from "./lib/real-pages.mjs";
import { atMost, printRows } from "./lib/rows.mjs";
import { ownRuns, traced } from "./lib/trace.mjs";

const PARAGRAPHS = 100_000;
/** One paragraph in four names somebody. */
const EVERY = 4;
/** Milliseconds watched after the load. */
const WATCHED_MS = 12_000;

/** Notes when the first mark is there, and the length of every frame. */
const WATCHING = `<script>
  window.frames_ = [];
  window.firstMark_ = null;
  (function frame(now) {
    frames_.push(now);
    if (firstMark_ === null && [...CSS.highlights.values()].some(({ size }) => size > 0)) {
      firstMark_ = now;
      performance.mark("first-mark");
    }
    requestAnimationFrame(frame);
  })(performance.now());
</script>`;

/** A page of 100,000 paragraphs: when its first screen is marked, when all is read, and whether it stutters meanwhile. */
export async function run() {
  const [names, [host = ""]] = await Promise.all([sureNames(), listedHosts(1)]);
  const url = `https://${host}/giant.html`;
  const html = article(paragraphsOf(PARAGRAPHS, { names, every: EVERY })).replace("</body>", `${WATCHING}</body>`);
  const { ours, none, firefox } = await withBrowsers(async (open, web) => {
    web.serve(url, html);
    const nothing = await open("chrome", await doingNothing());
    const none = await readGiant(nothing, url);
    await nothing.close();
    const browser = await open("chrome", await shipped("chrome"));
    await markEverything(browser);
    const ours = await readGiant(browser, url);
    await browser.close();
    const other = await open("firefox", await shipped("firefox"));
    await markEverything(other);
    return { ours, none, firefox: await framesOnly(other, url) };
  });
  const rows = [
    atMost("first mark, after the script's start", { measured: ours.firstMark, unit: "ms", most: 200 }),
    atMost("all read, after the script's start", { measured: ours.allRead, unit: "ms", most: 4000 }),
    atMost("… CPU of own script", { measured: ours.script, unit: "ms", most: null }),
    atMost("frame while reading, p95 (baseline: none)", {
      measured: ours.frame,
      unit: "ms",
      baseline: none.frame,
      most: 25,
    }),
    atMost("longest uninterrupted run, p95", { measured: ours.longest, unit: "ms", most: 6 }),
    atMost("Firefox: first mark, after the page was parsed", { measured: firefox.firstMark, unit: "ms", most: null }),
    atMost("Firefox: frame after that, p95", { measured: firefox.frame, unit: "ms", most: null }),
  ];
  printRows(rows);
  return { rows, ours, none, firefox };
}

/**
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser Chromium
 * @param {string} url
 */
async function readGiant({ page }, url) {
  const events = await traced(page, async () => {
    await page.goto(url, { timeout: 120_000 });
    await pause(WATCHED_MS);
  });
  const runs = ownRuns(events, "Key Votes").filter(({ cpu }) => cpu > 0.3);
  const start = runs[0]?.start ?? events.find(({ name }) => name === "loadEventEnd")?.start ?? 0;
  const allRead = (runs.at(-1)?.end ?? start + WATCHED_MS) - start;
  const mark = events.find(({ name }) => name === "first-mark");
  const frames = events.filter(
    ({ name, start: at }) => name === "FireAnimationFrame" && at >= start && at <= start + allRead,
  );
  return {
    firstMark: (mark?.start ?? Number.NaN) - start,
    allRead,
    script: sum(runs.map(({ cpu }) => cpu)),
    longest: quantile(
      runs.map(({ cpu }) => cpu),
      0.95,
    ),
    frame: quantile(
      frames.slice(1).map((frame, index) => frame.start - (frames[index]?.start ?? 0)),
      0.95,
    ),
  };
}

/**
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser Firefox, which gives no trace
 * @param {string} url
 */
async function framesOnly({ page }, url) {
  await page.goto(url, { timeout: 120_000 });
  await pause(WATCHED_MS);
  const { frames, firstMark, parsed } = await page.evaluate(() => ({
    frames: /** @type {any} */ (window).frames_,
    firstMark: /** @type {any} */ (window).firstMark_ ?? Number.NaN,
    parsed: performance.timing.domInteractive - performance.timeOrigin,
  }));
  const after = frames.filter((/** @type {number} */ at) => at > parsed && at < parsed + 4000);
  const lengths = after.slice(1).map((/** @type {number} */ at, /** @type {number} */ index) => at - after[index]);
  return { firstMark: firstMark - parsed, frame: quantile(lengths, 0.95) };
}
