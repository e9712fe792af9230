import { CARD_HOST } from "../model/card-host";
import { watchDrag } from "./drag";
import type { Box, Point, Size } from "./geometry";
import type { Placement } from "./placement";
import { within } from "./placement";

/** The one element the extension adds to a page, and only while a card is open. */
export type CardHost = {
  /** Shows a card, in a style sheet, with the element in `home`, adding it where it is not there (any more). */
  show(card: Element, look: string, home: Element): void;
  /** Measures the card at its natural size and puts it where `choose` says. */
  place(choose: (card: Size) => Placement): void;
  /** Moves the card by so many CSS px, within the window. */
  shift(by: Point): void;
  /** Says something in the card's own status line; "" takes it away. */
  say(text: string): void;
  /** Where the card is, null while it is closed or the page has removed it. */
  box(): Box | null;
  /** True when an event of the page came from inside the card. */
  isOrigin(event: Event): boolean;
  /** The focused element inside the card. */
  focused(): Element | null;
  /** Moves the focus to the first element that matches the first of `selectors` with a match. */
  focus(...selectors: readonly string[]): void;
  /** Takes the card out of the page, with every trace of it. */
  remove(): void;
};

/** Keys and clicks inside the card are not for the page: its shortcuts and its menus stay as they are. */
const PRIVATE_EVENTS = [
  "click",
  "dblclick",
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "keydown",
  "keyup",
  "keypress",
  "wheel",
];

type HostEvents = {
  /** The keyboard's focus came in. */
  onFocusIn(): void;
  onFocusOut(): void;
  /** A button of the card was pressed. */
  onPress(button: Element): void;
  /** The reader moves the card by its heading. */
  onDrag(by: Point): void;
};

/** A host for cards in `document`. It touches nothing before the first drawing. */
export function createHost(document: Document, events: HostEvents): CardHost {
  let parts: {
    readonly element: HTMLElement;
    readonly root: ShadowRoot;
    readonly frame: HTMLElement;
    readonly sheet: CSSStyleSheet;
    look: string;
  } | null = null;

  function build() {
    // A page may define an element of this name, and would be handed the root of one made after that. Where the element
    // is made there are no definitions; coming into the page it keeps its root to itself.
    const element = document.implementation.createHTMLDocument().createElement(CARD_HOST);
    const root = element.attachShadow({ mode: "closed" });
    document.adoptNode(element);
    element.popover = "manual";
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    const frame = document.createElement("div");
    frame.className = "frame";
    root.append(frame);
    for (const type of PRIVATE_EVENTS)
      root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    root.addEventListener("focusin", (event) => {
      if (event.target instanceof Element && event.target.matches(":focus-visible")) events.onFocusIn();
    });
    // Going to another window takes the focus away for a while; the card waits.
    root.addEventListener("focusout", () => document.hasFocus() && events.onFocusOut());
    root.addEventListener("click", ({ target, isTrusted }) => {
      const button = target instanceof Element && target.closest("[data-do]");
      // A selection in the card gives a page of Firefox its nodes, and so a way to press them.
      if (button && isTrusted) events.onPress(button);
    });
    watchDrag(root, events.onDrag);
    return { element, root, frame, sheet, look: "" };
  }

  return {
    show(card, look, home) {
      parts ??= build();
      if (look !== parts.look) parts.sheet.replaceSync(look);
      parts.look = look;
      if (parts.element.parentNode !== home) {
        home.append(parts.element);
        parts.element.showPopover();
      }
      if (card.parentNode !== parts.frame) parts.frame.replaceChildren(card);
    },
    place(choose) {
      if (!parts) return;
      const { frame } = parts;
      frame.removeAttribute("style");
      const { side, left, top, maxHeight } = choose({ width: frame.offsetWidth, height: frame.offsetHeight });
      frame.className = `frame ${side}`;
      if (maxHeight < frame.offsetHeight) frame.style.maxHeight = `${Math.floor(maxHeight)}px`;
      if (side === "bottomSheet" || side === "topSheet") return;
      frame.style.left = `${Math.round(left)}px`;
      frame.style.top = `${Math.round(top)}px`;
    },
    shift(by) {
      const { left, top, width, height } = parts?.frame.getBoundingClientRect() ?? new DOMRect();
      const { clientWidth } = document.documentElement;
      if (!parts) return;
      // A sheet that is moved becomes a card of its own width.
      parts.frame.className = "frame moved";
      parts.frame.style.width = `${width}px`;
      parts.frame.style.left = `${within(left + by.x, 0, clientWidth - width)}px`;
      parts.frame.style.top = `${within(top + by.y, 0, innerHeight - height)}px`;
    },
    say(text) {
      const line = parts?.root.querySelector("[role=status]");
      if (line) line.textContent = text;
    },
    box: () => (parts?.element.isConnected ? parts.frame.getBoundingClientRect() : null),
    isOrigin: (event) => parts !== null && event.composedPath().includes(parts.element),
    focused: () => (parts?.element.isConnected ? parts.root.activeElement : null),
    focus(...selectors) {
      const found = selectors.map((selector) => parts?.root.querySelector(selector)).find((element) => element);
      if (found instanceof HTMLElement) found.focus({ preventScroll: true });
    },
    remove() {
      if (!parts) return;
      parts.frame.replaceChildren();
      parts.element.remove();
    },
  };
}
