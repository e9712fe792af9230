import type { Translator } from "../../i18n/translator";
import type { VoteSummary } from "../../model/card-content";
import { recordHash } from "../../model/record-id";
import { SourceNotes } from "../../ui/SourceLine";
import { VoteOutcome } from "../../ui/VoteOutcome";
import { relevanceNote } from "../../ui/vote-words";

/** Votes in a row, each with its outcome, its question and its record; everything else stands on its own page. */
export function VoteEntries({ votes, words }: { votes: readonly VoteSummary[]; words: Translator }) {
  return (
    <ul class="vote-entries">
      {votes.map((vote) => (
        <li key={vote.id}>
          <p class="entry-title">
            <a href={recordHash(vote.id)}>{vote.title}</a>
          </p>
          <VoteOutcome vote={vote} words={words} />
          <VoteQuestion vote={vote} words={words} />
          <SourceNotes sources={vote.sources.slice(0, 1)} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** What was put to the vote, and what must not be read into it. */
export function VoteQuestion({ vote, words }: { vote: VoteSummary; words: Translator }) {
  const note = relevanceNote(vote, words);
  return (
    <>
      <p class="question">{vote.question}</p>
      {note && <p class="note">{note}</p>}
    </>
  );
}
