import MiniSearch, { type SearchOptions } from "minisearch";
import type { SearchEntry } from "../dataset/search-entries";
import { searchText } from "../i18n/search-text";
import type { EntityId } from "../model/entity";

/** The dataset, ready to be searched. */
export type SearchIndex = {
  /** What a reader may mean by `text`, the likeliest first, at most `most`. */
  find(text: string, most: number): SearchEntry[];
  /** The one entity that bears this very name, alone; null when none does, or several do. */
  bearer(text: string): EntityId | null;
};

/** A word found in a name says more than one found in an alias, and that more than one in what leads there. */
const WEIGHTS = { name: 4, also: 3, about: 1 } as const;

/** Those who have a record of their own come before a thousand members, and a text before the votes on it. */
const RANK_AND_FILE_FACTOR = 0.5;
const VOTE_FACTOR = 0.7;

/** Wrong letters that are forgiven, as a part of a word's length: one from 4 letters on, two from 6, and never more. */
const TYPOS = 0.25;
const MOST_TYPOS = 2;
/** Letters from which a word may hold a wrong one: in "EU" it would be another word. */
const SHORTEST_WITH_TYPO = 4;

/** Tried one after the other until something is found: begun words as they are; with wrong letters; only some of them. */
const ATTEMPTS: readonly SearchOptions[] = [
  { combineWith: "AND" },
  { combineWith: "AND", fuzzy: typosIn },
  { combineWith: "OR", fuzzy: typosIn },
];

/** Makes an index of every entry; it takes about a tenth of a second for some thousands. */
export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<{ id: number; name: string; also: string; about: string }>({
    fields: Object.keys(WEIGHTS),
    processTerm: searchText,
    searchOptions: {
      prefix: true,
      maxFuzzy: MOST_TYPOS,
      boost: WEIGHTS,
      boostDocument: (id) => factorOf(entries[Number(id)]),
    },
  });
  index.addAll(
    entries.map((entry, id) => ({
      id,
      name: namesOf(entry).join(" "),
      also: entry.also.join(" "),
      about: entry.about.join(" "),
    })),
  );
  return {
    find: (text, most) => {
      for (const attempt of ATTEMPTS) {
        const found = index.search(text, attempt);
        if (found.length > 0) return found.slice(0, most).flatMap(({ id }) => entries[Number(id)] ?? []);
      }
      return [];
    },
    bearer: (text) => {
      const wanted = bareName(text);
      if (wanted === "") return null;
      const bearers = entries.filter((entry) =>
        [...namesOf(entry), ...entry.also].some((name) => bareName(name) === wanted),
      );
      return bearers.length === 1 ? (bearers[0]?.entity ?? null) : null;
    },
  };
}

/** A name without what a selection brings along: "l’Assemblée", "Signal’s", quotes, a comma. */
function bareName(text: string): string {
  return searchText(text)
    .replace(/^\P{L}*(?:[ld]|qu)['’]/u, "")
    .replace(/['’]s?\P{L}*$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function namesOf({ name }: SearchEntry): string[] {
  return typeof name === "string" ? [name] : [name.en, name.fr];
}

function factorOf(entry: SearchEntry | undefined): number {
  if (entry?.rankAndFile) return RANK_AND_FILE_FACTOR;
  return entry?.outcome ? VOTE_FACTOR : 1;
}

function typosIn(word: string): number | false {
  return word.length >= SHORTEST_WITH_TYPO && TYPOS;
}
