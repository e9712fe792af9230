import type { Translator } from "../../i18n/translator";
import type { ReadingLine, VoteSummary } from "../../model/card-content";
import type { GroupTally } from "../../model/vote";
import { GroupBars } from "../GroupBars";
import { type MeaningKind, Meanings, meaningText } from "../Meanings";
import { Readings } from "../Readings";
import { VoteOutcome } from "../VoteOutcome";
import { relevanceNote } from "../vote-words";
import { articleDayWords } from "./article-day";
import { Detail } from "./Detail";
import type { Block } from "./first-view";
import { Row } from "./VoteRows";

/** The outcome of a vote under the vote's own name, which opens it: what was rejected need not be what the card is about. */
export function namedVoteBlock(vote: VoteSummary, words: Translator): Block {
  return {
    key: vote.id,
    text: vote.title,
    view: (
      <>
        <Row entity={vote.id} title={vote.title} lines={[]} />
        <VoteOutcome vote={vote} words={words} />
      </>
    ),
  };
}

/** How far a vote and the article are apart; nothing where the day of one of them is not known. */
export function articleDayBlocks({ date }: VoteSummary, articleDate: string | null, words: Translator): Block[] {
  const text = articleDayWords(date, articleDate, words);
  return text === null
    ? []
    : [{ key: "article-day", text, view: <p class="note article-day">{text}</p>, isAside: true }];
}

/** What each side of a vote meant, after what must not be read into it. */
export function meaningBlocks(vote: VoteSummary, words: Translator): Block[] {
  const note = relevanceNote(vote, words);
  return [
    ...(note ? [{ key: "note", text: note, view: <p class="note">{note}</p> }] : []),
    meaningBlock(vote, ["for", "against"], words),
  ];
}

/** Lines on what a vote meant, kept together: one side is never shown without the other where both are asked for. */
export function meaningBlock(vote: VoteSummary, kinds: readonly MeaningKind[], words: Translator): Block {
  return {
    key: kinds.join(),
    text: kinds.map((kind) => `${words.t(`meaning_${kind}`)} ${meaningText(vote, kind)}`).join(""),
    view: <Meanings vote={vote} kinds={kinds} words={words} />,
  };
}

/** What followed from a vote, and what a reader must know of its figures. */
export function VoteAftermath({ vote, words }: { vote: VoteSummary; words: Translator }) {
  return (
    <>
      <Meanings vote={vote} kinds={["effect"]} words={words} />
      {vote.caution && <p class="note">{vote.caution}</p>}
    </>
  );
}

type VoteGroupsProps = { vote: VoteSummary; own: GroupTally | null; words: Translator };

/**
 * The groups of a vote, a person's own group named first. Nothing where nobody's position is known; a sentence where
 * positions are known and the groups of that day are not.
 */
export function VoteGroups({ vote: { groups, groupsUnknown }, own, words }: VoteGroupsProps) {
  if (groupsUnknown) return <p class="note">{words.t("groups_notInData")}</p>;
  if (groups.length === 0) return null;
  return (
    <>
      {own && <p>{words.t("person_group", { group: own.name })}</p>}
      <GroupBars groups={groups} own={own} words={words} />
    </>
  );
}

/** Both readings of a disputed text under one heading, nothing where the text is not disputed. */
export function BothReadings({ readings, words }: { readings: readonly ReadingLine[]; words: Translator }) {
  return (
    <Detail title={words.t("readings_title")} items={readings}>
      <Readings readings={readings} heading="h4" words={words} />
    </Detail>
  );
}
