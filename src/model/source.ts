/**
 * What stands behind a fact. `official`: an official act, page or open data file; `press`: press or an
 * organisation's own page; `secondary`: a derived data set or an aggregator.
 */
export type SourceKind = "official" | "press" | "secondary";

export const SOURCE_KINDS: readonly SourceKind[] = ["official", "press", "secondary"];

/** Where a fact comes from. Every fact carries at least one. */
export type Source = {
  /** What the document is, in its own language: "Scrutin public n° 1102". */
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  /** ISO date on which it was read. */
  readonly read: string;
  /** ISO date (may be shortened) on which it was published, where known. */
  readonly published?: string;
  /** The address of the copy that was read, where `url` itself was not opened. */
  readonly readFrom?: string;
};
