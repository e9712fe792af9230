import { type EntityId, kindOf } from "../model/entity";
import type { PageLanguage } from "../model/language";
import type { Mention } from "../model/mention";
import { type Doubt, resolve } from "./doubt";
import { createPageKnowledge } from "./page-knowledge";
import { createLanguageGuess } from "./page-language";
import { readText } from "./read-text";
import type { Recognition } from "./recognition";

/** A believed mention, and the block of text it stands in. */
export type Found<Key> = { readonly key: Key; readonly text: string; readonly mention: Mention };

/** The reading of one page, block by block, in any order. */
export type PageReading<Key> = {
  /**
   * Reads one block of text and returns every mention newly believed: in it, and in blocks read before that it
   * settles. Mentions of one text never overlap.
   */
  readonly read: (key: Key, text: string) => Found<Key>[];
  /** Drops a block that left the page. What it told of the page stays known. */
  readonly forget: (key: Key) => void;
};

/** A page whose language is not known and not to be guessed is read as English. */
const LANGUAGE_WHEN_UNKNOWN: PageLanguage = "en";

type OpenDoubt<Key> = { readonly key: Key; readonly text: string; readonly doubt: Doubt };

/** Begins to read a page. `language` is what the page says of itself; null when it does not say. */
export function openPage<Key>(
  { index, words }: Recognition,
  options: { readonly language: PageLanguage | null },
): PageReading<Key> {
  const knowledge = createPageKnowledge();
  const guess = createLanguageGuess(words);
  const open = new Map<Key, Set<OpenDoubt<Key>>>();
  /** The same doubts, by the entities they may be. */
  const waiting = new Map<EntityId, Set<OpenDoubt<Key>>>();

  function keep(doubt: OpenDoubt<Key>) {
    into(open, doubt.key).add(doubt);
    for (const { entity } of doubt.doubt.options) into(waiting, entity).add(doubt);
  }

  function drop(doubt: OpenDoubt<Key>) {
    open.get(doubt.key)?.delete(doubt);
    for (const { entity } of doubt.doubt.options) waiting.get(entity)?.delete(doubt);
  }

  function all(): OpenDoubt<Key>[] {
    return [...open.values()].flatMap((doubts) => [...doubts]);
  }

  /** Doubts that what was just learned has settled. */
  function settled(): Found<Key>[] {
    const found: Found<Key>[] = [];
    for (let news = knowledge.takeNews(); news.length > 0; news = knowledge.takeNews()) {
      for (const entity of news) {
        // A service or bill also tells what the page is about, and a bill settles its provisions.
        for (const doubt of kindOf(entity) === "person" ? (waiting.get(entity) ?? []) : all()) {
          const mention = resolve(doubt.doubt, knowledge);
          if (!mention) continue;
          drop(doubt);
          knowledge.note(mention.entity, doubt.text.slice(mention.start, mention.end));
          found.push({ key: doubt.key, text: doubt.text, mention });
        }
      }
    }
    return found;
  }

  return {
    read(key, text) {
      const language = options.language ?? guess(text) ?? LANGUAGE_WHEN_UNKNOWN;
      const { mentions, doubts } = readText(index, text, words[language], knowledge);
      if (mentions.length === 0 && doubts.length === 0) return [];
      const found = mentions.map((mention) => ({ key, text, mention }));
      for (const doubt of doubts) keep({ key, text, doubt });
      return [...found, ...settled()];
    },
    forget(key) {
      for (const doubt of open.get(key) ?? []) drop(doubt);
      open.delete(key);
    },
  };
}

function into<Name, Item>(sets: Map<Name, Set<Item>>, name: Name): Set<Item> {
  const known = sets.get(name);
  if (known) return known;
  const made = new Set<Item>();
  sets.set(name, made);
  return made;
}
