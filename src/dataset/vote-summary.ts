import type { VoteSummary } from "../model/card-content";
import type { Language } from "../model/language";
import type { JurisdictionRecords } from "./dataset";
import { votesByState } from "./state-positions";
import { outcomeOf, type RecordedVote, tallyOf } from "./vote-facts";

/** A vote, short enough to stand in any card. */
export function summarizeVote(recorded: RecordedVote, records: JurisdictionRecords, lang: Language): VoteSummary {
  const { id, vote, rollCall } = recorded;
  const { date, chamber, result, number, counts } = outcomeOf(recorded);
  return {
    id,
    title: vote.title[lang],
    date,
    chamber: records.jurisdiction.chambers.find((one) => one.id === chamber)?.name[lang] ?? chamber,
    result,
    method: vote.method,
    number,
    question: vote.question[lang],
    forMeant: vote.forMeant[lang],
    againstMeant: vote.againstMeant[lang],
    effect: vote.effect[lang],
    relevance: vote.relevance,
    direction: vote.direction,
    caution: vote.caution?.[lang] ?? null,
    counts,
    seats: seatsOf(rollCall?.groups ?? []),
    groupsUnknown: rollCall !== null && rollCall.groups.length === 0 && !votesByState(chamber, records.jurisdiction),
    groups: rollCall?.groups.flatMap((group) => tallyOf(group, records.jurisdiction.groups) ?? []) ?? [],
    sources: rollCall ? [rollCall.source, ...vote.sources] : vote.sources,
  };
}

/** Members of the chamber that day; null unless every group says its size. */
function seatsOf(groups: readonly { readonly seats: number | null }[]): number | null {
  if (groups.length === 0) return null;
  let sum = 0;
  for (const { seats } of groups) {
    if (seats === null) return null;
    sum += seats;
  }
  return sum;
}
