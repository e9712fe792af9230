import { createHover, type HoverOptions } from "./hover";
import type { Shown } from "./state";

/** What the triggers need to know of the page and of the card. */
export type TriggerOptions = HoverOptions & {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Puts the open card beside its words again. */
  follow(shown: Shown): void;
  /** True when an event of the page came from inside the card. */
  isFromCard(event: Event): boolean;
};

/** What a click is meant for when a mention stands in it; the mention then leaves it alone. */
const USEFUL =
  "a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [contenteditable]";

/**
 * Watches the page for whatever opens and closes a card, and adds nothing to it. The listeners see events first
 * (capture), never hold up scrolling (passive), and end with `signal`.
 */
export function watchTriggers(options: TriggerOptions): void {
  const { document, signal, state, send, follow, isFromCard } = options;
  const view = document.defaultView;
  if (!view) return;
  const hover = createHover(options);
  const listening = { capture: true, passive: true, signal } as const;
  let touched = false;

  /** Only for what the reader does: a page can make events too, and must not open cards. */
  function listen<Type extends keyof WindowEventMap>(type: Type, run: (event: WindowEventMap[Type]) => void): void {
    view?.addEventListener(type, (event) => event.isTrusted && run(event), listening);
  }

  listen("pointermove", hover.moved);
  // Over a frame there are no moves, only the entering of it.
  listen("pointerover", hover.moved);
  document.documentElement.addEventListener("pointerleave", hover.left, listening);
  listen("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    if (!isFromCard(event)) hover.left();
  });
  listen("click", (event) => {
    if (!isFromCard(event)) clicked(event, touched ? "touch" : "press", options);
  });
  listen("scroll", () => {
    if (hover.isCarriedOff()) send({ type: "scroll" });
    const { shown } = state();
    if (shown?.focused && !shown.pinned) follow(shown);
  });
  listen("resize", () => {
    const { shown } = state();
    if (shown) follow(shown);
  });
  view.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.key !== "Escape" || !state().shown) return;
      // The reader closes the card, not the page's own dialog behind it.
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: "dismiss" });
    },
    { capture: true, signal },
  );
}

function clicked(event: MouseEvent, how: "press" | "touch", options: TriggerOptions): void {
  const { document, hitTest, clock, send, state } = options;
  // A click made with the keyboard has no place.
  if (event.detail === 0 || event.button !== 0) return;
  const target = isPlain(event, document) ? hitTest(event.clientX, event.clientY) : null;
  if (target) send({ type: "press", target, how, at: clock.now() });
  else if (state().shown) send({ type: "dismiss" });
}

/** True for a click that does nothing else: no key held, no text selected, not on a link or a control. */
function isPlain(event: MouseEvent, document: Document): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  return !event.composedPath().some((node) => node instanceof Element && node.matches(USEFUL));
}
