import { CARD_PARTS, type CardAction } from "../model/drawing";
import { isEntityId } from "../model/entity";
import type { CardEvent } from "./state";

/** What pressing a button of a drawn card asks for; null for a button that asks for nothing known. */
export function pressed(button: Element): CardEvent | null {
  const action: CardAction | string | null = button.getAttribute("data-do");
  if (action === "back" || action === "pin" || action === "dismiss") return { type: action };
  if (action === "toggle") {
    const part = CARD_PARTS.find((known) => known === button.getAttribute("aria-controls"));
    return part ? { type: "toggle", part } : null;
  }
  const entity = button.getAttribute("data-entity");
  return action === "follow" && isEntityId(entity) ? { type: "follow", entity } : null;
}
