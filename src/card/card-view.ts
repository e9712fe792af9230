import type { DrawnCard } from "../model/drawing";
import type { EntityId } from "../model/entity";
import { MARK_WISHES, type MarkWish } from "../model/never-marked";
import { announce } from "./announce";
import { type Zone, zoneOf } from "./bridge";
import { buildDrawing } from "./build-drawing";
import { copyText } from "./copy-text";
import { type Box, nearestBox, type Point, type Size } from "./geometry";
import { createHost } from "./host";
import { GAP, placeCard, SHEET_BELOW, type Side } from "./placement";
import { pressed } from "./pressed";
import { showUse } from "./show-use";
import type { CardEvent, Shown } from "./state";
import type { CardTarget } from "./target";
import { shownLeaf } from "./trail";

type CardViewOptions = {
  readonly document: Document;
  /** ms of the card's clock. */
  now(): number;
  /** The style sheet of cards; it has arrived whenever a card is drawn. */
  look(): string;
  send(event: CardEvent): void;
  /** Has an entity marked no more, or again. @returns false when that could not be stored */
  wish(entity: EntityId, wish: MarkWish): Promise<boolean>;
  /** Opens the record page of an entity, away from this page. */
  openRecord(entity: EntityId): void;
};

/** The card as the reader sees it: drawn, placed, and given the focus when it was asked for by keyboard. */
export type CardView = {
  draw(shown: Shown | null, before: Shown | null): void;
  /** Where a point of the viewport is, seen from the card that is open. */
  zone(point: Point): Zone;
  /** Puts the open card beside its words again: they have moved, or the window has another size. */
  follow(shown: Shown): void;
  isOrigin(event: Event): boolean;
};

/** A view of the card in `document`; it touches nothing before the first drawing. */
export function createCardView({ document, now, look, send, wish, openRecord }: CardViewOptions): CardView {
  const host = createHost(document, {
    onFocusIn: () => send({ type: "focusIn" }),
    onFocusOut: () => send({ type: "focusOut", at: now() }),
    onPress: (button) => {
      switch (button.getAttribute("data-do")) {
        case "copy":
          return void copy(button);
        case "mark":
          return void mark(button);
        case "record":
          return current && openRecord(shownLeaf(current.trail).card.id);
      }
      const event = pressed(button);
      if (event) send(event);
    },
    onDrag: (by) => {
      moved = true;
      host.shift(by);
      send({ type: "moved" });
    },
  });
  /** Where the words were when the card was placed: a pinned card stays there when they scroll away. */
  let placed: { readonly target: CardTarget; readonly boxes: readonly Box[]; readonly side: Side | null } | null = null;
  /** The reader has put the card where it is. */
  let moved = false;
  let pointer: Point = { x: 0, y: 0 };
  let current: Shown | null = null;
  let returnFocusTo: Element | null = null;
  let built: { readonly card: DrawnCard; readonly element: Element } | null = null;

  /** What was asked of the clipboard, and a line on how it went: the card grows by it. */
  async function copy(button: Element): Promise<void> {
    const done = await copyText(document, button.getAttribute("data-text") ?? "");
    host.say(button.getAttribute(done ? "data-done" : "data-failed") ?? "");
    refit();
  }

  /** The wish is for the word on the page, whichever card was followed from it. */
  async function mark(button: Element): Promise<void> {
    const wished = MARK_WISHES.find((known) => known === button.getAttribute("data-wish"));
    if (!current || !wished || (await wish(current.target.mention.entity, wished))) return;
    host.say(button.getAttribute("data-failed") ?? "");
    refit();
  }

  /** The card has grown or shrunk: it stays on its side of the words, or where the reader has put it. */
  function refit(): void {
    if (moved) host.shift({ x: 0, y: 0 });
    else if (current && placed) place(current, placed.boxes, placed.side);
  }

  /** The buttons that were there have given way to their opposite, which takes over the focus they had. */
  function tellMark(card: Element, { takeFocus }: { readonly takeFocus: boolean }): void {
    const line = card.querySelector("[data-when]:not([hidden])");
    const said = line?.querySelector("span")?.textContent;
    if (said) announce(document, said);
    if (takeFocus) host.focus("[data-when]:not([hidden]) button", ".card");
  }

  function place({ target, how }: Shown, boxes: readonly Box[], keep: Side | null): void {
    host.place((card) => {
      const viewport = viewportOf(document);
      const form = how === "touch" || viewport.width < SHEET_BELOW ? "sheet" : "card";
      const anchor = nearestBox(boxes, pointer);
      const placement = placeCard({ words: boxes, anchor, card, viewport, form, keep, runs: directionOf(target) });
      placed = { target, boxes, side: placement.side };
      return placement;
    });
  }

  function close(): void {
    const hadFocus = host.focused() !== null;
    host.remove();
    placed = null;
    moved = false;
    current = null;
    built = null;
    if (hadFocus && returnFocusTo instanceof HTMLElement) returnFocusTo.focus({ preventScroll: true });
    returnFocusTo = null;
  }

  return {
    draw(shown, before) {
      if (!shown) return close();
      const isNew = placed?.target !== shown.target;
      current = shown;
      const focused = host.focused();
      // On its way from one button of the card to the next the focus is nowhere, which is no place to return to.
      const { activeElement } = document;
      if (!focused && (isNew || activeElement !== document.body)) returnFocusTo = activeElement;
      const { card, open } = shownLeaf(shown.trail);
      if (built?.card !== card) built = { card, element: buildDrawing(document, card.drawing) };
      showUse(built.element, { open, pinned: shown.pinned, isMarked: shown.isMarked });
      host.show(built.element, look(), homeOf(shown.target, document));
      if (isNew) {
        moved = false;
        place(shown, shown.target.rects(), null);
      } else if (shown.trail !== before?.trail || shown.isMarked !== before.isMarked) {
        host.say("");
        refit();
      }
      if (isNew && shown.how === "keyboard") host.focus(".card");
      else if (isNew) announce(document, String(card.drawing.attributes["aria-label"] ?? card.name));
      else if (before && shown.isMarked !== before.isMarked) tellMark(built.element, { takeFocus: focused !== null });
      else if (focused && !host.focused()) host.focus(...focusAfter(shown, before));
    },
    zone(point) {
      pointer = point;
      const box = host.box();
      return box && placed ? zoneOf(point, placed.target.rects(), box, GAP) : "off";
    },
    follow(shown) {
      if (moved) refit();
      else place(shown, shown.target.rects(), null);
    },
    isOrigin: host.isOrigin,
  };
}

/**
 * Where the card is added: for words in an open modal dialog or an element that fills the screen, there, because
 * whatever stands outside is inert meanwhile.
 */
function homeOf({ element }: CardTarget, { documentElement }: Document): Element {
  return element?.closest(":modal") ?? documentElement;
}

/** Which way the text around the words runs. */
function directionOf({ element }: CardTarget): "ltr" | "rtl" {
  return element && getComputedStyle(element).direction === "rtl" ? "rtl" : "ltr";
}

/** The window without its scroll bar, in CSS px; also of pages in quirks mode, whose root may be any height. */
function viewportOf({ defaultView, documentElement }: Document): Size {
  const { innerWidth, innerHeight } = defaultView ?? { innerWidth: 0, innerHeight: 0 };
  return { width: Math.min(innerWidth, documentElement.clientWidth), height: innerHeight };
}

/** What takes the focus when the focused element is gone: after a step back the line it began with, else the card. */
function focusAfter(shown: Shown, before: Shown | null): readonly string[] {
  const left = before && shownLeaf(before.trail).card.id;
  return before && before.trail.length > shown.trail.length ? [`[data-entity="${left}"]`, ".card"] : [".card"];
}
