import type { Translator } from "../../i18n/translator";
import type { TermCard } from "../../model/card-content";
import type { CardLayout } from "./card-layout";
import { kindWord } from "./card-words";
import { SourceList } from "./SourceList";

/** A technical word, explained in two sentences. */
export function termLayout(card: TermCard, words: Translator): CardLayout {
  const [first, ...others] = card.sources;
  return {
    kind: kindWord(card, words),
    context: [],
    blocks: [{ key: "definition", text: card.definition, view: <p>{card.definition}</p> }],
    source: first ?? null,
    details: others.length > 0 ? [<SourceList key="sources" sources={others} words={words} />] : [],
  };
}
