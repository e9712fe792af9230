import { markEverything, withBrowsers } from "./lib/bench-browser.mjs";
import { shipped } from "./lib/extensions.mjs";
import { article, paragraphsOf, sureNames } from "./lib/made-pages.mjs";
import { median, pause, quantile, sum } from "./lib/numbers.mjs";
import { listedHosts } from "./lib/real-pages.mjs";
import { atMost, printRows } from "./lib/rows.mjs";
import { ownRuns, traced } from "./lib/trace.mjs";

const PARAGRAPHS = 200;
/** Moves of the mouse in one measurement. */
const MOVES = 400;
const MICROSECONDS = 1000;

/**
 * What a move of the mouse costs, from real moves: the look-up runs once a frame, in the frame's own callback. Being called
 * and traced costs some 30 µs by itself, hence the page without any mark beside it.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ quick }) {
  const [names, [host = ""]] = await Promise.all([sureNames(), listedHosts(1)]);
  const urls = { marked: `https://${host}/pointer.html`, bare: `https://${host}/bare.html` };
  const moves = quick ? MOVES / 2 : MOVES;
  const { marked, bare } = await withBrowsers(async (open, web) => {
    web.serve(urls.marked, article(paragraphsOf(PARAGRAPHS, { names, every: 2 })));
    web.serve(
      urls.bare,
      article(paragraphsOf(PARAGRAPHS, { names, every: PARAGRAPHS * 2 }).replace(names[0] ?? "", "")),
    );
    const browser = await open("chrome", await shipped("chrome"));
    await markEverything(browser);
    return { marked: await moving(browser, urls.marked, moves), bare: await moving(browser, urls.bare, moves) };
  });
  const rows = [
    atMost("look-up, many marks on screen, median above a frame with none (baseline: that frame)", {
      measured: marked.lookUp - bare.lookUp,
      unit: "µs",
      baseline: bare.lookUp,
      most: 20,
    }),
    atMost(`look-ups of ${moves} moves where nothing is marked (baseline: where much is)`, {
      measured: bare.lookUps,
      unit: "",
      baseline: marked.lookUps,
      most: 0,
    }),
    atMost("all own script per move, many marks on screen (baseline: nothing marked)", {
      measured: marked.perMove,
      unit: "µs",
      baseline: bare.perMove,
      most: null,
    }),
  ];
  printRows(rows);
  return { rows, marked, bare };
}

/**
 * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser Chromium
 * @param {string} url
 * @param {number} moves
 */
async function moving({ page }, url, moves) {
  await page.goto(url);
  await pause(1500);
  const events = await traced(page, async () => {
    // Lines and margins alike, never resting long enough for a card.
    for (let move = 0; move < moves; move++)
      await page.mouse.move(300 + ((move * 37) % 640), 100 + ((move * 13) % 700));
  });
  const runs = ownRuns(events, "Key Votes");
  const frames = events.filter(({ name }) => name === "FireAnimationFrame");
  const inFrame = runs.filter(({ start, thread }) =>
    frames.some((frame) => frame.thread === thread && start >= frame.start && start <= frame.end),
  );
  return {
    lookUp: MICROSECONDS * median(inFrame.map(({ cpu }) => cpu)),
    lookUpP95:
      MICROSECONDS *
      quantile(
        inFrame.map(({ cpu }) => cpu),
        0.95,
      ),
    perMove: (MICROSECONDS * sum(runs.map(({ cpu }) => cpu))) / moves,
    lookUps: inFrame.length,
  };
}
