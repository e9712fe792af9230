import type { Translator } from "../i18n/translator";
import type { Counts } from "../model/vote";
import { BarSegments } from "./BarSegments";
import { VoteFigures } from "./VoteFigures";

/**
 * A vote as a figure: one bar of the votes cast, and its caption in words. For solid, against striped, abstained
 * dotted, so that it reads without colour.
 */
export function VoteBar({ counts, words }: { counts: Counts; words: Translator }) {
  return (
    <figure class="vote-bar">
      <BarSegments counts={counts} seats={null} />
      <figcaption>
        <VoteFigures counts={counts} words={words} />
      </figcaption>
    </figure>
  );
}
