import type { Translator } from "../i18n/translator";
import type { Counts } from "../model/vote";
import { Swatch } from "./Swatch";

type FigureProps = { position: "for" | "against" | "abstention"; count: number; words: Translator };

function Figure({ position, count, words }: FigureProps) {
  const text =
    position === "abstention" ? words.plural("count_abstention", count) : words.t(`count_${position}`, { count });
  const number = words.number(count);
  // The number stands out, on whichever side of its word the language puts it.
  const [before, after] = text.split(number);
  return (
    <span>
      <Swatch position={position} />
      {before}
      <b>{number}</b>
      {after}
    </span>
  );
}

/** The figures of a vote in words: "24 for, 119 against, 6 abstained". Zero is said as well. */
export function VoteFigures({ counts, words }: { counts: Counts; words: Translator }) {
  return (
    <p class="figures">
      <Figure position="for" count={counts.for} words={words} />
      <Figure position="against" count={counts.against} words={words} />
      <Figure position="abstention" count={counts.abstention} words={words} />
    </p>
  );
}
