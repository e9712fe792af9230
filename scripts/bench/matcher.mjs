import { resolve } from "node:path";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { checkedDataset } from "../lib/checked-dataset.mjs";
import { printProblem } from "../lib/print.mjs";
import { recognitionData } from "../lib/recognition-data.mjs";
import { ROOT } from "../lib/run.mjs";
import { callInNewPage, openBrowser } from "./lib/plain-page.mjs";
import { material } from "./matcher/material.mjs";

/** @typedef {import("./matcher/race.mjs").Racer} Racer */
/** @typedef {"chrome" | "firefox" | "node"} Engine */

const RUNS = 9;
/** UTF-16 code units of French and English text. */
const UNITS = 1_000_000;
/** Beyond this, trie and automaton take minutes to build, and gigabytes. */
const MOST_FOR_OTHERS = 10_000;
/** What the growth with the names alone is measured against. */
const FEW_NAMES = 1000;
/** Made-up names beyond the sizes, for as many as the dataset has itself. */
const SPARE_NAMES = 10_000;
const SIZES = [100, 1000, 3000, 10_000, 100_000];
/** An article is as long as this. */
const COLD_UNITS = 25_000;
const GLOBAL = "matcherRace";

/** @type {Record<Racer, string>} */
const LABELS = {
  index: "alias index",
  trie: "trie RegExp",
  automaton: "Aho–Corasick",
  alternation: "alternation",
};

/**
 * How fast names are found in a text, against other ways of doing it, and what the shipped index costs a page.
 * @param {{ engines?: readonly Engine[], sizes?: readonly number[] }} options
 */
export async function run({ engines = ["chrome", "firefox"], sizes = SIZES }) {
  const dataset = await checkedDataset();
  const [script, data, { names, shipped, text }] = await Promise.all([
    bundle(),
    recognitionData(dataset),
    material(dataset, { units: UNITS, most: Math.max(...sizes) + SPARE_NAMES }),
  ]);
  const packed = Buffer.from(data.aliases, "base64");
  const index = { bytes: packed.length, gzipped: gzipSync(packed, { level: 9 }).length };
  console.log(`Shipped index: ${index.bytes} bytes, ${index.gzipped} gzipped.`);
  /** @type {Record<string, unknown>} */
  const results = { index };
  for (const engine of engines) {
    const host = await hostOf(engine, script);
    try {
      results[engine] = await measure(host, { sizes, names, shipped, text, packed: data.aliases });
    } finally {
      await host.close();
    }
  }
  return results;
}

/** @typedef {{ label: string, call: (name: string, input: unknown) => Promise<any>, close: () => Promise<void> }} Host */

/**
 * @param {Host} host
 * @param {{ sizes: readonly number[], names: readonly import("./matcher/material.mjs").Name[], shipped: number, text: string, packed: string }} options
 */
async function measure({ label, call }, { sizes, names, shipped, text, packed }) {
  console.log(`\n${label}, ${UNITS / 1e6} MB of text, least (median) of ${RUNS} runs, folding included`);
  const cold = [];
  for (let run = 0; run < RUNS; run++) cold.push(await call("coldStart", { packed, text: text.slice(0, COLD_UNITS) }));
  printCold(cold);
  const folding = await call("foldingTime", { text, runs: RUNS });
  const laps = [];
  for (const size of sizes) {
    /** @type {Racer[]} */
    const racers = size > MOST_FOR_OTHERS ? ["index"] : ["index", "trie", "automaton", "alternation"];
    const race = await call("race", { names: names.slice(0, size), text, runs: RUNS, racers });
    for (const lap of race) printLap(lap, race[0], folding);
    laps.push(...race);
  }
  // More of the dataset's names are also more mentions in its prose: this is what the number of names costs by itself.
  const few = names.slice(0, FEW_NAMES);
  const lists = [
    few,
    ...sizes
      .filter((size) => size > FEW_NAMES)
      .map((size) => [...few, ...names.slice(shipped, shipped + size - FEW_NAMES)]),
  ];
  const growth = await call("growth", { lists, text, runs: RUNS });
  for (const [at, { least, hits }] of growth.entries()) {
    const times = (least / growth[0].least).toFixed(2);
    console.log(`${String(lists[at]?.length).padStart(7)} names, ${hits} hits: ${times} × the time of ${FEW_NAMES}`);
  }
  return { engine: label, cold, folding, laps, growth };
}

/**
 * @param {import("./matcher/race.mjs").Lap} lap
 * @param {import("./matcher/race.mjs").Lap} index
 * @param {number} folding ms for the whole text
 */
function printLap(lap, index, folding) {
  const speed = lap.units / lap.least / 1000;
  const times = index.units / index.least / 1000 / speed;
  const bare = lap.units / Math.max(lap.least - (folding * lap.units) / UNITS, 0.01) / 1000;
  const folded = lap.racer === "trie" || lap.racer === "alternation";
  const columns = [
    String(lap.names).padStart(7),
    LABELS[lap.racer].padEnd(13),
    `${speed.toFixed(1).padStart(7)} (${(lap.units / lap.median / 1000).toFixed(1)}) MB/s`.padEnd(24),
    `first ${(lap.units / lap.first / 1000).toFixed(1)}`.padEnd(12),
    `${folded ? `${bare.toFixed(1)} without folding` : ""}`.padEnd(22),
    `index is ${times.toFixed(times < 10 ? 2 : 0)} × as fast`.padEnd(26),
    `${lap.hits} hits${lap.differs > 0 ? `, ${lap.differs} differ` : ""}`,
    `${Math.round(lap.bytes / 1000)} kB, built in ${lap.built.toFixed(0)} ms`,
    lap.units < UNITS ? `(read ${lap.units / 1000} kB)` : "",
  ];
  console.log(columns.join("  "));
}

/** @param {readonly Record<string, number>[]} cold */
function printCold(cold) {
  const median = (/** @type {string} */ key) => {
    const values = cold.map((each) => each[key] ?? 0).sort((a, b) => a - b);
    return `${(values[values.length >> 1] ?? 0).toFixed(2)} (least ${(values[0] ?? 0).toFixed(2)})`;
  };
  console.log(
    `Shipped index on a new page, ms: base64 ${median("decode")}, opened ${median("open")}, ` +
      `first ${COLD_UNITS / 1000} kB of text ${median("firstRead")}, again ${median("secondRead")}`,
  );
}

/**
 * @param {Engine} engine
 * @param {string} script
 * @returns {Promise<Host>}
 */
async function hostOf(engine, script) {
  if (engine === "node") {
    const call = async (/** @type {string} */ name, /** @type {unknown} */ input) =>
      runInThisContext(`(() => { ${script}; return ${GLOBAL}; })()`)[name](input);
    return { label: `Node ${process.version}`, call, close: async () => {} };
  }
  const browser = await openBrowser(engine);
  return {
    label: await browser.version(),
    call: (name, input) => callInNewPage(browser, script, { global: GLOBAL, name, input }),
    close: () => browser.close(),
  };
}

/** The race with all it needs, as one script for a page. */
async function bundle() {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2023",
      lib: { entry: resolve(ROOT, "scripts/bench/matcher/race.mjs"), formats: ["iife"], name: GLOBAL },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== "chunk") throw new Error("The race could not be built.");
  return chunk.code;
}

if (process.argv[1] === import.meta.filename) {
  const engines = /** @type {Engine[]} */ (
    process.argv.slice(2).filter((word) => /^(chrome|firefox|node)$/.test(word))
  );
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  try {
    const results = await run({ ...(engines.length > 0 ? { engines } : {}), ...(sizes.length > 0 ? { sizes } : {}) });
    console.log(JSON.stringify(results));
  } catch (error) {
    printProblem(error);
    process.exitCode = 1;
  }
}
