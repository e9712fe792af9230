import type { Translator } from "../../i18n/translator";
import type { BillCard } from "../../model/card-content";
import { Journey } from "../Journey";
import { StatePositions } from "../StatePositions";
import type { CardLayout } from "./card-layout";
import { kindWord } from "./card-words";
import { Detail } from "./Detail";
import { SourceList } from "./SourceList";
import { TextRows, VoteRows } from "./VoteRows";
import {
  articleDayBlocks,
  BothReadings,
  meaningBlocks,
  namedVoteBlock,
  VoteAftermath,
  VoteGroups,
} from "./vote-blocks";

/** A bill or a part of one: the vote on it first, then its journey and how both sides read it. */
export function billLayout(card: BillCard, words: Translator): CardLayout {
  const { keyVote, summary } = card;
  const sources = [...(keyVote?.sources ?? []), ...card.sources];
  return {
    kind: kindWord(card, words),
    context: [card.parent?.name, card.status],
    blocks: keyVote
      ? [
          namedVoteBlock(keyVote, words),
          ...articleDayBlocks(keyVote, card.articleDate, words),
          ...meaningBlocks(keyVote, words),
        ]
      : [{ key: "summary", text: summary, view: <p>{summary}</p> }],
    source: sources[0] ?? null,
    details: [
      keyVote && <VoteAftermath vote={keyVote} words={words} />,
      keyVote && <p>{summary}</p>,
      <Detail key="journey" title={words.t("journey_title")} items={card.journey}>
        <Journey steps={card.journey} words={words} />
      </Detail>,
      keyVote && <VoteGroups vote={keyVote} own={null} words={words} />,
      <BothReadings key="readings" readings={card.readings} words={words} />,
      <Detail key="positions" title={words.t("states_title")} items={card.positions}>
        <StatePositions positions={card.positions} words={words} />
      </Detail>,
      <Detail key="provisions" title={words.t("bill_provisions")} items={card.provisions}>
        <TextRows texts={card.provisions} />
      </Detail>,
      <Detail key="other" title={words.t("votes_onSubject")} items={card.otherVotes}>
        <VoteRows votes={card.otherVotes} words={words} />
      </Detail>,
      <Detail key="context" title={words.t("votes_context")} items={card.contextVotes}>
        <p class="note">{words.t("votes_contextNote")}</p>
        <VoteRows votes={card.contextVotes} words={words} />
      </Detail>,
      <Detail key="official" title={words.t("bill_official")} items={[card.officialName]}>
        <p>{card.officialName}</p>
      </Detail>,
      <SourceList key="sources" sources={sources.slice(1)} words={words} />,
    ],
  };
}
