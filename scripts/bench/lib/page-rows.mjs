import { median, quantile } from "./numbers.mjs";
import { atMost, timesLess } from "./rows.mjs";

const KIB = 1024;

/**
 * @typedef {import("./measure-page.mjs").PageCost & import("./measure-page.mjs").PageTraces} PageFigures
 * @typedef {"none" | "ours" | "walk" | "wrap" | "markRegExp" | "markList"} Compared an extension that is compared
 * @typedef {{ page: string } & Record<Compared, PageFigures>} MeasuredPage
 * @typedef {"script" | "again" | "layout" | "heap" | "mutations"} Figure
 */

/**
 * The table of `pages`: medians over pages of what each load cost.
 * @param {readonly MeasuredPage[]} pages
 * @param {number} names how many names mark.js's regular expression has
 */
export function pageRows(pages, names) {
  const bare = pages.filter(({ ours }) => ours.marks === 0);
  const marked = pages.filter(({ ours }) => ours.marks > 0);
  /**
   * @param {Compared} key
   * @param {Figure} figure
   * @param {readonly MeasuredPage[]} some
   */
  const of = (key, figure, some) => median(some.map((each) => each[key][figure]));
  const added = (/** @type {Compared} */ key, /** @type {"layout" | "heap"} */ figure) =>
    median(pages.map((each) => each[key][figure] - each.none[figure]));
  const longest = (/** @type {Compared} */ key) =>
    quantile(
      pages.flatMap((each) => each[key].longest),
      0.95,
    );
  const mutations = (/** @type {Compared} */ key) => Math.max(...pages.map((each) => each[key].mutations));
  /**
   * @param {string} what
   * @param {Figure} figure
   * @param {readonly MeasuredPage[]} some
   * @param {number | null} most
   */
  const besideWalk = (what, figure, some, most) => {
    if (some.length === 0) return [];
    return [atMost(what, { unit: "ms", measured: of("ours", figure, some), baseline: of("walk", figure, some), most })];
  };
  /** @param {Compared} key */
  const beside = (key) => ({ unit: "ms", measured: of("ours", "script", pages), baseline: of(key, "script", pages) });
  const { measured, baseline } = beside("walk");
  return [
    ...besideWalk(`own script, median of ${pages.length} pages (baseline: walk)`, "script", pages, 5),
    atMost("… in so many walks", { unit: "×", measured: measured / baseline, most: 2.5 }),
    ...besideWalk("… on the second page of a site in a row", "again", pages, null),
    ...besideWalk(`… on the ${bare.length} without any mention`, "script", bare, 2),
    ...besideWalk(`… on the ${marked.length} with mentions`, "script", marked, null),
    timesLess("… against mark.js, list of 100 names", { ...beside("markList"), times: 100 }),
    timesLess(`… against mark.js, RegExp of all ${names} names`, { ...beside("markRegExp"), times: 40 }),
    atMost("… against the same matcher, wrapping", { ...beside("wrap"), most: null }),
    atMost("longest uninterrupted run, p95 (baseline: mark.js RegExp)", {
      unit: "ms",
      measured: longest("ours"),
      baseline: longest("markRegExp"),
      most: 6,
    }),
    atMost("layout added, median (baseline: wrapping)", {
      unit: "ms",
      measured: added("ours", "layout"),
      baseline: added("wrap", "layout"),
      most: 0.5,
    }),
    atMost("mutations of the page, most (baseline: wrapping)", {
      unit: "",
      measured: mutations("ours"),
      baseline: mutations("wrap"),
      most: 0,
    }),
    atMost("JavaScript heap added, median (baseline: mark.js RegExp)", {
      unit: "KiB",
      measured: added("ours", "heap") / KIB,
      baseline: added("markRegExp", "heap") / KIB,
      most: 400,
    }),
  ];
}
