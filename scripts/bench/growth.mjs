import { withBrowsers } from "./lib/bench-browser.mjs";
import { datasetAliases, withAliases } from "./lib/extensions.mjs";
import { article, paragraphsOf, sureNames } from "./lib/made-pages.mjs";
import { costOfPage } from "./lib/measure-page.mjs";
import { listedHosts } from "./lib/real-pages.mjs";
import { atMost, printRows } from "./lib/rows.mjs";

/** 100,000 characters, one mention in a thousand: a long article. */
const PARAGRAPHS = 1000;
const EVERY = 10;
/** Milliseconds for a million characters, in slices of a few, on a busy machine. */
const SETTLE_MS = 3000;

/**
 * How the work grows with the page, with the names, and with the mentions: the second visit to a site, so that starting
 * up, which does not grow, weighs little.
 * @param {import("../bench.mjs").BenchOptions} options
 */
export async function run({ loads }) {
  const [aliases, names, hosts] = await Promise.all([datasetAliases(), sureNames(), listedHosts(loads)]);
  const some = names.slice(0, 200);
  const pages = {
    plain: paragraphsOf(PARAGRAPHS, { names: some, every: EVERY }),
    long: paragraphsOf(10 * PARAGRAPHS, { names: some, every: EVERY }),
    dense: paragraphsOf(PARAGRAPHS, { names: some, every: EVERY / 10 }),
  };
  const cost = await withBrowsers(async (open, web) => {
    const usual = await open("chrome", await withAliases("usual-names", aliases));
    const many = await open("chrome", await withAliases("many-names", [...aliases, ...madeUp(aliases.length * 9)]));
    /**
     * @param {import("./lib/bench-browser.mjs").BenchBrowser} browser
     * @param {keyof typeof pages} page
     */
    const of = async (browser, page) => {
      const urls = hosts.map((host) => `https://${host}/growth-${page}.html`);
      for (const url of urls) web.serve(url, article(pages[page]));
      return await costOfPage(browser, urls, { world: "Key Votes", twice: true, settle: SETTLE_MS });
    };
    return {
      usual: await of(usual, "plain"),
      names: await of(many, "plain"),
      page: await of(usual, "long"),
      mentions: await of(usual, "dense"),
    };
  });
  const base = cost.usual.again;
  const rows = [
    atMost("own script on 100,000 characters with 100 mentions", { measured: base, unit: "ms", most: null }),
    atMost(`names × 10 (${aliases.length} to ${aliases.length * 10})`, {
      measured: cost.names.again / base,
      unit: "×",
      most: 1.2,
    }),
    atMost("page × 10", { measured: cost.page.again / base, unit: "×", most: 11 }),
    atMost("mentions × 10", { measured: cost.mentions.again / base, unit: "×", most: 6 }),
  ];
  printRows(rows);
  return { rows, cost };
}

/**
 * Full names of people who are not in the dataset.
 * @param {number} count
 * @returns {import("../../src/model/alias").Alias[]}
 */
function madeUp(count) {
  const syllables = ["ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "zu", "nel", "mar", "gan", "per"];
  const word = (/** @type {number} */ number) => {
    let text = "";
    for (let rest = number + 40; rest > 0; rest = Math.floor(rest / syllables.length))
      text += syllables[rest % syllables.length];
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, index) => ({
    text: `${word(index % 500)} ${word(index)}`,
    entity: /** @type {const} */ (`person:fr/made-up-${index}`),
    strength: /** @type {const} */ ("fullName"),
  }));
}
