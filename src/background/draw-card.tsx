import { createTranslator, type Translator } from "../i18n/translator";
import { wordsOf } from "../i18n/words";
import type { CardContent } from "../model/card-content";
import type { DrawnCard, MentionNote } from "../model/drawing";
import type { Language } from "../model/language";
import { Card } from "../ui/card/Card";
import cardCss from "../ui/card/card.css?inline";
import { draw } from "../ui/draw";
import piecesCss from "../ui/pieces.css?inline";
import tokensCss from "../ui/tokens.css?inline";

/** The style sheet of a card's shadow root. */
export const CARD_LOOK = tokensCss + piecesCss + cardCss;

/** Made once a language: what a browser needs to count and list in a language takes longer to make than a card to draw. */
const translators = new Map<Language, Translator>();

function translatorFor(language: Language): Translator {
  const words = translators.get(language) ?? createTranslator(language, wordsOf(language));
  translators.set(language, words);
  return words;
}

/**
 * Draws a card in the language of its facts.
 * @param backTo name of the card it follows on, null when it is the first
 */
export function drawCard(content: CardContent, mention: MentionNote, backTo: string | null): DrawnCard {
  const words = translatorFor(content.lang);
  const [drawing] = draw(<Card content={content} mention={mention} backTo={backTo} words={words} />);
  if (typeof drawing !== "object") throw new Error(`${content.id}: its card draws no element`);
  return { id: content.id, name: content.name, drawing };
}
