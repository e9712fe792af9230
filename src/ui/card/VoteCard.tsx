import type { Translator } from "../../i18n/translator";
import type { VoteCard, VoterLine, VoteSummary } from "../../model/card-content";
import { Swatch } from "../Swatch";
import { VoteOutcome } from "../VoteOutcome";
import type { CardLayout } from "./card-layout";
import { kindWord } from "./card-words";
import { Detail } from "./Detail";
import { SourceList } from "./SourceList";
import { articleDayBlocks, BothReadings, meaningBlocks, VoteAftermath, VoteGroups } from "./vote-blocks";

/** A vote: outcome and meanings, then the groups, the exact question and both readings. */
export function voteLayout(card: VoteCard, words: Translator): CardLayout {
  const { vote, bill, voters } = card;
  return {
    kind: vote.number === null ? kindWord(card, words) : words.t("vote_number", { number: vote.number }),
    context: bill ? [bill.name] : [],
    blocks: [
      { key: "outcome", text: "", view: <VoteOutcome vote={vote} words={words} /> },
      ...articleDayBlocks(vote, card.articleDate, words),
      ...meaningBlocks(vote, words),
    ],
    source: vote.sources[0] ?? null,
    details: [
      <VoteAftermath key="aftermath" vote={vote} words={words} />,
      <VoteGroups key="groups" vote={vote} own={null} words={words} />,
      <Detail key="question" title={words.t("vote_question")} items={[vote.question]}>
        <p>{vote.question}</p>
      </Detail>,
      <BothReadings key="readings" readings={card.readings} words={words} />,
      <Detail key="voters" title={words.t("vote_voters")} items={voters}>
        <ul class="voters">
          {voters.map((voter) => (
            <li key={voter.id}>
              <Swatch position={voter.position} />
              <strong>{voter.name}</strong> <span class="small">{voter.group}</span>{" "}
              <span class="note">{whatVoterDid(voter, vote, words)}</span>
            </li>
          ))}
        </ul>
      </Detail>,
      <SourceList key="sources" sources={vote.sources.slice(1)} words={words} />,
    ],
  };
}

/** The recorded position, or the reason why a member has none. */
function whatVoterDid({ position, blank }: VoterLine, { date }: VoteSummary, words: Translator): string {
  return blank ? words.t(`blank_${blank}`, { date: words.date(date) }) : words.t(`position_${position}`);
}
