import { openAliasIndex } from "../../../src/matcher/alias-index.ts";
import { findAliases } from "../../../src/matcher/find-aliases.ts";
import { packAliases } from "../../../src/matcher/pack-aliases.ts";
import { ahoCorasick } from "./aho-corasick.mjs";
import { foldedText } from "./folded-text.mjs";
import { namesFor } from "./names.mjs";
import { alternation, triePattern } from "./patterns.mjs";
import { textOf } from "./text.mjs";

/** The text is read part by part, each again and again for so many ms; the least time counts. */
const SHORTEST_MEASURE = 25;
/** UTF-16 code units of a part. */
const PART = 100_000;
/** Above so many names the alternation reads one part only: it would take minutes. */
const MOST_FOR_ALTERNATION = 100;

/**
 * @typedef {"index" | "trie" | "automaton" | "alternation"} Racer
 * @typedef {{ racer: Racer, names: number, units: number, hits: number, differs: number, least: number, median: number, built: number, bytes: number }} Lap
 * `units` of text read; `least` and `median` ms for them; `built`: ms to make the matcher; `bytes` it holds; `differs`: hits that
 * the index does not have, or has alone
 */

/**
 * Reads the same text with each matcher, one after another, several times.
 * @param {{ names: number, units: number, runs: number, racers: readonly Racer[], mentioned: number }} options
 * `mentioned`: so many names, the first ones, stand in the text
 * @returns {Lap[]}
 */
export function race({ names: count, units, runs, racers, mentioned }) {
  const names = namesFor(count);
  const text = textOf(units, names.slice(0, mentioned));
  const parts = partsOf(text);
  const lanes = racers.map((racer) => {
    const before = performance.now();
    const matcher = MAKERS[racer](names);
    const built = performance.now() - before;
    const own = racer === "alternation" && count > MOST_FOR_ALTERNATION ? parts.slice(0, 1) : parts;
    return { racer, matcher, built, parts: own, runs: /** @type {number[][]} */ ([]) };
  });
  for (let run = 0; run < runs; run++) {
    for (const { matcher, parts: own, runs: done } of lanes)
      done.push(own.map((part) => leastTime(() => matcher.find(part))));
  }
  return lanes.map(({ racer, matcher, built, parts: own, runs: done }) => {
    const hits = own.map((part) => hitsOf(matcher, part));
    const expected = own.map((part) => (lanes[0] ? hitsOf(lanes[0].matcher, part) : []));
    const sums = done.map((times) => times.reduce((sum, ms) => sum + ms, 0)).sort((a, b) => a - b);
    return {
      racer,
      names: count,
      units: own.reduce((sum, part) => sum + part.length, 0),
      hits: hits.flat().length,
      differs: hits.reduce((sum, found, part) => sum + differences(found, expected[part] ?? []), 0),
      least: own.reduce((sum, _, part) => sum + Math.min(...done.map((times) => times[part] ?? 0)), 0),
      median: sums[sums.length >> 1] ?? 0,
      built,
      bytes: matcher.bytes,
    };
  });
}

/**
 * How long it takes to fold the whole text, as regular expressions need it: ms, the least of `runs`.
 * @param {{ units: number, runs: number }} options
 */
export function foldingTime({ units, runs }) {
  const text = textOf(units, namesFor(100));
  return partsOf(text).reduce((sum, part) => {
    return sum + Math.min(...Array.from({ length: runs }, () => leastTime(() => foldedText(part))));
  }, 0);
}

/**
 * First steps on a page: nothing of the code has run before. Ms each.
 * @param {{ packed: string, text: string }} options base64 of a packed index; some text to read twice
 */
export function coldStart({ packed, text }) {
  const start = performance.now();
  const bytes = bytesOf(packed);
  const decoded = performance.now();
  const index = openAliasIndex(bytes);
  const opened = performance.now();
  const hits = findAliases(index, text, "fr").length;
  const read = performance.now();
  findAliases(index, text, "fr");
  const again = performance.now();
  return { decode: decoded - start, open: opened - decoded, firstRead: read - opened, secondRead: again - read, hits };
}

/**
 * A short text such as the race is run on.
 * @param {{ units: number }} options UTF-16 code units
 */
export function coldText({ units }) {
  return textOf(units, namesFor(100));
}

/** @type {Record<Racer, (names: readonly string[]) => import("./patterns.mjs").Matcher>} */
const MAKERS = { index: aliasIndex, trie: triePattern, automaton: ahoCorasick, alternation };

/** @param {readonly string[]} names */
function aliasIndex(names) {
  const packed = packAliases(
    names.map((text, number) => ({ text, entity: /** @type {const} */ (`term:${number}`), strength: "unique" })),
  );
  const index = openAliasIndex(packed);
  return {
    find: (/** @type {string} */ text) => findAliases(index, text, "fr").flatMap(({ start, end }) => [start, end]),
    bytes: packed.byteLength,
  };
}

/**
 * @param {import("./patterns.mjs").Matcher} matcher
 * @param {string} text
 */
function hitsOf(matcher, text) {
  const spans = matcher.find(text);
  return Array.from({ length: spans.length / 2 }, (_, at) => `${spans[2 * at]}-${spans[2 * at + 1]}`);
}

/**
 * @param {readonly string[]} some
 * @param {readonly string[]} others
 */
function differences(some, others) {
  return some.filter((hit) => !others.includes(hit)).length + others.filter((hit) => !some.includes(hit)).length;
}

/** @param {string} text */
function partsOf(text) {
  return Array.from({ length: Math.ceil(text.length / PART) }, (_, at) => text.slice(at * PART, (at + 1) * PART));
}

/** @param {string} packed */
function bytesOf(packed) {
  /** @type {{ fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }} */
  const { fromBase64 } = Uint8Array;
  // Node 20 cannot yet what both browsers can.
  return fromBase64
    ? fromBase64.call(Uint8Array, packed)
    : Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
}

/**
 * On a machine that does other things as well, a short piece of work is now and then left alone: the least time is true.
 * @param {() => unknown} work
 */
function leastTime(work) {
  const end = performance.now() + SHORTEST_MEASURE;
  let least = Number.POSITIVE_INFINITY;
  for (let start = performance.now(); start < end; start = performance.now()) {
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
