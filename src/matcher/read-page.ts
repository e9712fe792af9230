import { type EntityId, kindOf } from "../model/entity";
import type { PageLanguage } from "../model/language";
import type { Mention } from "../model/mention";
import type { RankAndFile } from "../model/settings";
import { blockLanguage } from "./block-language";
import { type Doubt, resolve, type Settled } from "./doubt";
import { type AliasHit, findAliases } from "./find-aliases";
import { createPageKnowledge } from "./page-knowledge";
import { createLanguageGuess } from "./page-language";
import { readText } from "./read-text";
import type { Recognition } from "./recognition";
import { createTopicReading, ON_TOPIC, type Topic } from "./topic";

/** A believed mention, and the block of text it stands in. */
export type Found<Key> = { readonly key: Key; readonly text: string; readonly mention: Mention };

/** The names that may be in a text, and the language it is read in. */
export type Look = { readonly hits: AliasHit[]; readonly language: PageLanguage };

/** The reading of one page, block by block, in any order. */
export type PageReading<Key> = {
  /**
   * Reads one block of text and returns every mention newly believed: in it, and in blocks read before that it
   * settles. Mentions of one text never overlap.
   * @param language the block's own, where the page declares one; else the page's, or what its words clearly are
   */
  readonly read: (key: Key, text: string, language?: PageLanguage) => Found<Key>[];
  /**
   * The first half of `read`, for callers who pause in between: finds names, and counts the text towards the topic. Null
   * where there is nothing to judge.
   */
  readonly look: (text: string, language?: PageLanguage) => Look | null;
  /** The second half: judges the names that `look` found in the same text. */
  readonly judge: (key: Key, text: string, look: Look) => Found<Key>[];
  /** Drops a block that left the page. What it told of the page stays known. */
  readonly forget: (key: Key) => void;
  /** True for a block that holds names of which nothing is known yet. */
  readonly isUndecided: (key: Key) => boolean;
  /** The blocks that hold names of which nothing is known yet: what the rest of the page says may settle them. */
  readonly undecided: () => ReadonlySet<Key>;
  /** What the page is about, going by all that was read so far. */
  readonly topic: () => Topic;
};

/** A page whose language is not known and not to be guessed is read as English. */
const LANGUAGE_WHEN_UNKNOWN: PageLanguage = "en";

type OpenDoubt<Key> = { readonly key: Key; readonly text: string; readonly doubt: Doubt };

/** Begins to read a page. `language` is what the page says of itself; null when it does not say. */
export function openPage<Key>(
  { index, firstYears, words }: Recognition,
  options: { readonly language: PageLanguage | null; readonly rankAndFile: RankAndFile },
): PageReading<Key> {
  const knowledge = createPageKnowledge();
  const guess = createLanguageGuess(words);
  const topic = createTopicReading();
  const open = new Map<Key, Set<OpenDoubt<Key>>>();
  /** The same doubts, by the entities they may be. */
  const waiting = new Map<EntityId, Set<OpenDoubt<Key>>>();
  /** Mentions of rank-and-file members, until the page is on topic. */
  const heldBack = new Map<Key, Set<Found<Key>>>();

  function keep(doubt: OpenDoubt<Key>) {
    into(open, doubt.key).add(doubt);
    for (const { entity } of doubt.doubt.options) into(waiting, entity).add(doubt);
  }

  function drop(doubt: OpenDoubt<Key>) {
    const doubts = open.get(doubt.key);
    doubts?.delete(doubt);
    if (doubts?.size === 0) open.delete(doubt.key);
    for (const { entity } of doubt.doubt.options) waiting.get(entity)?.delete(doubt);
  }

  function all(): OpenDoubt<Key>[] {
    return [...open.values()].flatMap((doubts) => [...doubts]);
  }

  /** Takes what is believed to what is found, or, of rank-and-file members, to what is held back. */
  function sort(found: Found<Key>[], key: Key, text: string, { mention, rankAndFile }: Settled) {
    if (kindOf(mention.entity) !== "person") topic.note(text.slice(mention.start, mention.end));
    if (!rankAndFile || options.rankAndFile === "always") found.push({ key, text, mention });
    else if (options.rankAndFile === "onTopic") into(heldBack, key).add({ key, text, mention });
  }

  /** Adds to `found` the doubts that what was just learned has settled. */
  function settle(found: Found<Key>[]) {
    for (let news = knowledge.takeNews(); news.length > 0; news = knowledge.takeNews()) {
      for (const entity of news) {
        // A service or bill also tells what the page is about, and a bill settles its provisions.
        for (const doubt of kindOf(entity) === "person" ? (waiting.get(entity) ?? []) : all()) {
          const settled = resolve(doubt.doubt, knowledge);
          if (!settled) continue;
          drop(doubt);
          const { mention } = settled;
          knowledge.note(mention.entity, doubt.text.slice(mention.start, mention.end));
          sort(found, doubt.key, doubt.text, settled);
        }
      }
    }
  }

  function look(text: string, declared?: PageLanguage): Look | null {
    const usual = declared ?? options.language ?? guess(text) ?? LANGUAGE_WHEN_UNKNOWN;
    const hits = findAliases(index, text, usual);
    // Only where a name stands: nearly no block of a page has one, and counting words takes longer than finding it.
    const language = declared || hits.length === 0 ? usual : blockLanguage(text, usual, words);
    topic.read(text, words[language]);
    if (hits.length === 0 && !isHeldBackNoMore()) return null;
    return { hits: language === usual ? hits : findAliases(index, text, language), language };
  }
  function judge(key: Key, text: string, { hits, language }: Look): Found<Key>[] {
    const { settled, doubts } = readText({ index, firstYears }, { text, language: words[language], hits }, knowledge);
    const found: Found<Key>[] = [];
    for (const one of settled) sort(found, key, text, one);
    for (const doubt of doubts) keep({ key, text, doubt });
    if (settled.length > 0 || doubts.length > 0) settle(found);
    if (!isHeldBackNoMore()) return found;
    for (const held of heldBack.values()) found.push(...held);
    heldBack.clear();
    return found;
  }
  function isHeldBackNoMore(): boolean {
    return heldBack.size > 0 && topic.topic().score >= ON_TOPIC;
  }

  return {
    read(key, text, declared) {
      const seen = look(text, declared);
      return seen ? judge(key, text, seen) : [];
    },
    look,
    judge,
    forget(key) {
      for (const doubt of open.get(key) ?? []) drop(doubt);
      heldBack.delete(key);
    },
    isUndecided: (key) => open.has(key) || heldBack.has(key),
    undecided: () => new Set([...open.keys(), ...heldBack.keys()]),
    topic: topic.topic,
  };
}

function into<Name, Item>(sets: Map<Name, Set<Item>>, name: Name): Set<Item> {
  const known = sets.get(name);
  if (known) return known;
  const made = new Set<Item>();
  sets.set(name, made);
  return made;
}
