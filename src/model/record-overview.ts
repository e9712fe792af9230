import type { RecordBase } from "./record-content";
import type { RecordLink } from "./record-facts";
import type { RecordId } from "./record-id";
import type { Source, SourceKind } from "./source";
import type { Counts, Relevance, VoteId, VoteResult } from "./vote";

/** What the overview and the page on method show: everything at once, put together at build time. */

/** A vote on one line of the overview. */
export type OverviewVote = {
  readonly id: VoteId;
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  readonly chamber: string;
  readonly result: VoteResult;
  readonly relevance: Relevance;
  /** null where the figures are not known. */
  readonly counts: Counts | null;
  readonly bill: RecordLink;
  readonly source: Source;
};

/** A bill on one line of the overview, with its last step. */
export type OverviewBill = RecordLink & {
  readonly status: string;
  readonly step: { readonly date: string; readonly label: string } | null;
  readonly source: Source;
};

/** Everything recorded of one country or union. */
export type OverviewPlace = {
  /** Code: "fr", "eu". */
  readonly code: string;
  readonly name: string;
  /** Newest first. */
  readonly votes: readonly OverviewVote[];
  readonly bills: readonly OverviewBill[];
  /** Tracked people, by surname. */
  readonly people: readonly RecordLink[];
  /** Member states, by name. */
  readonly states: readonly RecordLink[];
};

/** How much the dataset holds of one country; `name` is null for what belongs to none. */
export type CoverageLine = {
  readonly name: string | null;
  readonly people: number;
  readonly texts: number;
  readonly votes: number;
  readonly nominalVotes: number;
  readonly peopleRecognised: number;
  readonly services: number;
  readonly terms: number;
  readonly leftOut: number;
};

export type OverviewRecord = RecordBase & {
  readonly kind: "overview";
  readonly id: "overview";
  /** Those with most votes first. */
  readonly places: readonly OverviewPlace[];
  readonly services: readonly RecordLink[];
  readonly terms: readonly RecordLink[];
  readonly coverage: readonly CoverageLine[];
};

/** A publisher of sources, and what it asks of whoever reuses them. */
export type PublisherLine = {
  readonly name: string;
  readonly kinds: readonly SourceKind[];
  /** How often it stands behind a fact. */
  readonly facts: number;
  /** The newest ISO day on which it was read. */
  readonly read: string;
  /** null where it is not known. */
  readonly licence: { readonly name: string; readonly url: string | null } | null;
};

/** Tracked people of one group or party. */
export type BalanceLine = {
  readonly place: string;
  /** null for ministers, heads of agencies and the like. */
  readonly chamber: string | null;
  /** null where none is known. */
  readonly group: string | null;
  readonly people: number;
  readonly statements: number;
};

/** A fact that was wrong, and what is said now. */
export type CorrectionLine = {
  /** ISO day. */
  readonly date: string;
  readonly record: { readonly id: RecordId; readonly name: string };
  readonly text: string;
  readonly sources: readonly Source[];
};

/** What was found and left out of one country for one reason. Notes of editors, in English. */
export type LeftOutLine = {
  readonly reason: string;
  readonly items: readonly { readonly record: string; readonly field: string }[];
};

export type MethodRecord = RecordBase & {
  readonly kind: "method";
  readonly id: "method";
  readonly coverage: readonly CoverageLine[];
  readonly evidence: {
    readonly facts: number;
    readonly sourced: number;
    readonly sources: Readonly<Record<SourceKind, number>>;
  };
  /** By how often they stand behind a fact. */
  readonly publishers: readonly PublisherLine[];
  readonly balance: readonly BalanceLine[];
  /** Beginnings of words that no record in this language holds. */
  readonly bannedWords: readonly string[];
  /** By how much, in per cent, one of two opposite lines may be longer than the other. */
  readonly longerByAtMost: number;
  /** Newest first. */
  readonly corrections: readonly CorrectionLine[];
  /** `name` is null for services and terms. */
  readonly leftOut: readonly { readonly name: string | null; readonly reasons: readonly LeftOutLine[] }[];
};
