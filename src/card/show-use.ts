import type { CardPart } from "../model/drawing";

/** What the reader did with a card since it was drawn. */
export type CardUse = { readonly open: readonly CardPart[]; readonly pinned: boolean };

/** Shows the parts of a card that are open and hides the others; its buttons say so. */
export function showUse(card: Element, { open, pinned }: CardUse): void {
  const isOpen = (part: string | null) => open.some((each) => each === part);
  for (const part of card.querySelectorAll<HTMLElement>("[data-part]")) {
    part.hidden = !isOpen(part.getAttribute("data-part"));
  }
  for (const button of card.querySelectorAll("[data-do=toggle]")) {
    button.setAttribute("aria-expanded", String(isOpen(button.getAttribute("aria-controls"))));
  }
  card.querySelector("[data-do=pin]")?.setAttribute("aria-pressed", String(pinned));
}
