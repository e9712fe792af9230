import type { CardPart } from "../model/drawing";

/** What the reader did with a card since it was drawn. */
export type CardUse = { readonly open: readonly CardPart[]; readonly pinned: boolean; readonly isMarked: boolean };

/** What stays in sight above a part that was just opened, in CSS px, so that the reader sees where they are. */
const KEPT_ABOVE = 96;

/** Shows the parts of a card that are open and hides the others; its buttons say so. */
export function showUse(card: Element, { open, pinned, isMarked }: CardUse): void {
  const isOpen = (part: string | null) => open.some((each) => each === part);
  for (const part of card.querySelectorAll<HTMLElement>("[data-part]")) {
    const opens = part.hidden && isOpen(part.getAttribute("data-part"));
    part.hidden = !isOpen(part.getAttribute("data-part"));
    if (opens) bringIntoView(part);
  }
  for (const line of card.querySelectorAll<HTMLElement>("[data-when]")) {
    line.hidden = (line.getAttribute("data-when") === "marked") !== isMarked;
  }
  for (const button of card.querySelectorAll("[data-do=toggle]")) {
    button.setAttribute("aria-expanded", String(isOpen(button.getAttribute("aria-controls"))));
  }
  card.querySelector("[data-do=pin]")?.setAttribute("aria-pressed", String(pinned));
}

/** Scrolls the card, never the page. */
function bringIntoView(part: HTMLElement): void {
  const scroller = part.closest(".body");
  if (scroller)
    scroller.scrollTop += part.getBoundingClientRect().top - scroller.getBoundingClientRect().top - KEPT_ABOVE;
}
