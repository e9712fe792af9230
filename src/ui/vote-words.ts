import type { Translator } from "../i18n/translator";
import type { VoteSummary } from "../model/card-content";
import { votersIn } from "./vote-segments";

/** How many took part and how the vote was taken: "149 of 577 members voted · members called by name". Empty when neither is known. */
export function howTaken(vote: VoteSummary, words: Translator): string {
  const turnout =
    vote.counts && vote.seats !== null
      ? words.t("count_turnout", { voters: votersIn(vote.counts), seats: vote.seats })
      : null;
  const method = vote.method === "unknown" ? null : words.t(`method_${vote.method}`);
  return [turnout, method].filter((part) => part !== null).join(" · ");
}

/** The note a reader needs before drawing anything from a vote; null for a vote on encryption itself. */
export function relevanceNote(vote: VoteSummary, words: Translator): string | null {
  return vote.relevance === "direct" ? null : words.t(`relevance_${vote.relevance}`);
}
