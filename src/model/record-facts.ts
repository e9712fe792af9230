import type {
  ActLine,
  JourneyStep,
  OfficeLine,
  PersonVote,
  ReadingLine,
  ServiceCard,
  StanceLine,
  VoteSummary,
} from "./card-content";
import type { EntityId } from "./entity";
import type { RecordBase } from "./record-content";
import type { RecordId, StateId } from "./record-id";
import type { Source } from "./source";
import type { BlankReason, VotePosition } from "./vote";

/** What the record pages of people, texts, services, terms and states show, beside the votes' own. */

/** Another record, by its name. */
export type RecordLink = { readonly id: RecordId; readonly name: string };

/** A statement or act with the texts it bears on. */
export type LinkedStance = StanceLine & { readonly about: readonly RecordLink[] };

/** A statement or act of whoever acted on a text. */
export type SpokenLine = StanceLine & { readonly by: RecordLink };

/** An office on a timeline. */
export type OfficeSpan = OfficeLine & {
  /** `member`: sits and votes; `government`: a minister, who does not vote; `other`: all else. */
  readonly role: "member" | "government" | "other";
  /** First ISO date on which a record shows it, where its beginning is not known. */
  readonly seenFrom: string | null;
};

/** A time in a group of a chamber or in a party. */
export type AffiliationSpan = {
  readonly kind: "group" | "party";
  readonly name: string;
  /** ISO dates, possibly shortened; null where not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** First and last date on which a record shows it, where it is known from such days alone. */
  readonly seenFrom: string | null;
  readonly asOf: string | null;
  readonly sources: readonly Source[];
};

export type PersonRecord = RecordBase & {
  readonly kind: "person";
  readonly id: EntityId;
  /** Newest first. */
  readonly offices: readonly OfficeSpan[];
  /** Newest first. */
  readonly affiliations: readonly AffiliationSpan[];
  /** Every recorded vote of the chambers they sat in, or of which they were minister, newest first. */
  readonly votes: readonly PersonVote[];
  /** Votes of those chambers on days on which they were no member of them. */
  readonly votesOutside: readonly PersonVote[];
  readonly stances: readonly LinkedStance[];
  /** What they answered to this record. */
  readonly replies: readonly LinkedStance[];
  /** A member without a record of their own: only lists of members and roll calls tell of them. */
  readonly rankAndFile: boolean;
};

/** A bill or one of its provisions, with all that is known of it. */
export type TextRecord = RecordLink & {
  readonly officialName: string;
  readonly status: string;
  readonly summary: string;
  readonly journey: readonly JourneyStep[];
  /** Votes on this very text, newest first; those on a bill as a whole are apart. */
  readonly votes: readonly VoteSummary[];
  readonly readings: readonly ReadingLine[];
  /** What people, governments and companies said or did about it, newest first. */
  readonly stances: readonly SpokenLine[];
  readonly sources: readonly Source[];
};

export type BillRecord = RecordBase & {
  readonly kind: "bill";
  readonly id: EntityId;
  /** The bill a provision is part of; null for a bill. */
  readonly parent: RecordLink | null;
  readonly text: TextRecord;
  /** Votes on the bill as a whole, from which no view on one provision follows. */
  readonly wholeVotes: readonly VoteSummary[];
  readonly provisions: readonly TextRecord[];
  /** Services to which it would apply. */
  readonly services: readonly RecordLink[];
};

export type ServiceRecord = RecordBase & {
  readonly kind: "service";
  readonly id: EntityId;
  readonly category: string;
  readonly operator: { readonly name: string; readonly sources: readonly Source[] } | null;
  readonly encryption: ServiceCard["encryption"];
  readonly handover: ServiceCard["handover"];
  /** Texts that would apply or would have applied to it; `sources` say so. */
  readonly texts: readonly (ServiceCard["texts"][number] & { readonly sources: readonly Source[] })[];
  readonly statements: readonly LinkedStance[];
  readonly actsOfOthers: readonly ActLine[];
  /** What the company answered to this record. */
  readonly replies: readonly LinkedStance[];
};

export type TermRecord = RecordBase & {
  readonly kind: "term";
  readonly id: EntityId;
  readonly definition: string;
  /** Other ways it is written in the language of the record. */
  readonly aliases: readonly string[];
  readonly sources: readonly Source[];
};

/** What a state did in one vote of its Council: a vote position, or the reason why there is none. */
export type StateVote = {
  readonly vote: VoteSummary;
  readonly position: VotePosition | null;
  readonly blank: BlankReason | null;
};

export type StateRecord = RecordBase & {
  readonly kind: "state";
  readonly id: StateId;
  /** Newest first. */
  readonly votes: readonly StateVote[];
  /** What its government said or did outside recorded votes, newest first. */
  readonly stances: readonly LinkedStance[];
};
