import type { Translator } from "../i18n/translator";
import type { VoteSummary } from "../model/card-content";
import { Swatch } from "./Swatch";

/** A line on what a vote meant. */
export type MeaningKind = "for" | "against" | "effect";

type MeaningsProps = { vote: VoteSummary; kinds: readonly MeaningKind[]; words: Translator };

/** The dataset's sentence on one of them. */
export function meaningText(vote: VoteSummary, kind: MeaningKind): string {
  return { for: vote.forMeant, against: vote.againstMeant, effect: vote.effect }[kind];
}

/** What a vote for meant, what a vote against meant, and what followed; each line only as asked for. */
export function Meanings({ vote, kinds, words }: MeaningsProps) {
  return (
    <dl class="meanings">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>
            {kind !== "effect" && <Swatch position={kind} />}
            {words.t(`meaning_${kind}`)}
          </dt>{" "}
          <dd>{meaningText(vote, kind)}</dd>
        </div>
      ))}
    </dl>
  );
}
