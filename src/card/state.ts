import type { CardPart, DrawnCard } from "../model/drawing";
import type { EntityId } from "../model/entity";
import type { CardTarget } from "./target";
import type { Trail } from "./trail";

/** How the reader asked for a card. */
export type OpenHow = "pointer" | "press" | "touch" | "keyboard";

/** A card that was asked for and is not shown yet. */
export type Waiting = {
  readonly token: number;
  readonly target: CardTarget;
  readonly how: OpenHow;
  /** When it may open, in ms of the clock; null once that moment has passed. */
  readonly opensAt: number | null;
  /** The answer, null while it is on its way. */
  readonly card: DrawnCard | null;
};

/** The card on screen. */
export type Shown = {
  readonly target: CardTarget;
  readonly how: OpenHow;
  readonly trail: Trail;
  /** Stays until dismissed: the pointer may leave and the page may scroll. */
  readonly pinned: boolean;
  /** The reader still wants the name marked. */
  readonly isMarked: boolean;
  /** What the pointer is on; null when on neither. */
  readonly pointed: "word" | "card" | null;
  /** The keyboard's focus is inside. */
  readonly focused: boolean;
  /** When it closes, in ms of the clock; null while something holds it. */
  readonly closesAt: number | null;
  /** What the reader wants to see next inside this card. */
  readonly following: { readonly token: number; readonly entity: EntityId } | null;
};

/**
 * The whole life of a card: closed (neither), waiting, open, or in its closing grace (`closesAt`). One card may be
 * shown while another is waited for. Every question to the background carries a token; an answer with an old one
 * belongs to a card nobody wants any more.
 */
export type CardState = {
  readonly token: number;
  readonly waiting: Waiting | null;
  readonly shown: Shown | null;
};

/** What can happen. `at`: ms of the clock. */
export type CardEvent =
  /** The pointer came onto a word. */
  | { readonly type: "dwell"; readonly target: CardTarget; readonly at: number }
  /** The pointer came onto the card. */
  | { readonly type: "enterCard" }
  /** The pointer is on neither. */
  | { readonly type: "leave"; readonly at: number }
  /** A word was clicked or tapped. */
  | { readonly type: "press"; readonly target: CardTarget; readonly how: "press" | "touch"; readonly at: number }
  /** A command, or the popup, asked for a card. */
  | { readonly type: "keyboard"; readonly target: CardTarget; readonly at: number }
  | { readonly type: "focusIn" }
  | { readonly type: "focusOut"; readonly at: number }
  /** The words moved away under the pointer. */
  | { readonly type: "scroll" }
  /** Escape, the close button, a click elsewhere. */
  | { readonly type: "dismiss" }
  | { readonly type: "pin" }
  /** The name is marked again, or not any more; its card stays. */
  | { readonly type: "marked" | "unmarked" }
  /** The reader moved the card by its heading. */
  | { readonly type: "moved" }
  | { readonly type: "toggle"; readonly part: CardPart }
  | { readonly type: "follow"; readonly entity: EntityId }
  | { readonly type: "back" }
  /** The background answered; null: it has no record. */
  | { readonly type: "answer"; readonly token: number; readonly card: DrawnCard | null }
  /** Time went by. */
  | { readonly type: "tick"; readonly at: number };

export const CLOSED: CardState = { token: 0, waiting: null, shown: null };

/** When the next tick is wanted, in ms of the clock; null while nothing is due. */
export function nextTick(state: CardState): number | null {
  const moments = [state.waiting?.opensAt, state.shown?.closesAt].filter((moment) => typeof moment === "number");
  return moments.length === 0 ? null : Math.min(...moments);
}
