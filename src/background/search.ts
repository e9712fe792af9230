import { SEARCH_ASSET } from "../dataset/assets";
import type { SearchFile } from "../dataset/search-entries";
import type { Translator } from "../i18n/translator";
import type { EntityId } from "../model/entity";
import type { SearchResult } from "../model/search";
import { createSearchIndex, type SearchIndex } from "./search-index";
import { searchResult } from "./search-result";

/** Results a reader looks through before typing another letter. */
const MOST_RESULTS = 30;

/** Finds records by what is typed or selected. */
export type Search = {
  /** In the language of `words`, the likeliest first. */
  results(text: string, words: Translator): Promise<readonly SearchResult[]>;
  /** The one entity that bears this name; null when none does, or several do. */
  bearer(text: string): Promise<EntityId | null>;
};

type Ready = { readonly index: SearchIndex; readonly places: SearchFile["places"] };

/**
 * Search over the whole dataset. Nothing is read or indexed before the first question, so that a background that is woken
 * for a card stays as fast as without it.
 * @param read reads a JSON file of the package by its path; a failed reading is tried again at the next question
 */
export function createSearch(read: (asset: string) => Promise<unknown>): Search {
  let reading: Promise<Ready> | null = null;

  function ready(): Promise<Ready> {
    reading ??= makeReady().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  }

  async function makeReady(): Promise<Ready> {
    // The file is written from checked records by the build that made this very package.
    const { entries, places } = (await read(SEARCH_ASSET)) as SearchFile;
    return { index: createSearchIndex(entries), places };
  }

  return {
    results: async (text, words) => {
      const { index, places } = await ready();
      return index.find(text, MOST_RESULTS).map((entry) => searchResult(entry, places, words));
    },
    bearer: async (text) => (await ready()).index.bearer(text),
  };
}
