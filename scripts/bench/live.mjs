import { markEverything, withBrowsers } from "./lib/bench-browser.mjs";
import { doingNothing, shipped } from "./lib/extensions.mjs";
import { article, sureNames } from "./lib/made-pages.mjs";
import { heapOf, mainThread } from "./lib/main-thread.mjs";
import { pause, quantile, sum } from "./lib/numbers.mjs";
import { listedHosts } from "./lib/real-pages.mjs";
import { atMost, printRows } from "./lib/rows.mjs";
import { ownRuns, traced } from "./lib/trace.mjs";

/** Milliseconds over which the steady page is watched. */
const WATCHED_MS = 10_000;
/** The feed of ten minutes goes by in thirty seconds. */
const HASTE = 20;
const MINUTES = 10;
const KIB = 1024;
/** Paragraphs added one after another to a page at rest. */
const LATE = 20;

/**
 * A feed: 1,000 paragraphs a second come in at its top, and as many go at its end; one in ten names somebody.
 * @param {readonly string[]} names
 * @param {number} haste how many times as fast
 */
function feed(names, haste) {
  return article(`<div id="feed"></div><script>
    const names = ${JSON.stringify(names.slice(0, 200))};
    const list = document.getElementById("feed");
    let made = 0;
    function turn() {
      for (let count = 0; count < ${50 * haste}; count++) {
        const item = document.createElement("p");
        item.textContent = (made % 10 === 0 ? names[(made / 10) % names.length] : "Somebody") + " spoke at length, number " + made++ + ".";
        list.prepend(item);
        if (list.childElementCount > 1000) list.lastElementChild.remove();
      }
    }
    setInterval(turn, 50);
  </script>`);
}

/**
 * A page that never rests: what following it costs, whether memory grows, and how soon late text is marked.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ quick }) {
  const [names, [host = ""]] = await Promise.all([sureNames(), listedHosts(1)]);
  const urls = {
    steady: `https://${host}/live.html`,
    hasty: `https://${host}/hasty.html`,
    late: `https://${host}/late.html`,
  };
  const { ours, none, late } = await withBrowsers(async (open, web) => {
    web.serve(urls.steady, feed(names, 1));
    web.serve(urls.hasty, feed(names, HASTE));
    const browsers = {
      ours: await open("chrome", await shipped("chrome")),
      none: await open("chrome", await doingNothing()),
    };
    await markEverything(browsers.ours);
    web.serve(urls.late, article(`<p>${names[0]} spoke first.</p>`));
    const late = await lateMarks(browsers.ours, urls.late, names.slice(1, 1 + (quick ? LATE / 2 : LATE)));
    return { ours: await follow(browsers.ours, urls, quick), none: await follow(browsers.none, urls, quick), late };
  });
  const grown = (/** @type {number[]} */ heaps) => ((heaps.at(-1) ?? 0) - (heaps[1] ?? 0)) / KIB;
  const rows = [
    atMost("own script, share of a core", { measured: ours.share, unit: "%", most: 2 }),
    atMost("main thread, share of a core (baseline: none)", {
      measured: ours.all,
      unit: "%",
      baseline: none.all,
      most: null,
    }),
    atMost(`heap grown from minute 2 to minute ${quick ? MINUTES / 2 : MINUTES} (baseline: none; flat: ≤ 200)`, {
      measured: grown(ours.heaps),
      unit: "KiB",
      baseline: grown(none.heaps),
      most: 200,
    }),
  ];
  rows.push(atMost("text added later to its mark, p95", { measured: quantile(late, 0.95), unit: "ms", most: 300 }));
  printRows(rows);
  return { rows, ours, none, late };
}

/**
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser Chromium
 * @param {{ steady: string, hasty: string }} urls
 * @param {boolean} quick
 */
async function follow({ page }, { steady, hasty }, quick) {
  await page.goto(steady);
  await pause(3000);
  const session = await page.createCDPSession();
  const before = await mainThread(session);
  await pause(WATCHED_MS);
  const after = await mainThread(session);
  const events = await traced(page, () => pause(WATCHED_MS).then(() => undefined));
  const share = (100 * sum(ownRuns(events, "Key Votes").map(({ cpu }) => cpu))) / WATCHED_MS;

  await page.goto(hasty);
  const heaps = [];
  for (let minute = 0; minute < (quick ? MINUTES / 2 : MINUTES); minute++) {
    await pause(60_000 / HASTE);
    heaps.push(await heapOf(session));
  }
  return { share, all: (100 * (after.all - before.all)) / WATCHED_MS, heaps };
}

/**
 * Adds paragraphs to a page that was read, one at a time.
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser Chromium
 * @param {string} url
 * @param {readonly string[]} names each paragraph begins with one
 * @returns {Promise<number[]>} milliseconds from each to its mark
 */
async function lateMarks({ page }, url, names) {
  await page.goto(url);
  await pause(1500);
  return await page.evaluate(async (added) => {
    const marks = () => [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0);
    const took = [];
    for (const name of added) {
      const before = marks();
      const begun = performance.now();
      const paragraph = document.createElement("p");
      paragraph.textContent = `${name} spoke as well.`;
      document.querySelector("article")?.append(paragraph);
      while (marks() === before && performance.now() - begun < 5000) await new Promise(requestAnimationFrame);
      took.push(performance.now() - begun);
    }
    return took;
  }, names);
}
