import { type RecordId, recordHash } from "../model/record-id";
import { RECORD_PAGE } from "../model/record-page";
import { LONGEST_SEARCH } from "../model/search";
import { browser } from "./browser";

/** The parameter of an address that holds what is searched for. */
const SEARCHED = "search";

/** The address of the record page of an entity, or of one of its general pages. */
export function recordAddress(record: RecordId): string {
  return browser.runtime.getURL(RECORD_PAGE + recordHash(record));
}

/** The address of a page with what a search for `text` finds. */
export function searchAddress(text: string): string {
  return browser.runtime.getURL(`src/popup/index.html?${new URLSearchParams({ [SEARCHED]: text })}`);
}

/** What a search page was opened for; null where it is none. `query` is the part of its address behind the path. */
export function searchedIn(query: string): string | null {
  return new URLSearchParams(query).get(SEARCHED)?.slice(0, LONGEST_SEARCH) ?? null;
}
