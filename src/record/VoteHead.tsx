import type { Translator } from "../i18n/translator";
import type { VoteRecord } from "../model/record-content";
import { recordHash } from "../model/record-id";
import { Meanings } from "../ui/Meanings";
import { VoteOutcome } from "../ui/VoteOutcome";
import { relevanceNote } from "../ui/vote-words";

/** What came of a vote, what it was on, and what each side of it meant: the sheet a reader sees first. */
export function VoteHead({ record, words }: { record: VoteRecord; words: Translator }) {
  const { vote, bill, place } = record;
  const kind = vote.number === null ? words.t("kind_vote") : words.t("vote_number", { number: vote.number });
  const note = relevanceNote(vote, words);
  return (
    <header class="sheet">
      <p class="kind">{place === null ? kind : `${kind} · ${place}`}</p>
      <h1 tabIndex={-1}>{record.name}</h1>
      {bill && (
        <p class="about">
          <a href={recordHash(bill.id)}>{bill.name}</a>
        </p>
      )}
      <VoteOutcome vote={vote} words={words} />
      <div class="question">
        <h2>{words.t("vote_question")}</h2>
        <p>{vote.question}</p>
      </div>
      <Meanings vote={vote} kinds={["for", "against", "effect"]} words={words} />
      {note && <p class="caution">{note}</p>}
      {vote.caution && <p class="caution">{vote.caution}</p>}
    </header>
  );
}
