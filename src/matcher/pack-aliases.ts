import type { Alias } from "../model/alias";
import type { EntityId } from "../model/entity";
import { PAGE_LANGUAGES } from "../model/language";
import {
  ACRONYM_BIT,
  CAPITAL_BIT,
  ENTITY_SHIFT,
  edgeCheck,
  firstSlot,
  HEADER_WORDS,
  LANGUAGE_BITS,
  RANK_AND_FILE_BIT,
  STRENGTHS,
} from "./alias-index";
import { hashWords } from "./normalize";

/** Slots per edge: fewer make longer searches, more make a bigger script. */
const SLOTS_PER_EDGE = 1.4;
/** Longer abbreviations are also printed like words ("Lopmi"). */
const LONGEST_ACRONYM = 4;

type Node = { readonly edges: Map<string, Node>; readonly senses: Map<number, number>; id: number };

/**
 * Packs aliases for `openAliasIndex`. Runs at build time. A capital at the start of an alias, and capitals throughout a
 * short one, are asked of surnames and everyday words on the page too: "Signal" is never met in "signal", "LINE" never
 * in "Line". Write an alias in small letters when both may count.
 * The same aliases always give the same bytes. Throws when an alias holds no letter or digit.
 */
export function packAliases(aliases: readonly Alias[]): Uint8Array<ArrayBuffer> {
  const entities = [...new Set(aliases.map((alias) => alias.entity))].sort();
  const numbers = new Map(entities.map((entity, number) => [entity, number]));
  const root = newNode();
  for (const alias of aliases) add(root, alias, numbers);

  const nodes = numbered(root);
  const finals = nodes.filter((node) => node.senses.size > 0).length;
  const senses = nodes.slice(0, finals).map((node) => [...node.senses].map(([key, languages]) => key | languages));
  const edges = [root, ...nodes].reduce((sum, node) => sum + node.edges.size, 0);
  const slots = Math.ceil(edges * SLOTS_PER_EDGE) + 1;
  const wide = nodes.length > 0xffff;
  const ids = new TextEncoder().encode(entities.join("\n"));

  const checks = new Uint32Array(slots);
  const targets = wide ? new Uint32Array(slots) : new Uint16Array(slots);
  for (const node of [root, ...nodes]) {
    for (const [key, next] of node.edges) {
      const [slot = 0, check = 0] = key.split(" ").map(Number);
      let at = firstSlot(node.id, slot, slots);
      while (targets[at]) at = (at + 1) % slots;
      checks[at] = edgeCheck(node.id, check);
      targets[at] = next.id;
    }
  }
  const firstSenses = new Uint32Array(finals + 1);
  senses.forEach((list, index) => {
    firstSenses[index + 1] = (firstSenses[index] ?? 0) + list.length;
  });
  const allSenses = new Uint32Array(senses.flat());
  const header = new Uint32Array([slots, allSenses.length, finals, wide ? 1 : 0, ids.length]);
  if (header.length !== HEADER_WORDS) throw new Error("The header does not have the length the reader expects.");
  return joined([header, checks, allSenses, firstSenses, targets, ids]);
}

function add(root: Node, alias: Alias, numbers: ReadonlyMap<EntityId, number>): void {
  const words = hashWords(alias.text);
  if (words.length === 0) throw new Error(`Alias "${alias.text}" of ${alias.entity} holds no letter or digit.`);
  let node = root;
  for (const { slot, check } of words) {
    const key = `${slot} ${check}`;
    const next = node.edges.get(key) ?? newNode();
    node.edges.set(key, next);
    node = next;
  }
  const entity = numbers.get(alias.entity) ?? 0;
  const standing = alias.rankAndFile ? RANK_AND_FILE_BIT : 0;
  const key = (entity << ENTITY_SHIFT) | STRENGTHS.indexOf(alias.strength) | writing(alias.text) | standing;
  const languages = (alias.languages ?? PAGE_LANGUAGES).reduce((bits, language) => bits | LANGUAGE_BITS[language], 0);
  node.senses.set(key, (node.senses.get(key) ?? 0) | languages);
}

/** How the alias is capitalised. */
function writing(text: string): number {
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return 0;
  const acronym = text.length > 1 && text.length <= LONGEST_ACRONYM && text === text.toUpperCase();
  return acronym ? CAPITAL_BIT | ACRONYM_BIT : CAPITAL_BIT;
}

function newNode(): Node {
  return { edges: new Map(), senses: new Map(), id: 0 };
}

/** Every node but the root, numbered from 1, those that end an alias first. */
function numbered(root: Node): Node[] {
  const all: Node[] = [];
  const collect = (node: Node) => {
    for (const next of node.edges.values()) {
      all.push(next);
      collect(next);
    }
  };
  collect(root);
  const ordered = [...all.filter((node) => node.senses.size > 0), ...all.filter((node) => node.senses.size === 0)];
  ordered.forEach((node, index) => {
    node.id = index + 1;
  });
  return ordered;
}

function joined(parts: readonly (Uint32Array | Uint16Array | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return bytes;
}
