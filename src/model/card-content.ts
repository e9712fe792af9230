import type { EntityId } from "./entity";
import type { Language } from "./language";
import type { Source } from "./source";
import type {
  BlankReason,
  Counts,
  Direction,
  GroupTally,
  Relevance,
  VoteId,
  VoteMethod,
  VotePosition,
  VoteResult,
} from "./vote";

/**
 * Everything a card shows, as plain data. Facts are already in one language (`lang`); labels, dates and sentences
 * around them are made by `i18n` where the card is drawn. Dates are ISO 8601 and may be shortened (year, year-month).
 */
export type CardContent = PersonCard | BillCard | ServiceCard | TermCard | VoteCard;

type CardBase = {
  readonly id: EntityId;
  /** Language of every fact string in this card. */
  readonly lang: Language;
  readonly name: string;
  /** Jurisdiction as shown ("France"), null for services and terms. */
  readonly place: string | null;
  /** ISO date of the dataset this answer comes from. */
  readonly dataDate: string;
  /** ISO date the page's article declares, null when unknown. */
  readonly articleDate: string | null;
};

/** An office with its dates. */
export type OfficeLine = {
  readonly title: string;
  /** ISO date, possibly shortened; null when not known. */
  readonly from: string | null;
  /** ISO date of its end; null when none is known. */
  readonly to: string | null;
  /** Date of the source that last saw the office held, where its end is not known. Such an office is never "current". */
  readonly asOf: string | null;
  /** Held on the day of the article; null when the article has no date. */
  readonly onArticleDay: boolean | null;
  readonly sources: readonly Source[];
};

/** A dated public statement or official act in office, in our own words. Never a vote. */
export type StanceLine = {
  /** `statement`: said; `act`: did something official other than voting (an amendment, an opinion given). */
  readonly kind: "statement" | "act";
  readonly date: string;
  readonly text: string;
  readonly sources: readonly Source[];
};

/** What the government of a member state said or did on a day. */
export type StatePosition = StanceLine & {
  /** Name of the state: "Netherlands". */
  readonly state: string;
};

/** One side's reading of a disputed text; both sides are given, at about the same length. */
export type ReadingLine = {
  readonly side: "supporters" | "critics";
  readonly text: string;
  readonly sources: readonly Source[];
};

/** A vote, short enough to stand in any card. */
export type VoteSummary = {
  readonly id: VoteId;
  /** What it was on, in a few words. */
  readonly title: string;
  readonly date: string;
  /** "National Assembly". */
  readonly chamber: string;
  readonly result: VoteResult;
  readonly method: VoteMethod;
  /** Official number of the ballot, null where it has none. */
  readonly number: string | null;
  /** What exactly was put to the vote. */
  readonly question: string;
  readonly forMeant: string;
  readonly againstMeant: string;
  readonly effect: string;
  readonly relevance: Relevance;
  readonly direction: Direction;
  /** What a reader must know not to misread the figures; null when nothing. */
  readonly caution: string | null;
  /** null where the figures are not known. */
  readonly counts: Counts | null;
  /** Members of the chamber that day; null where not known. */
  readonly seats: number | null;
  /** Groups as on the day; empty where nobody's position is known, or nobody's group that day. */
  readonly groups: readonly GroupTally[];
  /** The names are published, and the groups of that day are not in our data. */
  readonly groupsUnknown: boolean;
  readonly sources: readonly Source[];
};

/** What one person did in one vote: a vote position, or the reason why there is none. */
export type PersonVote = {
  readonly vote: VoteSummary;
  /** null when and only when `blank` says why. */
  readonly position: VotePosition | null;
  readonly blank: BlankReason | null;
  /** Cast by another member on their behalf. */
  readonly byDelegation: boolean;
  /** What the member later said they had wished to vote; it does not change the result. */
  readonly correction: VotePosition | null;
  /** The person's group on the day, null when not a member then, or not known. */
  readonly group: GroupTally | null;
  readonly differedFromGroup: boolean;
};

export type PersonCard = CardBase & {
  readonly kind: "person";
  /** Newest first. */
  readonly offices: readonly OfficeLine[];
  /** Group or party on the day of the article, or the latest known. */
  readonly affiliation: string | null;
  /** The vote this card leads with. */
  readonly keyVote: PersonVote | null;
  /** Votes on encryption itself or on surveillance, newest first, the key vote left out. */
  readonly otherVotes: readonly PersonVote[];
  /** Votes of the same debates on other subjects, and on whole texts. */
  readonly contextVotes: readonly PersonVote[];
  readonly stances: readonly StanceLine[];
  /** A member without a record of their own: only lists of members and roll calls tell of them. */
  readonly rankAndFile?: true;
};

/** A step of a provision's journey. */
export type JourneyStep = {
  readonly date: string;
  /** Two to four words: "Senate adds it". */
  readonly label: string;
  /** One sentence. */
  readonly text: string;
  readonly vote: VoteId | null;
  /** The step the article is about, judged by its date. */
  readonly nearArticle: boolean;
  readonly sources: readonly Source[];
};

export type BillCard = CardBase & {
  readonly kind: "bill";
  /** A provision names its bill. */
  readonly parent: { readonly id: EntityId; readonly name: string } | null;
  readonly officialName: string;
  /** One line on where it stands: "Rejected; not in the law". */
  readonly status: string;
  readonly summary: string;
  readonly keyVote: VoteSummary | null;
  readonly otherVotes: readonly VoteSummary[];
  /** Votes on the text as a whole, and on other subjects of the same text: shown apart. */
  readonly contextVotes: readonly VoteSummary[];
  readonly journey: readonly JourneyStep[];
  readonly readings: readonly ReadingLine[];
  readonly provisions: readonly { readonly id: EntityId; readonly name: string; readonly status: string }[];
  /** What governments of member states said or did about the text outside recorded votes, newest first. */
  readonly positions: readonly StatePosition[];
  readonly sources: readonly Source[];
};

export type ServiceCard = CardBase & {
  readonly kind: "service";
  /** What it is: "Messaging service". */
  readonly category: string;
  readonly operator: string | null;
  readonly encryption: {
    readonly byDefault: "yes" | "no" | "partial";
    readonly detail: string;
    readonly asOf: string;
    readonly sources: readonly Source[];
  } | null;
  /** What it can hand over on a lawful request. */
  readonly handover: { readonly text: string; readonly sources: readonly Source[] } | null;
  /** Texts that would have applied to it, with their latest outcome. */
  readonly texts: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly status: string;
    readonly keyVote: VoteSummary | null;
  }[];
  /** Newest first. */
  readonly statements: readonly StanceLine[];
  /** What courts, authorities or parliaments did about it, newest first. */
  readonly actsOfOthers: readonly ActLine[];
};

/** What somebody else did about a service, in our own words: never a statement of the company. */
export type ActLine = {
  readonly date: string;
  readonly text: string;
  readonly sources: readonly Source[];
};

export type TermCard = CardBase & {
  readonly kind: "term";
  readonly definition: string;
  readonly sources: readonly Source[];
};

/** A member's name under their group, or a state where states vote, for the card's short list and the record page. */
export type VoterLine = {
  /** Official id of the member. */
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly position: VotePosition;
  readonly blank: BlankReason | null;
};

export type VoteCard = CardBase & {
  readonly kind: "vote";
  readonly vote: VoteSummary;
  readonly bill: { readonly id: EntityId; readonly name: string } | null;
  readonly readings: readonly ReadingLine[];
  /** Tracked people who took part, or the states that did; every voter is on the record page. */
  readonly voters: readonly VoterLine[];
};
