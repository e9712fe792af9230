import type { NeighbourVote, VoteRecord } from "../model/record-content";
import { textsOf } from "./bill-texts";
import type { JurisdictionRecords } from "./dataset";
import { slugOf } from "./describe";
import { readingLines } from "./describe-vote";
import { newestFirst } from "./key-vote";
import type { RecordContext } from "./record";
import { recordVoters } from "./record-voters";
import { outcomeOf, type RecordedVote, recordedVote, votesOf } from "./vote-facts";
import { summarizeVote } from "./vote-summary";

/** The record page of a vote; null when there is no such record. */
export function recordVote(
  code: string,
  slug: string,
  records: JurisdictionRecords,
  context: RecordContext,
): VoteRecord | null {
  const recorded = recordedVote(code, records, slug);
  if (!recorded) return null;
  const { vote, rollCall } = recorded;
  const { lang } = context;
  const on = textsOf(code, records).find(({ id }) => id === vote.on);
  const { voters, sources } = recordVoters(code, recorded, records, lang);
  return {
    kind: "vote",
    ...context,
    id: recorded.id,
    name: vote.title[lang],
    place: records.jurisdiction.name[lang],
    vote: summarizeVote(recorded, records, lang),
    bill: on ? { id: on.id, name: on.text.name[lang] } : null,
    readings: readingLines(vote.readings ?? on?.text.readings ?? [], lang),
    names: vote.outcome.names,
    officialTitle: rollCall?.title ?? null,
    lists: rollCall?.lists ?? null,
    voters,
    nameSources: sources,
    ...neighbours(recorded, votesOf(code, records), context),
  };
}

/** The votes before and after one, on the same bill or any of its provisions. */
function neighbours(
  { id, vote }: RecordedVote,
  votes: readonly RecordedVote[],
  { lang }: RecordContext,
): Pick<VoteRecord, "previous" | "next"> {
  const bill = slugOf(vote.on);
  const inOrder = votes.filter((each) => slugOf(each.vote.on) === bill).sort((a, b) => newestFirst(b, a));
  const here = inOrder.findIndex((each) => each.id === id);
  const neighbour = (each: RecordedVote | undefined): NeighbourVote | null => {
    if (!each) return null;
    const { date, result } = outcomeOf(each);
    return { id: each.id, title: each.vote.title[lang], date, result };
  };
  return { previous: neighbour(inOrder[here - 1]), next: neighbour(inOrder[here + 1]) };
}
