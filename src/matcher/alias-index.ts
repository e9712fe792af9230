import type { AliasStrength } from "../model/alias";
import type { EntityId } from "../model/entity";
import type { PageLanguage } from "../model/language";
import type { Beginnings } from "./beginnings";
import { openEntityIds } from "./entity-ids";
import { numberIn, openSections, sumBefore } from "./index-sections";
import { GROUP, groupOf, otherGroupOf } from "./word-places";

/**
 * Every alias, ready to be searched: a table of the words they are made of, known by hashes only, and a trie of their
 * places. It is searched as it is stored, and growing it tenfold leaves the reading of a page as fast as before.
 * `pack-aliases.ts` writes it at build time, `index-sections.ts` says how.
 */
export type AliasIndex = Beginnings & {
  /** Of the words' slot hashes, for `placeLike`. */
  readonly lows: Uint16Array;
  readonly groups: number;
  /** The place of the word with both hashes; -1 when there is none. */
  readonly wordOf: (slot: number, check: number) => number;
  /** The same, where `placeLike` has found a place: nearly always the word's own. */
  readonly wordAt: (place: number, slot: number, check: number) => number;
  /** The node after `node` by a word; 0 when no alias goes on so. The trie starts at 0. */
  readonly follow: (node: number, word: number) => number;
  /** True when an alias goes on after `node`. */
  readonly goesOn: (node: number) => boolean;
  /** True when an alias ends at `node`. */
  readonly endsAt: (node: number) => boolean;
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

const NO_SENSES: readonly number[] = [];

/** How much the alias of a sense proves by itself. */
export function strengthOf(sense: number): AliasStrength {
  return STRENGTHS[sense & STRENGTH_BITS] ?? "word";
}

/** True when a sense is a member whom no record of their own tracks. */
export function isRankAndFile(sense: number): boolean {
  return (sense & RANK_AND_FILE_BIT) !== 0;
}

/** The eight bits of a check hash that are stored: with the slot hash, one word in 2³⁵ is taken for a given other one. */
export function checkBits(check: number): number {
  return Math.imul(check, 0x9e3779b1) >>> 24;
}

/** Opens a packed index. Throws a RangeError when `packed` is no such index. */
export function openAliasIndex(packed: Uint8Array<ArrayBuffer>): AliasIndex {
  const sections = openSections(packed);
  const { starts, longerStarts, pairs, lows, checks, childCounts, childSums, deepWords } = sections;
  const { senseCounts, senseSums, senseCodes, senseBits, ids } = sections;
  const places = lows.length;
  const groups = places / GROUP;

  function wordIn(group: number, slot: number, check: number): number {
    for (let place = group; place < group + GROUP; place++)
      if (lows[place] === (slot & 0xffff) && checks[place] === check) return place;
    return -1;
  }

  function wordOf(slot: number, check: number): number {
    const wanted = checkBits(check);
    const place = wordIn(groupOf(slot, groups), slot, wanted);
    return place < 0 ? wordIn(otherGroupOf(slot, groups), slot, wanted) : place;
  }

  /** The words of all nodes that no alias begins with are in order among the children of one node. */
  function childOf(node: number, word: number): number {
    const first = sumBefore(childSums, childCounts, node - 1);
    let low = first;
    let end = first + numberIn(childCounts, node - 1);
    while (low < end) {
      const middle = (low + end) >>> 1;
      const there = numberIn(deepWords, middle);
      if (there === word) return places + 1 + middle;
      if (there < word) low = middle + 1;
      else end = middle;
    }
    return 0;
  }

  function sensesAt(node: number): readonly number[] {
    const count = numberIn(senseCounts, node - 1);
    if (count === 0) return NO_SENSES;
    const from = sumBefore(senseSums, senseCounts, node - 1);
    // Most full names end with a surname that is an alias of the same entity.
    const namesakes = node > places ? sensesAt(numberIn(deepWords, node - places - 1) + 1) : NO_SENSES;
    const senses: number[] = [];
    for (let at = from; at < from + count; at++) {
      const code = numberIn(senseCodes, at);
      const namesake = namesakes[code];
      const entity = namesake === undefined ? code - namesakes.length : namesake >>> ENTITY_SHIFT;
      senses.push(((entity << ENTITY_SHIFT) | (senseBits[at] ?? 0)) >>> 0);
    }
    return senses;
  }

  let entityAt: ReturnType<typeof openEntityIds> | undefined;

  return {
    starts,
    longerStarts,
    pairs,
    lows,
    groups,
    wordAt: (place, slot, check) => (checks[place] === checkBits(check) ? place : wordOf(slot, check)),
    wordOf,
    follow: (node, word) => (node === 0 ? word + 1 : childOf(node, word)),
    goesOn: (node) => numberIn(childCounts, node - 1) > 0,
    endsAt: (node) => numberIn(senseCounts, node - 1) > 0,
    sensesAt,
    entityOf(sense) {
      entityAt ??= openEntityIds(ids);
      return entityAt(sense >>> ENTITY_SHIFT) ?? unknownEntity(sense);
    },
  };
}

function unknownEntity(sense: number): never {
  throw new RangeError(`The index has no entity of number ${sense >>> ENTITY_SHIFT}.`);
}
