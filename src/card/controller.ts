import type { DrawnCard } from "../model/drawing";
import type { EntityId } from "../model/entity";
import type { Clock } from "./clock";
import { reduce } from "./reduce";
import { type CardEvent, type CardState, CLOSED, nextTick, type Shown } from "./state";
import type { CardTarget } from "./target";
import { shownLeaf } from "./trail";

type ControllerOptions = {
  readonly clock: Clock;
  /** ms of rest before a card opens; null: hovering opens nothing. Asked anew each time, as the reader may change it. */
  openDelay(): number | null;
  /** Asks for a card; `backTo` names the one it follows on. Null: there is no record. */
  ask(entity: EntityId, target: CardTarget, backTo: string | null): Promise<DrawnCard | null>;
  /** Called when what is shown has changed. */
  draw(shown: Shown | null, before: Shown | null): void;
};

/** Keeps the state of the card and does what a change of it asks for: questions, one timer, drawing. */
export type Controller = {
  send(event: CardEvent): void;
  state(): CardState;
};

/** A controller over a closed card. */
export function createController({ clock, openDelay, ask, draw }: ControllerOptions): Controller {
  let state = CLOSED;
  /** Events that came while another was being dealt with: drawing moves the focus, and that is an event as well. */
  const queue: CardEvent[] = [];
  let isBusy = false;
  let timer: { readonly due: number; readonly cancel: () => void } | null = null;

  function send(event: CardEvent): void {
    queue.push(event);
    if (isBusy) return;
    isBusy = true;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) deal(next);
    } finally {
      isBusy = false;
    }
  }

  function deal(event: CardEvent): void {
    const before = state;
    state = reduce(before, event, openDelay());
    askIfNew(before);
    wind();
    if (state.shown !== before.shown) draw(state.shown, before.shown);
  }

  function askIfNew(before: CardState): void {
    if (state.token === before.token) return;
    const { waiting, shown, token } = state;
    if (waiting?.token === token) void answer(token, ask(waiting.target.mention.entity, waiting.target, null));
    else if (shown?.following) {
      const { name } = shownLeaf(shown.trail).card;
      void answer(token, ask(shown.following.entity, shown.target, name));
    }
  }

  async function answer(token: number, asked: Promise<DrawnCard | null>): Promise<void> {
    // No answer is like no record: whoever answers has logged why, and the page must not hear of it.
    const card = await asked.catch(() => null);
    send({ type: "answer", token, card });
  }

  /** Sets the one timer to the next moment that matters; a moment already past comes at once. */
  function wind(): void {
    const due = nextTick(state);
    if (due === timer?.due) return;
    timer?.cancel();
    const wait = due === null ? 0 : Math.max(due - clock.now(), 0);
    timer = due === null ? null : { due, cancel: clock.after(wait, tick) };
  }

  function tick(): void {
    // A timer may ring a fraction of a millisecond early; the state must not wait for it again.
    const at = Math.max(clock.now(), timer?.due ?? 0);
    timer = null;
    send({ type: "tick", at });
  }

  return { send, state: () => state };
}
