import { useLayoutEffect, useState } from "preact/hooks";
import type { SearchResult } from "../model/search";

/** Asks for the records a text may mean. */
export type OnSearch = (text: string) => Promise<readonly SearchResult[]>;

/**
 * The results of a search as it is typed. Until the answer to the newest letter is there the last one stands, so that the
 * list does not flicker; null before the first answer, and for an empty text.
 */
export function useSearch(text: string, onSearch: OnSearch): readonly SearchResult[] | null {
  const [results, setResults] = useState<readonly SearchResult[] | null>(null);
  // Asked with the letter: an effect that waits for the letter to be painted would cost every answer a frame.
  useLayoutEffect(() => {
    let isOld = false;
    if (text === "") setResults(null);
    else void onSearch(text).then((found) => !isOld && setResults(found));
    return () => {
      isOld = true;
    };
  }, [text, onSearch]);
  return text === "" ? null : results;
}
