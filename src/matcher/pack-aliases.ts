import type { Alias } from "../model/alias";
import { PAGE_LANGUAGES } from "../model/language";
import {
  ACRONYM_BIT,
  CAPITAL_BIT,
  checkBits,
  ENTITY_SHIFT,
  LANGUAGE_BITS,
  RANK_AND_FILE_BIT,
  STRENGTHS,
} from "./alias-index";
import { beginningsOf } from "./beginnings";
import { packEntityIds } from "./entity-ids";
import { joinSections, planesOf, sumsBefore } from "./index-sections";
import { hashWords, type WordHashes } from "./normalize";
import { placeWords } from "./word-places";

/** Longer abbreviations are also printed like words ("Lopmi"). */
const LONGEST_ACRONYM = 4;
/** What two bytes hold. */
const HALF = 0xffff;
/** Stands where there is no word: nothing begins with it. */
const NO_WORD: WordHashes = { slot: 0, check: 0 };
/** The bits of a sense below its entity. */
const SENSE_BITS = (1 << ENTITY_SHIFT) - 1;

/** A node of the trie; its senses as the bits of their languages, by all their other bits. */
type Node = { readonly word: number; readonly children: Map<number, Node>; readonly senses: Map<number, number> };

/**
 * Packs aliases for `openAliasIndex`. Runs at build time. A capital at the start of an alias, and capitals throughout a
 * short one, are asked of surnames and everyday words on the page too: "Signal" is never met in "signal", "LINE" never
 * in "Line". Write an alias in small letters when both may count.
 * The same aliases always give the same bytes. Throws when an alias holds no letter or digit.
 */
export function packAliases(aliases: readonly Alias[]): Uint8Array<ArrayBuffer> {
  const entities = [...new Set(aliases.map((alias) => alias.entity))].sort();
  const entityNumbers = new Map(entities.map((entity, number) => [entity, number]));
  const hashed = aliases.map((alias) => ({ alias, words: hashWords(alias.text).map(stored) }));
  const words = distinct(hashed.flatMap((each) => each.words));
  const places = placeWords(words.map(({ slot }) => slot));
  const placed = Array.from(places, (word) => words[word] ?? NO_WORD);
  const placeOf = new Map<string, number>();
  for (const [place, word] of placed.entries()) if (word !== NO_WORD) placeOf.set(keyOf(word), place);

  const root = newNode(0);
  for (const { alias, words: own } of hashed) {
    if (own.length === 0) throw new Error(`Alias "${alias.text}" of ${alias.entity} holds no letter or digit.`);
    add(
      root,
      own.map((word) => placeOf.get(keyOf(word)) ?? 0),
      alias,
      entityNumbers.get(alias.entity) ?? 0,
    );
  }
  const first = placed.map((_, place) => root.children.get(place) ?? newNode(place));
  const deep = below(first);
  const nodes = [...first, ...deep];
  const senses = nodes.flatMap((node) => codedSenses(node, root));
  const childCounts = nodes.map((node) => node.children.size);
  const senseCounts = nodes.map((node) => node.senses.size);
  const mostSenses = senseCounts.reduce((most, count) => Math.max(most, count), 0);
  const wide = Math.max(nodes.length, entities.length + mostSenses) > HALF;
  const [small, capital] = [true, false].map((isSmall) =>
    aliases.filter((alias) => mayBeSmall(alias) === isSmall).map(({ text }) => text),
  );
  return joinSections({
    ...beginningsOf(small ?? [], capital ?? []),
    lows: Uint16Array.from(placed, ({ slot }) => slot & HALF),
    checks: Uint8Array.from(placed, ({ check }) => check),
    childCounts: planesOf(childCounts, { wide }),
    childSums: sumsBefore(childCounts),
    deepWords: planesOf(
      deep.map((node) => node.word),
      { wide },
    ),
    senseCounts: planesOf(senseCounts, { wide }),
    senseSums: sumsBefore(senseCounts),
    senseCodes: planesOf(
      senses.map((sense) => sense.code),
      { wide },
    ),
    senseBits: Uint8Array.from(senses, (sense) => sense.bits),
    ids: packEntityIds(entities),
  });
}

/** True for an alias that is also met in small letters. */
function mayBeSmall({ text, strength }: Alias): boolean {
  const bits = writing(text);
  return (bits & CAPITAL_BIT) === 0 || ((bits & ACRONYM_BIT) === 0 && strength === "unique");
}

/** A word as the index stores it. */
function stored({ slot, check }: WordHashes): WordHashes {
  return { slot: slot >>> 0, check: checkBits(check) };
}

/** Each stored word once, sorted by slot hash. */
function distinct(words: readonly WordHashes[]): WordHashes[] {
  const known = new Map(words.map((word) => [keyOf(word), word]));
  return [...known.values()].sort((a, b) => a.slot - b.slot || a.check - b.check);
}

function keyOf({ slot, check }: WordHashes): string {
  return `${slot} ${check}`;
}

function add(root: Node, words: readonly number[], alias: Alias, entity: number): void {
  let node = root;
  for (const word of words) {
    const next = node.children.get(word) ?? newNode(word);
    node.children.set(word, next);
    node = next;
  }
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

function newNode(word: number): Node {
  return { word, children: new Map(), senses: new Map() };
}

/** Every node below those of `level`, by depth; the children of one in a row, by the places of their words. */
function below(level: readonly Node[]): Node[] {
  const all: Node[] = [];
  for (let nodes = level; nodes.length > 0; ) {
    nodes = nodes.flatMap((node) => [...node.children.values()].sort((a, b) => a.word - b.word));
    for (const node of nodes) all.push(node);
  }
  return all;
}

/** The senses of a node. "Retailleau" names nearly always whom "Bruno Retailleau" names: such a code is a small number. */
function codedSenses(node: Node, root: Node): { readonly code: number; readonly bits: number }[] {
  const last = root.children.get(node.word);
  const namesakes = last && last !== node ? entitiesOf(last) : [];
  return [...node.senses].map(([key, languages]) => {
    const entity = key >>> ENTITY_SHIFT;
    const place = namesakes.indexOf(entity);
    return { code: place < 0 ? namesakes.length + entity : place, bits: (key & SENSE_BITS) | languages };
  });
}

function entitiesOf(node: Node): number[] {
  return [...node.senses.keys()].map((key) => key >>> ENTITY_SHIFT);
}
