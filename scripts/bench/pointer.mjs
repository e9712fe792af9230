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
 * and traced costs some 30 µs by itself, hence the page beside it whose only mark is far below the screen. On one without
 * any mark nothing of ours hears of the mouse.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ quick }) {
  const [names, [host = ""]] = await Promise.all([sureNames(), listedHosts(1)]);
  const url = `https://${host}/pointer.html`;
  const moves = quick ? MOVES / 2 : MOVES;
  const { marked, far, bare } = await withBrowsers(async (open, web) => {
    const browser = await open("chrome", await shipped("chrome"));
    await markEverything(browser);
    /** @param {string} body */
    const moved = async (body) => {
      web.serve(url, article(body));
      return await moving(browser, url, moves);
    };
    const plain = paragraphsOf(PARAGRAPHS, null);
    return {
      marked: await moved(paragraphsOf(PARAGRAPHS, { names, every: 2 })),
      far: await moved(`${plain}<p>${names[0]} said nothing.</p>`),
      bare: await moved(plain),
    };
  });
  const rows = [
    atMost("look-up, many marks on screen, median above a frame with none there (baseline: that frame)", {
      measured: marked.lookUp - far.lookUp,
      unit: "µs",
      baseline: far.lookUp,
      most: 20,
    }),
    atMost(`look-ups of ${moves} moves where nothing is marked (baseline: where much is)`, {
      measured: bare.lookUps,
      unit: "",
      baseline: marked.lookUps,
      most: 0,
    }),
    atMost("all own script per move, many marks on screen (baseline: nothing marked there)", {
      measured: marked.perMove,
      unit: "µs",
      baseline: far.perMove,
      most: null,
    }),
  ];
  printRows(rows);
  return { rows, marked, far, bare };
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
