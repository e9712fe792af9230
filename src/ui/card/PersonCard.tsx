import type { Translator } from "../../i18n/translator";
import type { PersonCard } from "../../model/card-content";
import { Meanings } from "../Meanings";
import { OfficeLine } from "../OfficeLine";
import { StanceList } from "../StanceList";
import { stanceNote } from "../stance-note";
import type { CardLayout } from "./card-layout";
import { kindWord, officeLine } from "./card-words";
import { Detail } from "./Detail";
import type { Block } from "./first-view";
import { personVoteBlock } from "./person-vote-block";
import { PersonVoteRows } from "./VoteRows";
import { articleDayBlocks, meaningBlock, namedVoteBlock, VoteGroups } from "./vote-blocks";

/** A person: what they did in the vote that matters, or why they did not vote; then what they said, then offices. */
export function personLayout(card: PersonCard, words: Translator): CardLayout {
  const { keyVote, stances, offices } = card;
  return {
    kind: kindWord(card, words),
    context: [officeLine(card, words), card.affiliation],
    blocks: personBlocks(card, words),
    source: keyVote?.vote.sources[0] ?? stances[0]?.sources[0] ?? null,
    details: [
      card.rankAndFile && <p class="note">{words.t("person_rankAndFile")}</p>,
      <Detail key="stances" title={words.t("stances_title")} items={stances}>
        <StanceList stances={stances} words={words} />
      </Detail>,
      keyVote && <Meanings vote={keyVote.vote} kinds={["for", "against", "effect"]} words={words} />,
      keyVote && <VoteGroups vote={keyVote.vote} own={keyVote.group} words={words} />,
      <Detail key="other" title={words.t("votes_onSubject")} items={card.otherVotes}>
        <PersonVoteRows votes={card.otherVotes} words={words} />
      </Detail>,
      <Detail key="context" title={words.t("votes_context")} items={card.contextVotes}>
        <p class="note">{words.t("votes_contextNote")}</p>
        <PersonVoteRows votes={card.contextVotes} words={words} />
      </Detail>,
      <Detail key="offices" title={words.t("offices_title")} items={offices}>
        <ul class="offices">
          {offices.map((office) => (
            <OfficeLine key={office.title + office.from} office={office} words={words} />
          ))}
        </ul>
      </Detail>,
    ],
  };
}

function personBlocks({ keyVote, stances, articleDate }: PersonCard, words: Translator): Block[] {
  // Who did not vote may have spoken. Its sources are with the other stances, behind "More".
  const newest = stances.slice(0, 1).map((stance) => ({
    key: "stance",
    text: `${stance.text} ${stanceNote(stance, words)}`,
    view: <StanceList stances={[{ ...stance, sources: [] }]} words={words} />,
  }));
  if (!keyVote) {
    const text = words.t("person_noVote");
    return [{ key: "blank", text, view: <p class="blank">{text}</p> }, ...newest];
  }
  const { vote, position } = keyVote;
  const voted = position === "for" || position === "against" ? position : null;
  return [
    personVoteBlock(keyVote, words),
    namedVoteBlock(vote, words),
    ...articleDayBlocks(vote, articleDate, words),
    ...(voted ? [meaningBlock(vote, [voted], words)] : newest),
  ];
}
