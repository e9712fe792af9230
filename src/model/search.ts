import type { EntityId, EntityKind } from "./entity";

/** Longest text that is searched for, in UTF-16 code units: longer ones are no name, but half a page that was selected. */
export const LONGEST_SEARCH = 120;

/** One record found by a search, in the reader's language. */
export type SearchResult = {
  readonly entity: EntityId;
  readonly name: string;
  /** A part of a bill with a history of its own goes by its own word. */
  readonly kind: EntityKind | "provision";
  /** Country or union in words; null for services and terms, which belong to none. */
  readonly place: string | null;
  /** What tells it from its namesakes: office with dates, status, day and result; empty where nothing does. */
  readonly line: string;
};
