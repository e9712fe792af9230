import type { ComponentChildren } from "preact";
import type { Translator } from "../../i18n/translator";
import type { VoteSummary } from "../../model/card-content";
import { recordHash } from "../../model/record-id";
import type { VotePosition } from "../../model/vote";
import { SourceNotes } from "../../ui/SourceLine";
import { Swatch } from "../../ui/Swatch";
import { VoteQuestion } from "./VoteEntries";

/** One voter's part in a vote: the position, or why there is none, always in words. */
export type PositionEntry = {
  readonly vote: VoteSummary;
  readonly position: VotePosition | null;
  /** Words for it. */
  readonly stood: string;
  /** What is to be known beside it. */
  readonly notes: readonly string[];
};

/** Votes in a row with what one voter did in each. */
export function PositionEntries({ entries, words }: { entries: readonly PositionEntry[]; words: Translator }) {
  return (
    <ul class="position-entries">
      {entries.map(({ vote, position, stood, notes }) => (
        <li key={vote.id}>
          <div class="stood">
            {position ? (
              <p>
                <Swatch position={position} />
                <strong>{stood}</strong>
              </p>
            ) : (
              <p class="blank">{stood}</p>
            )}
            {notes.map((note) => (
              <p key={note} class="small">
                {note}
              </p>
            ))}
          </div>
          <div>
            <p class="entry-title">
              <a href={recordHash(vote.id)}>{vote.title}</a>
            </p>
            <p class="small parts">
              <time dateTime={vote.date}>{words.date(vote.date)}</time> <span>{vote.chamber}</span>{" "}
              <span>{words.t(`result_${vote.result}`)}</span> <Figures vote={vote} words={words} />
            </p>
            <VoteQuestion vote={vote} words={words} />
            <SourceNotes sources={vote.sources.slice(0, 1)} words={words} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Figures({ vote: { counts }, words }: { vote: VoteSummary; words: Translator }): ComponentChildren {
  if (!counts) return <span>{words.t("count_none")}</span>;
  const parts = [
    words.t("count_for", { count: counts.for }),
    words.t("count_against", { count: counts.against }),
    words.plural("count_abstention", counts.abstention),
  ];
  return <span>{parts.join(", ")}</span>;
}
