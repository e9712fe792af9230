import type { VoteSummary } from "../../model/card-content";
import type { BillRecord, PersonRecord, StateRecord } from "../../model/record-facts";
import type { OverviewRecord } from "../../model/record-overview";
import type { Counts } from "../../model/vote";
import { type Cell, csv } from "./csv";

/** What every table of votes begins with. These names are part of the files' form: they stay the same in every language. */
const VOTE_COLUMNS = [
  "vote",
  "date",
  "chamber",
  "title",
  "result",
  "relevance",
  "for",
  "against",
  "abstention",
  "source",
];

/** The first line of a person's table. */
export const PERSON_CSV_COLUMNS = [
  ...VOTE_COLUMNS,
  "position",
  "reason",
  "group",
  "differedFromGroup",
  "byDelegation",
  "correction",
] as const;

/** The first line of a bill's table. */
const BILL_CSV_COLUMNS = [...VOTE_COLUMNS, "on"] as const;

/** The first line of a state's table. */
const STATE_CSV_COLUMNS = [...VOTE_COLUMNS, "position", "reason"] as const;

/** The first line of the overview's table. */
const OVERVIEW_CSV_COLUMNS = [...VOTE_COLUMNS, "on", "place"] as const;

/** Every vote of a person, one on each line, those of days outside their time with that reason. */
export function personCsv({ votes, votesOutside }: PersonRecord): string {
  const lines = [...votes, ...votesOutside].map((one) => [
    ...voteCells(one.vote, sourceOf(one.vote)),
    one.position,
    one.blank,
    one.group?.abbreviation ?? null,
    one.differedFromGroup,
    one.byDelegation,
    one.correction,
  ]);
  return csv([PERSON_CSV_COLUMNS, ...lines]);
}

/** Every vote on a bill, its provisions and the text as a whole, one on each line. */
export function billCsv({ id, parent, text, provisions, wholeVotes }: BillRecord): string {
  const on = (votes: readonly VoteSummary[], text: string) =>
    votes.map((vote) => [...voteCells(vote, sourceOf(vote)), text]);
  return csv([
    BILL_CSV_COLUMNS,
    ...on(text.votes, id),
    ...provisions.flatMap((provision) => on(provision.votes, provision.id)),
    ...on(wholeVotes, parent?.id ?? id),
  ]);
}

/** Every vote of a state's government, one on each line. */
export function stateCsv({ votes }: StateRecord): string {
  const lines = votes.map(({ vote, position, blank }) => [...voteCells(vote, sourceOf(vote)), position, blank]);
  return csv([STATE_CSV_COLUMNS, ...lines]);
}

/** Every vote of the dataset, one on each line. */
export function overviewCsv({ places }: OverviewRecord): string {
  const lines = places.flatMap(({ code, votes }) =>
    votes.map((vote) => [...voteCells(vote, vote.source.url), vote.bill.id, code]),
  );
  return csv([OVERVIEW_CSV_COLUMNS, ...lines]);
}

type Told = Pick<VoteSummary, "id" | "date" | "chamber" | "title" | "result" | "relevance"> & {
  readonly counts: Counts | null;
};

function voteCells(vote: Told, source: string | null): Cell[] {
  const { id, date, chamber, title, result, relevance, counts } = vote;
  const figures = counts ? [counts.for, counts.against, counts.abstention] : [null, null, null];
  return [id, date, chamber, title, result, relevance, ...figures, source];
}

function sourceOf({ sources }: VoteSummary): string | null {
  return sources[0]?.url ?? null;
}
