import type { Translator } from "../../i18n/translator";
import type { ServiceCard } from "../../model/card-content";
import { ActList } from "../ActList";
import { SourceNotes } from "../SourceLine";
import { StanceList } from "../StanceList";
import { VoteOutcome } from "../VoteOutcome";
import type { CardLayout } from "./card-layout";
import { kindWord } from "./card-words";
import { Detail } from "./Detail";
import type { Block } from "./first-view";
import { SourceList } from "./SourceList";
import { Row, TextRows } from "./VoteRows";

/** A messaging service: the texts that would have applied to it, whether it encrypts, what it said, and what others did. */
export function serviceLayout(card: ServiceCard, words: Translator): CardLayout {
  const { encryption, handover, operator, texts } = card;
  const [first, ...others] = texts;
  return {
    kind: kindWord(card, words),
    context: [card.category, operator && words.t("service_by", { operator })],
    blocks: [...(first ? [textBlock(first, words)] : []), ...encryptionBlock(card, words)],
    source: first?.keyVote?.sources[0] ?? encryption?.sources[0] ?? null,
    details: [
      <Detail key="handover" title={words.t("service_handover")} items={handover ? [handover] : []}>
        <p>{handover?.text}</p>
        <SourceNotes sources={handover?.sources ?? []} words={words} />
      </Detail>,
      <Detail key="texts" title={words.t("service_texts")} items={others}>
        <TextRows texts={others} />
      </Detail>,
      <Detail key="statements" title={words.t("service_statements")} items={card.statements}>
        <StanceList stances={card.statements} words={words} />
      </Detail>,
      <Detail key="others" title={words.t("service_actsOfOthers")} items={card.actsOfOthers}>
        <ActList acts={card.actsOfOthers} words={words} />
      </Detail>,
      first?.keyVote && encryption && <SourceList key="sources" sources={encryption.sources} words={words} />,
    ],
  };
}

function textBlock({ id, name, status, keyVote }: ServiceCard["texts"][number], words: Translator): Block {
  const title = words.t("service_texts");
  return {
    key: id,
    text: title + name + (keyVote ? "" : status),
    view: (
      <Detail title={title} items={[id]}>
        <Row entity={id} title={name} lines={keyVote ? [] : [status]} />
        {keyVote && <VoteOutcome vote={keyVote} words={words} />}
      </Detail>
    ),
  };
}

function encryptionBlock({ encryption }: ServiceCard, words: Translator): Block[] {
  if (!encryption) return [];
  const { byDefault, detail, asOf } = encryption;
  const title = words.t(`encryption_${byDefault}`);
  const seen = words.t("as_of", { date: words.date(asOf) });
  return [
    {
      key: "encryption",
      text: `${title}${detail} ${seen}`,
      view: (
        <>
          <strong>{title}</strong>
          <p>
            {detail} <span class="small">{seen}</span>
          </p>
        </>
      ),
    },
  ];
}
