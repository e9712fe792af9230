import { ensureBrowser, TARGETS } from "../lib/browsers.mjs";
import { launch } from "../lib/launch.mjs";
import { Problem } from "../lib/print.mjs";
import { npmScript } from "../lib/steps.mjs";
import { welcomePage } from "../lib/welcome-page.mjs";
import { askedEntities } from "./lib/asked-entities.mjs";
import { median, pause, quantile } from "./lib/numbers.mjs";
import { stopBackground } from "./lib/stop-background.mjs";

/** Times each entity is asked for with the background just stopped. */
const COLD_RUNS = 5;
/** Times each is asked for with the background awake, each time so often in a row: Firefox's clock has whole milliseconds. */
const WARM_RUNS = 7;
const IN_A_ROW = 10;
/** Milliseconds a background has to stop, and the browser to come to rest. */
const REST_MS = 300;

/**
 * @typedef {object} Times milliseconds from question to drawn card, as the page sees them, through the message door
 * @property {string} entity
 * @property {number} cold median with the background stopped before: it starts, reads its records and draws
 * @property {number} coldSpread half the distance between the quartiles
 * @property {number} warm median with the background awake and the records read
 * @property {number} warmSpread half the distance between the quartiles
 */

/**
 * How long a page waits for a card, in both browsers: of a background that has to start, and of one that is awake.
 * Judges nothing. Goals: 100 ms cold, 5 ms warm.
 * @param {{ quick?: boolean }} options `quick`: fewer questions, to look, not to quote
 * @returns {Promise<{ [target: string]: { cold: number, warm: number, entities: Times[] } }>}
 * @throws {Problem} when the extension cannot be built, or has no card for a record
 */
export async function run({ quick = false }) {
  const { failed, output } = await npmScript("build");
  if (failed > 0) throw new Problem(`The extension could not be built:\n${output}`);
  const entities = await askedEntities();
  const runs = quick ? { cold: 2, warm: 2 } : { cold: COLD_RUNS, warm: WARM_RUNS };
  /** @type {{ [target: string]: { cold: number, warm: number, entities: Times[] } }} */
  const results = {};
  for (const target of TARGETS) {
    const times = await timesIn(target, entities, runs);
    results[target] = {
      cold: median(times.map(({ cold }) => cold)),
      warm: median(times.map(({ warm }) => warm)),
      entities: times,
    };
    printTimes(target, times);
  }
  return results;
}

/**
 * @param {import("../lib/browsers.mjs").Target} target
 * @param {readonly string[]} entities
 * @param {{ cold: number, warm: number }} runs
 * @returns {Promise<Times[]>}
 */
async function timesIn(target, entities, runs) {
  const executable = await ensureBrowser(target);
  const launched = await launch({ target, executable, extension: `dist/${target}`, headless: true, proxyPort: null });
  try {
    const page = await welcomePage(launched);
    const times = [];
    for (const entity of entities) {
      const cold = [];
      for (let each = 0; each < runs.cold; each++) {
        await stopBackground(launched, page);
        await pause(REST_MS);
        cold.push(await page.evaluate(askInPage, entity, 1));
      }
      const warm = [];
      for (let each = 0; each < runs.warm; each++) warm.push(await page.evaluate(askInPage, entity, IN_A_ROW));
      times.push({
        entity,
        cold: median(cold),
        coldSpread: spread(cold),
        warm: median(warm),
        warmSpread: spread(warm),
      });
    }
    return times;
  } finally {
    await launched.browser.close();
  }
}

/**
 * Milliseconds a question takes, the mean of `count` in a row. Sent to the page, hence self-contained.
 * @param {string} entity
 * @param {number} count
 */
async function askInPage(entity, count) {
  const mention = { rule: "fullName", confirmedBy: [], surface: entity, index: 1, total: 1 };
  const started = performance.now();
  for (let each = 0; each < count; each++) {
    const card = await browser.runtime.sendMessage({ type: "card", entity, articleDate: null, mention, backTo: null });
    if (!card) throw new Error(`There is no card of ${entity}.`);
    JSON.parse(card);
  }
  return (performance.now() - started) / count;
}

/**
 * @param {string} target
 * @param {readonly Times[]} times
 */
function printTimes(target, times) {
  console.log(`\n${target}: milliseconds from question to card`);
  const rounded = times.map(({ entity, cold, coldSpread, warm, warmSpread }) => [
    entity,
    { cold: `${cold.toFixed(0)} ± ${coldSpread.toFixed(0)}`, warm: `${warm.toFixed(1)} ± ${warmSpread.toFixed(1)}` },
  ]);
  console.table(Object.fromEntries(rounded));
  const [cold, warm] = [times.map((each) => each.cold), times.map((each) => each.warm)];
  console.log(`median: ${median(cold).toFixed(0)} cold, ${median(warm).toFixed(1)} warm`);
  console.log(`most:   ${Math.max(...cold).toFixed(0)} cold, ${Math.max(...warm).toFixed(1)} warm`);
}

/**
 * Half the distance between the quartiles.
 * @param {readonly number[]} values
 */
function spread(values) {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
}
