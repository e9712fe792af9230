import { translatorFor } from "../i18n/translators";
import type { CardContent } from "../model/card-content";
import type { DrawnCard, MentionNote } from "../model/drawing";
import { Card } from "../ui/card/Card";
import { draw } from "../ui/draw";

/**
 * Draws a card in the language of its facts.
 * @param options.backTo name of the card it follows on, null when it is the first
 * @param options.today ISO date on which the card is read
 */
export function drawCard(
  content: CardContent,
  mention: MentionNote,
  { backTo, today }: { readonly backTo: string | null; readonly today: string },
): DrawnCard {
  const words = translatorFor(content.lang);
  const [drawing] = draw(<Card content={content} mention={mention} backTo={backTo} today={today} words={words} />);
  if (typeof drawing !== "object") throw new Error(`${content.id}: its card draws no element`);
  return { id: content.id, name: content.name, drawing };
}
