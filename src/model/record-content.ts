import type { ReadingLine, VoteSummary } from "./card-content";
import type { EntityId } from "./entity";
import type { Language } from "./language";
import type { RecordId } from "./record-id";
import type { Source } from "./source";
import type { BlankReason, VoteId, VotePosition, VoteResult } from "./vote";

/**
 * Everything a record page shows, as plain data. Facts are already in one language (`lang`); labels, dates and sentences
 * around them are made by `i18n` where the page is drawn. Dates are ISO 8601 and may be shortened (year, year-month).
 */
export type RecordContent = VoteRecord;

type RecordBase = {
  readonly id: RecordId;
  /** Language of every fact string in this record. */
  readonly lang: Language;
  readonly name: string;
  /** Jurisdiction as shown ("France"), null for what belongs to none. */
  readonly place: string | null;
  /** ISO date of the dataset. */
  readonly dataDate: string;
};

/** One voter in one vote: a member, or a state where states vote. */
export type RecordedVoter = {
  /** Official id in the chamber's records. */
  readonly id: string;
  /** Their own record. */
  readonly record: RecordId | null;
  readonly name: string;
  /** What the name is sorted by: the surname first, where it is known. */
  readonly sortName: string;
  /** Official id of the group they sat in that day; null where states vote, or where our data do not tell. */
  readonly group: string | null;
  readonly position: VotePosition;
  /** Why the record lists them as not voting; null for everybody else. */
  readonly blank: BlankReason | null;
  /** Cast by another member on their behalf. */
  readonly byDelegation: boolean;
  /** Their position differs from a clear majority of their group's voters. */
  readonly differedFromGroup: boolean;
  /** What they had declared afterwards; it changes neither figures nor result. */
  readonly correction: VoteCorrection | null;
};

/** `declared`: what the member had wished to do; `malfunction`: what they would have done had the machine worked. */
export type VoteCorrection = { readonly position: VotePosition; readonly reason: "declared" | "malfunction" };

/** Another vote on the same bill. */
export type NeighbourVote = {
  readonly id: VoteId;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly result: VoteResult;
};

export type VoteRecord = RecordBase & {
  readonly kind: "vote";
  readonly id: VoteId;
  readonly vote: VoteSummary;
  readonly bill: { readonly id: EntityId; readonly name: string } | null;
  readonly readings: readonly ReadingLine[];
  /** Whether who voted how is published, and in our data. */
  readonly names: "published" | "notPublished" | "notInData";
  /** The official wording, in the language of the record; null where there is no roll call in our data. */
  readonly officialTitle: string | null;
  /** `votesForOnly`: those who did not vote for it are not listed. Null where there is no roll call in our data. */
  readonly lists: "everyVoter" | "votesForOnly" | null;
  /** Everybody the official record lists, by name; empty unless `names` is `published`. */
  readonly voters: readonly RecordedVoter[];
  /** Where the voters' names were read. */
  readonly nameSources: readonly Source[];
  /** The vote before and after this one on the same bill; null at either end. */
  readonly previous: NeighbourVote | null;
  readonly next: NeighbourVote | null;
};
