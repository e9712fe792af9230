import type { AliasStrength } from "../model/alias";
import type { EntityId } from "../model/entity";
import type { PageLanguage } from "../model/language";

/**
 * Every alias as one block of bytes, read in place: a trie whose edges are hashes of whole words, in an open hash
 * table. Growing it tenfold leaves the reading of a page as fast as before. `pack-aliases.ts` writes it at build time.
 *
 * Layout, little-endian: header of `HEADER_WORDS` 32-bit words · checks (32 bits a slot) · senses (32 bits) ·
 * first sense of each final node (32 bits, one more than there are) · targets (16 or 32 bits a slot) · entity ids
 * (UTF-8, a line each).
 */
export type AliasIndex = {
  /** The node after `node` by a word with these two hashes; 0 when no alias goes on so. The trie starts at 0. */
  readonly follow: (node: number, slot: number, check: number) => number;
  /** What the alias ending at `node` may mean; empty when none ends there. */
  readonly sensesAt: (node: number) => Uint32Array;
  /** The entity of a sense. */
  readonly entityOf: (sense: number) => EntityId;
};

export const HEADER_WORDS = 5;

export const STRENGTHS: readonly AliasStrength[] = ["unique", "fullName", "surname", "word"];

/** Bits of a sense: what one alias may mean. The entity's number stands above them. */
export const STRENGTH_BITS = 0b11;
/** Where the three bits of the page languages begin, in the order of `LANGUAGE_BITS`. */
export const LANGUAGE_BITS: Readonly<Record<PageLanguage, number>> = { fr: 0b100, en: 0b1000, de: 0b10000 };
/** The alias begins with a capital. */
export const CAPITAL_BIT = 0b100000;
/** The alias is a short abbreviation in capitals. */
export const ACRONYM_BIT = 0b1000000;
/** The entity is a rank-and-file member. */
export const RANK_AND_FILE_BIT = 0b10000000;
/** Bits below the entity's number. */
export const ENTITY_SHIFT = 8;

/** Where the probing for an edge begins, in a table of `slots`. */
export function firstSlot(node: number, slot: number, slots: number): number {
  const mixed = Math.imul(slot ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return Math.floor(((mixed ^ (mixed >>> 15)) >>> 0) * (slots / 0x1_0000_0000));
}

/** What is stored to recognise an edge: together with its slot it tells one word after one node from all others. */
export function edgeCheck(node: number, check: number): number {
  return (check ^ Math.imul(node, 0xc2b2ae35)) >>> 0;
}

/** How much the alias of a sense proves by itself. */
export function strengthOf(sense: number): AliasStrength {
  return STRENGTHS[sense & STRENGTH_BITS] ?? "word";
}

/** True when a sense is a member whom no record of their own tracks. */
export function isRankAndFile(sense: number): boolean {
  return (sense & RANK_AND_FILE_BIT) !== 0;
}

/** Opens a packed index without copying it. Throws a RangeError when `bytes` are no such index. */
export function openAliasIndex(packed: Uint8Array<ArrayBuffer>): AliasIndex {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  let offset = bytes.byteOffset;
  const words = (count: number) => {
    const view = new Uint32Array(bytes.buffer, offset, count);
    offset += view.byteLength;
    return view;
  };
  const [slots = 0, senseCount = 0, finals = 0, wide = 0, idBytes = 0] = words(HEADER_WORDS);
  const checks = words(slots);
  const senses = words(senseCount);
  const firstSenses = words(finals + 1);
  const targets = wide ? words(slots) : new Uint16Array(bytes.buffer, offset, slots);
  const idStart = wide ? offset : offset + targets.byteLength;
  let ids: readonly string[] | undefined;

  return {
    follow(node, slot, check) {
      const wanted = edgeCheck(node, check);
      for (let at = firstSlot(node, slot, slots); ; at = at + 1 === slots ? 0 : at + 1) {
        const target = targets[at];
        // An empty slot, and the table always has one: no such edge.
        if (!target) return 0;
        if (checks[at] === wanted) return target;
      }
    },
    sensesAt: (node) =>
      node <= finals ? senses.subarray(firstSenses[node - 1], firstSenses[node]) : senses.subarray(0, 0),
    entityOf(sense) {
      ids ??= new TextDecoder().decode(new Uint8Array(bytes.buffer, idStart, idBytes)).split("\n");
      // Written by packAliases from EntityIds.
      return ids[sense >>> ENTITY_SHIFT] as EntityId;
    },
  };
}
