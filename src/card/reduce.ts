import type { DrawnCard } from "../model/drawing";
import { CLOSE_GRACE, RESHOW_DELAY } from "./delays";
import type { CardEvent, CardState, OpenHow, Shown, Waiting } from "./state";
import type { CardTarget } from "./target";
import { follow, goBack, toggle, trailFrom } from "./trail";

/** The state after an event. `openDelay`: ms of rest before a card opens, null when hovering opens nothing. */
export function reduce(state: CardState, event: CardEvent, openDelay: number | null): CardState {
  const { shown, waiting } = state;
  switch (event.type) {
    case "dwell":
      return dwell(state, event.target, event.at, openDelay);
    case "enterCard":
      return change({ ...state, waiting: null }, { pointed: "card", closesAt: null });
    case "leave":
      return { ...state, waiting: unlessHovering(waiting), shown: release(shown, { pointed: null }, event.at) };
    case "press":
      if (shown && isOn(shown, event.target))
        return change({ ...state, waiting: null }, { pinned: true, closesAt: null });
      return ask(state, event.target, event.how, event.at);
    case "keyboard":
      return ask(state, event.target, "keyboard", event.at);
    case "focusIn":
      return change(state, { focused: true, closesAt: null });
    case "focusOut":
      return { ...state, shown: release(shown, { focused: false }, event.at) };
    case "scroll":
      return { ...state, waiting: unlessHovering(waiting), shown: shown && staysOnScroll(shown) ? shown : null };
    case "dismiss":
      return { ...state, waiting: null, shown: null };
    case "pin":
      return change(state, { pinned: !shown?.pinned });
    case "marked":
    case "unmarked":
      return shown?.isMarked === (event.type === "marked")
        ? state
        : change(state, { isMarked: event.type === "marked" });
    case "moved":
      return shown?.pinned ? state : change(state, { pinned: true, closesAt: null });
    case "toggle":
      return shown ? change(state, { trail: toggle(shown.trail, event.part) }) : state;
    case "follow":
      return change(
        { ...state, token: state.token + 1 },
        { following: { token: state.token + 1, entity: event.entity } },
      );
    case "back":
      return shown ? change(state, { trail: goBack(shown.trail), following: null }) : state;
    case "answer":
      return answered(state, event.token, event.card);
    case "tick":
      return tick(state, event.at);
  }
}

function isOn(card: Waiting | Shown, target: CardTarget): boolean {
  return card.target.key === target.key;
}

function change(state: CardState, changes: Partial<Shown>): CardState {
  return { ...state, shown: state.shown && { ...state.shown, ...changes } };
}

/** The pointer came onto a word: hold its card, or begin to wait for it. */
function dwell(state: CardState, target: CardTarget, at: number, openDelay: number | null): CardState {
  const { shown, waiting } = state;
  if (shown && isOn(shown, target)) return change({ ...state, waiting: null }, { pointed: "word", closesAt: null });
  // A pinned card, and one with the focus inside, gives way to a press or a key, not to a passing pointer.
  if (shown?.pinned || shown?.focused || (waiting && isOn(waiting, target))) return state;
  const left = { ...state, shown: release(shown, { pointed: null }, at) };
  if (openDelay === null) return left;
  return ask(left, target, "pointer", at + (shown ? RESHOW_DELAY : openDelay));
}

function ask(state: CardState, target: CardTarget, how: OpenHow, opensAt: number): CardState {
  const token = state.token + 1;
  return { ...state, token, waiting: { token, target, how, opensAt, card: null } };
}

/** A card nobody hovers over yet goes when the pointer does; one asked for by press or key is still wanted. */
function unlessHovering(waiting: Waiting | null): Waiting | null {
  return waiting?.how === "pointer" ? null : waiting;
}

/** Lets go of the card with the pointer or the focus; the grace begins once, when nothing holds it any more. */
function release(shown: Shown | null, letGo: Partial<Shown>, at: number): Shown | null {
  if (!shown) return null;
  const after = { ...shown, ...letGo };
  const held = after.pinned || after.focused || after.pointed !== null;
  return { ...after, closesAt: held ? null : (after.closesAt ?? at + CLOSE_GRACE) };
}

function staysOnScroll(shown: Shown): boolean {
  return shown.pinned || shown.focused || shown.pointed === "card";
}

function answered(state: CardState, token: number, card: DrawnCard | null): CardState {
  const { shown, waiting } = state;
  if (waiting?.token === token) {
    // No record: no card. Nothing rather than something wrong.
    if (card === null) return { ...state, waiting: null };
    return waiting.opensAt === null ? open(state, waiting, card) : { ...state, waiting: { ...waiting, card } };
  }
  if (shown?.following?.token === token) {
    return change(state, { following: null, ...(card ? { trail: follow(shown.trail, card) } : {}) });
  }
  return state;
}

function open(state: CardState, waiting: Waiting, card: DrawnCard): CardState {
  const { target, how } = waiting;
  const shown: Shown = {
    target,
    how,
    trail: trailFrom(card),
    pinned: how === "press" || how === "touch",
    pointed: how === "pointer" || how === "press" ? "word" : null,
    focused: how === "keyboard",
    isMarked: true,
    closesAt: null,
    following: null,
  };
  return { ...state, waiting: null, shown };
}

function tick(state: CardState, at: number): CardState {
  const { shown, waiting } = state;
  if (waiting && waiting.opensAt !== null && waiting.opensAt <= at) {
    const due = { ...waiting, opensAt: null };
    return waiting.card ? open(state, due, waiting.card) : { ...tickShown(state, at), waiting: due };
  }
  return shown ? tickShown(state, at) : state;
}

function tickShown(state: CardState, at: number): CardState {
  const { shown } = state;
  return shown?.closesAt != null && shown.closesAt <= at ? { ...state, shown: null } : state;
}
