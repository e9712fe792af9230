import { openAliasIndex } from "../../../src/matcher/alias-index.ts";
import { findAliases } from "../../../src/matcher/find-aliases.ts";
import { packAliases } from "../../../src/matcher/pack-aliases.ts";
import { ahoCorasick } from "./aho-corasick.mjs";
import { foldedName, foldedText } from "./folded-text.mjs";
import { alternation, triePattern } from "./patterns.mjs";

/** UTF-16 code units the alternation reads where there are more names than this: it would take minutes. */
const PART = 50_000;
const MOST_FOR_ALTERNATION = 100;

/**
 * @typedef {import("./material.mjs").Name} Name
 * @typedef {"index" | "trie" | "automaton" | "alternation"} Racer
 * @typedef {{ racer: Racer, names: number, units: number, hits: number, differs: number, first: number, least: number, median: number, built: number, bytes: number }} Lap
 * `units` of text read; `first`, `least` and `median` ms for them; `built`: ms to make the matcher; `bytes` it holds; `differs`: hits that
 * the index does not have, or has alone
 */

/**
 * Reads the same text with each matcher, one after another, several times.
 * @param {{ names: readonly Name[], text: string, runs: number, racers: readonly Racer[] }} options
 * @returns {Lap[]}
 */
export function race({ names, text, runs, racers }) {
  const lanes = racers.map((racer) => {
    const before = performance.now();
    const matcher = MAKERS[racer](names);
    const built = performance.now() - before;
    const own = racer === "alternation" && names.length > MOST_FOR_ALTERNATION ? text.slice(0, PART) : text;
    return { racer, matcher, built, text: own, times: /** @type {number[]} */ ([]) };
  });
  for (let run = 0; run < runs; run++) {
    for (const { matcher, text: own, times } of lanes) times.push(timeOf(() => matcher.find(own)));
  }
  return lanes.map(({ racer, matcher, built, text: own, times }) => {
    const hits = hitsOf(matcher, own);
    const expected = lanes[0] ? hitsOf(lanes[0].matcher, own) : [];
    const sorted = times.toSorted((a, b) => a - b);
    return {
      racer,
      names: names.length,
      units: own.length,
      hits: hits.length,
      differs: differences(hits, expected),
      first: times[0] ?? 0,
      least: sorted[0] ?? 0,
      median: sorted[sorted.length >> 1] ?? 0,
      built,
      bytes: matcher.bytes,
    };
  });
}

/**
 * What more names cost where the text has the same mentions: the least ms of `runs` with each list of names, in turns.
 * @param {{ lists: readonly (readonly Name[])[], text: string, runs: number }} options
 * @returns {{ least: number, hits: number }[]}
 */
export function growth({ lists, text, runs }) {
  const lanes = lists.map((names) => ({ matcher: aliasIndex(names), times: /** @type {number[]} */ ([]) }));
  for (let run = 0; run < runs; run++)
    for (const { matcher, times } of lanes) times.push(timeOf(() => matcher.find(text)));
  return lanes.map(({ matcher, times }) => ({ least: Math.min(...times), hits: hitsOf(matcher, text).length }));
}

/**
 * How long it takes to fold the whole text, as regular expressions need it: ms, the least of `runs`.
 * @param {{ text: string, runs: number }} options
 */
export function foldingTime({ text, runs }) {
  return Math.min(...Array.from({ length: runs }, () => timeOf(() => foldedText(text))));
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

/** @type {Record<Racer, (names: readonly Name[]) => import("./patterns.mjs").Matcher>} */
const MAKERS = {
  index: aliasIndex,
  trie: (names) => withCapitals(triePattern(textsOf(names)), names),
  automaton: (names) => withCapitals(ahoCorasick(textsOf(names)), names),
  alternation: (names) => withCapitals(alternation(textsOf(names)), names),
};

/** @param {readonly Name[]} names */
function textsOf(names) {
  return names.map(({ text }) => text);
}

/**
 * Leaves of what was found in folded text those names that have the capital they need.
 * @param {import("./patterns.mjs").Matcher} matcher
 * @param {readonly Name[]} names
 * @returns {import("./patterns.mjs").Matcher}
 */
function withCapitals({ find, bytes }, names) {
  const small = new Set(
    names.filter(({ text, strength }) => strength === "unique" || !isCapital(text)).map(({ text }) => foldedName(text)),
  );
  return {
    bytes,
    find: (text) => {
      const spans = find(text);
      /** @type {number[]} */
      const kept = [];
      for (let at = 0; at < spans.length; at += 2) {
        const [start = 0, end = 0] = [spans[at], spans[at + 1]];
        if (isCapital(text.charAt(start)) || small.has(foldedName(text.slice(start, end)))) kept.push(start, end);
      }
      return kept;
    },
  };
}

/** @param {string} name */
function isCapital(name) {
  const first = name.charAt(0);
  return first !== first.toLowerCase();
}

/** @param {readonly Name[]} names */
function aliasIndex(names) {
  const packed = packAliases(
    names.map((name, number) => ({ ...name, entity: /** @type {const} */ (`term:${number}`) })),
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
 * Ms of one piece of work.
 * @param {() => unknown} work
 */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
