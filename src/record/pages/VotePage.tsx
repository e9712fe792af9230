import type { Translator } from "../../i18n/translator";
import type { VoteRecord } from "../../model/record-content";
import { recordHash } from "../../model/record-id";
import { GroupBars } from "../../ui/GroupBars";
import { Meanings } from "../../ui/Meanings";
import { Readings } from "../../ui/Readings";
import { SourceLine } from "../../ui/SourceLine";
import { VoteOutcome } from "../../ui/VoteOutcome";
import { relevanceNote } from "../../ui/vote-words";
import { Part } from "../Part";

/** A vote in full: outcome first, then what it was on and what each side meant, then everybody who voted. */
export function VotePage({ record, words }: { record: VoteRecord; words: Translator }) {
  const { vote, bill, place, readings } = record;
  const note = relevanceNote(vote, words);
  return (
    <article class="record">
      <header class="record-head">
        <p class="kind">
          {vote.number === null ? words.t("kind_vote") : words.t("vote_number", { number: vote.number })} · {place}
        </p>
        <h1 tabIndex={-1}>{record.name}</h1>
        {bill && (
          <p>
            <a href={recordHash(bill.id)}>{bill.name}</a>
          </p>
        )}
      </header>
      <VoteOutcome vote={vote} words={words} />
      {note && <p class="note">{note}</p>}
      <Part title={words.t("vote_question")}>
        <p>{vote.question}</p>
        <Meanings vote={vote} kinds={["for", "against", "effect"]} words={words} />
        {vote.caution && <p class="note">{vote.caution}</p>}
      </Part>
      {readings.length > 0 && (
        <Part title={words.t("readings_title")}>
          <Readings readings={readings} words={words} />
        </Part>
      )}
      {vote.groups.length > 0 && <GroupBars groups={vote.groups} own={null} words={words} />}
      <Part title={words.t("sources_title")}>
        {vote.sources.map((source) => (
          <SourceLine key={source.url} source={source} words={words} />
        ))}
      </Part>
    </article>
  );
}
