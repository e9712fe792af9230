import type { Zone } from "./bridge";
import type { Clock } from "./clock";
import { contains, type Point } from "./geometry";
import type { CardEvent, CardState } from "./state";
import type { CardTarget } from "./target";

/** Turns the pointer's moves into dwell, enterCard and leave: one look-up a frame, one event a change. */
export type Hover = {
  moved(event: PointerEvent): void;
  /** The pointer is on nothing: it left the window, or began to press. */
  left(): void;
  /** True when a scroll has taken from under the pointer the word it rests on. */
  isCarriedOff(): boolean;
};

/** What hovering needs to know of the page and of the card. */
export type HoverOptions = {
  readonly clock: Clock;
  state(): CardState;
  send(event: CardEvent): void;
  /** The mention under a point of the viewport. */
  hitTest(x: number, y: number): CardTarget | null;
  /** Where a point is, seen from the open card; `off` while none is open. */
  zone(point: Point): Zone;
};

/** Hover over the mentions of a page, and over the open card. */
export function createHover({ clock, hitTest, zone, state, send }: HoverOptions): Hover {
  let point: Point = { x: 0, y: 0 };
  /** When it got there, in ms of the clock: a delay counts from then, not from the frame in which we looked. */
  let arrivedAt = 0;
  let cancelFrame: (() => void) | null = null;
  /** What the last event was about, so that it is said once. */
  let said = "";

  function say(what: string, event: CardEvent): void {
    if (what === said) return;
    said = what;
    send(event);
  }

  function look(): void {
    cancelFrame = null;
    const where = zone(point);
    const target = where === "off" ? hitTest(point.x, point.y) : where === "word" ? state().shown?.target : null;
    if (where === "card") say("card", { type: "enterCard" });
    else if (target) say(`word ${target.key}`, { type: "dwell", target, at: arrivedAt });
    else left();
  }

  function left(): void {
    cancelFrame?.();
    cancelFrame = null;
    say("nothing", { type: "leave", at: clock.now() });
  }

  return {
    left,
    moved(event) {
      // A finger does not hover, and a pressed button selects text.
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      point = { x: event.clientX, y: event.clientY };
      arrivedAt = clock.now();
      cancelFrame ??= clock.nextFrame(look);
    },
    isCarriedOff() {
      const { shown, waiting } = state();
      const rested = shown
        ? ["card", "word"].includes(zone(point))
        : waiting?.target.rects().some((box) => contains(box, point));
      // Whatever the pointer comes to rest on is said at its next move, even if it is the same.
      if (rested === false) said = "";
      return rested === false;
    },
  };
}
