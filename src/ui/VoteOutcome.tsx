import type { Translator } from "../i18n/translator";
import type { VoteSummary } from "../model/card-content";
import { VoteBar } from "./VoteBar";
import { howTaken } from "./vote-words";

/** What came of a vote, before anything else: result, day and chamber, then the figures. */
export function VoteOutcome({ vote, words }: { vote: VoteSummary; words: Translator }) {
  const how = howTaken(vote, words);
  return (
    <div class="outcome">
      <p class="result">
        <strong>{words.t(`result_${vote.result}`)}</strong>{" "}
        <span class="dotted">
          <time dateTime={vote.date}>{words.date(vote.date)}</time> <span>{vote.chamber}</span>
        </span>
      </p>
      {vote.counts ? <VoteBar counts={vote.counts} words={words} /> : <p class="note">{words.t("count_none")}</p>}
      {how && <p class="note">{how}</p>}
    </div>
  );
}
