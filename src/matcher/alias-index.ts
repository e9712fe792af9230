import type { AliasStrength } from "../model/alias";
import type { EntityId } from "../model/entity";
import type { PageLanguage } from "../model/language";
import { openEntityIds } from "./entity-ids";
import { type IndexSections, MORE, nibbleIn, numberIn, openSections } from "./index-sections";

/**
 * Every alias, ready to be searched: a numbered list of the words they are made of, known by hashes only, and a trie of
 * these numbers. Growing it tenfold leaves the reading of a page as fast as before. `pack-aliases.ts` writes it at build
 * time, `index-sections.ts` says how.
 */
export type AliasIndex = {
  /**
   * Tells the words that may begin an alias from nearly all others, in one load: bit `slot & 31` of
   * `filter[slot >>> filterShift]`. Small enough to stay in the processor's nearest cache.
   */
  readonly filter: Uint32Array;
  readonly filterShift: number;
  /** Where words of this slot hash begin in the list of words; -1 when there is none. */
  readonly placeOf: (slot: number) => number;
  /** The number of the word with both hashes, at `place` or after it; -1 when there is none. */
  readonly wordAt: (place: number, slot: number, check: number) => number;
  /** The node after `node` by a word; 0 when no alias goes on so. The trie starts at 0. */
  readonly follow: (node: number, word: number) => number;
  /** What the alias ending at `node` may mean; empty when none ends there. */
  readonly sensesAt: (node: number) => readonly number[];
  /** The entity of a sense. */
  readonly entityOf: (sense: number) => EntityId;
};

export const STRENGTHS: readonly AliasStrength[] = ["unique", "fullName", "surname", "word"];

/** Bits of a sense: what one alias may mean. The entity's number stands above them. */
const STRENGTH_BITS = 0b11;
/** Where the three bits of the page languages begin, in the order of `LANGUAGE_BITS`. */
export const LANGUAGE_BITS: Readonly<Record<PageLanguage, number>> = { fr: 0b100, en: 0b1000, de: 0b10000 };
/** The alias begins with a capital. */
export const CAPITAL_BIT = 0b100000;
/** The alias is a short abbreviation in capitals. */
export const ACRONYM_BIT = 0b1000000;
/** The entity is a rank-and-file member. */
export const RANK_AND_FILE_BIT = 0b10000000;
/** Bits below the entity's number: a byte of the packed index. */
export const ENTITY_SHIFT = 8;

/** Bits of the filter for each word in it: fewer let more words through, more leave the nearest cache. */
const FILTER_BITS_PER_WORD = 24;
/** 2 to the power of so many 32-bit words are the smallest filter (1 KiB), and the largest (64 KiB). */
const FILTER_SIZES = { least: 8, most: 14 };

const NO_SENSES: readonly number[] = [];

/** How much the alias of a sense proves by itself. */
export function strengthOf(sense: number): AliasStrength {
  return STRENGTHS[sense & STRENGTH_BITS] ?? "word";
}

/** True when a sense is a member whom no record of their own tracks. */
export function isRankAndFile(sense: number): boolean {
  return (sense & RANK_AND_FILE_BIT) !== 0;
}

/** The four bits of a check hash that are stored: with the slot hash, one word in 2³⁶ is taken for a given other one. */
export function checkBits(check: number): number {
  return Math.imul(check, 0x9e3779b1) >>> 28;
}

/** Opens a packed index. Throws a RangeError when `packed` is no such index. */
export function openAliasIndex(packed: Uint8Array<ArrayBuffer>): AliasIndex {
  const sections = openSections(packed);
  const { checks, deepWords, senseCodes, senseBits, ids } = sections;
  const roots = sections.senseCounts.length - deepWords.low.length;
  const { filter, filterShift, slots, rootNodes, buckets, bucketShift } = readWords(sections, roots);
  const { firstChild, firstSense } = readNodes(sections, roots);
  const wordCount = slots.length;

  /** The words of all nodes that no alias begins with are in order among the children of one node. */
  function deepChild(node: number, word: number): number {
    let low = firstChild[node] ?? 0;
    let end = firstChild[node + 1] ?? 0;
    while (low < end) {
      const middle = (low + end) >>> 1;
      const there = numberIn(deepWords, middle - roots - 1);
      if (there === word) return middle;
      if (there < word) low = middle + 1;
      else end = middle;
    }
    return 0;
  }

  function sensesAt(node: number): readonly number[] {
    const from = firstSense[node] ?? 0;
    const to = firstSense[node + 1] ?? 0;
    if (from === to) return NO_SENSES;
    // Most full names end with a surname that is an alias of the same entity.
    const namesakes = node > roots ? sensesAt(rootNodes[numberIn(deepWords, node - roots - 1)] ?? 0) : NO_SENSES;
    const senses: number[] = [];
    for (let at = from; at < to; at++) {
      const code = numberIn(senseCodes, at);
      const namesake = namesakes[code];
      const entity = namesake === undefined ? code - namesakes.length : namesake >>> ENTITY_SHIFT;
      senses.push(((entity << ENTITY_SHIFT) | (senseBits[at] ?? 0)) >>> 0);
    }
    return senses;
  }

  let entityAt: ReturnType<typeof openEntityIds> | undefined;

  return {
    filter,
    filterShift,
    placeOf(slot) {
      const wanted = slot >>> 0;
      let place = (buckets[wanted >>> bucketShift] || wordCount + 1) - 1;
      while (place < wordCount && (slots[place] ?? 0) < wanted) place++;
      return slots[place] === wanted ? place : -1;
    },
    wordAt(place, slot, check) {
      const wanted = checkBits(check);
      for (let word = place; slots[word] === slot >>> 0; word++) if (nibbleIn(checks, word) === wanted) return word;
      return -1;
    },
    follow: (node, word) => (node === 0 ? (rootNodes[word] ?? 0) : deepChild(node, word)),
    sensesAt,
    entityOf(sense) {
      entityAt ??= openEntityIds(ids);
      return entityAt(sense >>> ENTITY_SHIFT) ?? unknownEntity(sense);
    },
  };
}

/** The words, and what finds them. The loops stand apart from the closures above: captured variables are slow. */
function readWords({ gaps, lows, begins }: IndexSections, roots: number) {
  const wordCount = lows.length;
  const wanted = Math.ceil(Math.log2((roots * FILTER_BITS_PER_WORD) / 32 + 1));
  const filterSize = Math.min(Math.max(wanted, FILTER_SIZES.least), FILTER_SIZES.most);
  const filterShift = 32 - filterSize;
  const filter = new Uint32Array(1 << filterSize);
  const slots = new Uint32Array(wordCount);
  const rootNodes = new Uint32Array(wordCount);
  // For each beginning of a slot hash, where the words that have it begin in the sorted list; counted from 1.
  const bucketShift = 31 - Math.min(Math.ceil(Math.log2(wordCount + 1)), 24);
  const buckets = new Uint32Array(2 ** (32 - bucketShift));
  let high = 0;
  let root = 0;
  for (let word = 0, gap = 0; word < wordCount; word++) {
    for (; gaps[gap] === MORE; gap++) high += MORE;
    high += gaps[gap++] ?? 0;
    const slot = ((high << 16) | (lows[word] ?? 0)) >>> 0;
    slots[word] = slot;
    const bucket = slot >>> bucketShift;
    if (!buckets[bucket]) buckets[bucket] = word + 1;
    if (!begins[word]) continue;
    rootNodes[word] = ++root;
    const part = slot >>> filterShift;
    filter[part] = (filter[part] ?? 0) | (1 << slot);
  }
  return { filter, filterShift, slots, rootNodes, buckets, bucketShift };
}

/** Where children and senses of each node begin. Nodes are numbered by depth, so that the children of one are in a row. */
function readNodes({ childCounts, senseCounts }: IndexSections, roots: number) {
  const nodes = senseCounts.length;
  const firstChild = new Uint32Array(nodes + 2);
  const firstSense = new Uint32Array(nodes + 2);
  let child = roots + 1;
  let sense = 0;
  for (let node = 1, count = 0; node <= nodes; node++) {
    firstChild[node] = child;
    firstSense[node] = sense;
    for (; childCounts[count] === MORE; count++) child += MORE;
    child += childCounts[count++] ?? 0;
    sense += senseCounts[node - 1] ?? 0;
  }
  firstChild[nodes + 1] = child;
  firstSense[nodes + 1] = sense;
  return { firstChild, firstSense };
}

function unknownEntity(sense: number): never {
  throw new RangeError(`The index has no entity of number ${sense >>> ENTITY_SHIFT}.`);
}
