import type { Translator } from "../i18n/translator";
import type { NeighbourVote, VoteRecord } from "../model/record-content";
import { recordHash } from "../model/record-id";

/** The way to the vote before and after this one on the same bill. */
export function Neighbours({ record, words }: { record: VoteRecord; words: Translator }) {
  const { previous, next } = record;
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={words.t("neighbours_title")}>
      {previous && <Neighbour vote={previous} label={words.t("neighbours_previous")} words={words} />}
      {next && <Neighbour vote={next} label={words.t("neighbours_next")} words={words} />}
    </nav>
  );
}

function Neighbour({ vote, label, words }: { vote: NeighbourVote; label: string; words: Translator }) {
  return (
    <a href={recordHash(vote.id)}>
      <span class="note">{label}</span>
      <strong>{vote.title}</strong>
      <span class="note">
        {words.t(`result_${vote.result}`)} · {words.shortDate(vote.date)}
      </span>
    </a>
  );
}
