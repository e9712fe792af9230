import type { Language } from "../model/language";
import type { StateRecord, StateVote } from "../model/record-facts";
import type { Dataset, JurisdictionRecords } from "./dataset";
import { newestFirst } from "./key-vote";
import { BLANK_OF_CAUSE } from "./person-vote";
import type { RecordContext } from "./record";
import { linkedStances } from "./record-links";
import { votesByState } from "./state-positions";
import { listedVoter, outcomeOf, type RecordedVote, votesOf } from "./vote-facts";
import { summarizeVote } from "./vote-summary";

/** The record page of a member state of the union `code`; null when there is no such record. */
export function recordState(code: string, slug: string, dataset: Dataset, context: RecordContext): StateRecord | null {
  const records = dataset.jurisdictions[code];
  const state = records?.states[slug];
  if (!records || !state) return null;
  const { lang } = context;
  return {
    kind: "state",
    ...context,
    id: `state:${code}/${slug}`,
    name: state.name[lang],
    place: records.jurisdiction.name[lang],
    votes: votesOf(code, records)
      .filter((vote) => votesByState(outcomeOf(vote).chamber, records.jurisdiction))
      .sort(newestFirst)
      .map((vote) => stateVote(vote, state.identifiers.memberState, records, lang)),
    stances: linkedStances(state.stances, dataset, lang),
  };
}

function stateVote(recorded: RecordedVote, voter: string, records: JurisdictionRecords, lang: Language): StateVote {
  const { rollCall, vote } = recorded;
  const summary = summarizeVote(recorded, records, lang);
  const listed = rollCall && listedVoter(rollCall, voter);
  if (listed && listed.position !== "didNotVote") return { vote: summary, position: listed.position, blank: null };
  if (listed) return { vote: summary, position: null, blank: BLANK_OF_CAUSE[rollCall.causes[voter] ?? "recorded"] };
  const blank = vote.outcome.names === "notPublished" ? "namesNotPublished" : "notInData";
  return { vote: summary, position: null, blank };
}
