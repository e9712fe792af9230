import type { Translator } from "../../i18n/translator";
import { recordHash } from "../../model/record-id";
import { SourceNotes } from "../../ui/SourceLine";
import type { PlacedVote } from "./overview-years";

type OverviewVotesProps = {
  votes: readonly PlacedVote[];
  /** Whether each names its country. */
  named: "country" | "none";
  words: Translator;
};

/** Votes one by one: what became of each, what it was on, when, with which figures, and by which record. */
export function OverviewVotes({ votes, named, words }: OverviewVotesProps) {
  return (
    <ul class="overview-votes">
      {votes.map(({ place, vote }) => (
        <li key={vote.id}>
          <p class="what">
            <i class={`square ${vote.result}`} aria-hidden="true" />
            {words.t(`result_${vote.result}`)}
          </p>
          <div>
            <p>
              <a href={recordHash(vote.id)}>{vote.title}</a>
            </p>
            <p class="small parts">
              {named === "country" && <span>{place.name}</span>}{" "}
              <time dateTime={vote.date}>{words.date(vote.date)}</time> <span>{vote.chamber}</span>{" "}
              <a href={recordHash(vote.bill.id)}>{vote.bill.name}</a>
            </p>
            <p class="small">{figures(vote.counts, words)}</p>
            {vote.relevance !== "direct" && <p class="small">{words.t(`relevance_${vote.relevance}`)}</p>}
            <SourceNotes sources={[vote.source]} words={words} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function figures(counts: PlacedVote["vote"]["counts"], words: Translator): string {
  if (!counts) return words.t("count_none");
  return [
    words.t("count_for", { count: counts.for }),
    words.t("count_against", { count: counts.against }),
    words.plural("count_abstention", counts.abstention),
  ].join(", ");
}
