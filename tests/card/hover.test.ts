import { describe, expect, it } from "vitest";
import type { Zone } from "../../src/card/bridge";
import { createHover } from "../../src/card/hover";
import { type CardEvent, CLOSED, type Shown, type Waiting } from "../../src/card/state";
import { trailFrom } from "../../src/card/trail";
import { fakeCard, fakeTarget } from "./fake-card";

const signal = fakeTarget("service:signal");
const bill = fakeTarget("bill:fr/narcotrafic");

const SHOWN: Shown = {
  target: signal,
  how: "pointer",
  trail: trailFrom(fakeCard("service:signal")),
  pinned: false,
  isMarked: true,
  pointed: "word",
  focused: false,
  closesAt: null,
  following: null,
};

/**
 * A line of a page: Signal stands at x 0–50, the bill at 100–150; the open card, of Signal, at 200 and beyond.
 * `waiting`: for a card, none where it is left out.
 */
function start({ isOpen, waiting }: { readonly isOpen: boolean; readonly waiting?: Waiting }) {
  const said: string[] = [];
  let frames: (() => void)[] = [];
  let lookUps = 0;
  let now = 0;
  const dwelledAt: number[] = [];
  const hover = createHover({
    clock: {
      now: () => now,
      after: () => () => undefined,
      nextFrame(run) {
        frames.push(run);
        return () => {
          frames = frames.filter((other) => other !== run);
        };
      },
    },
    hitTest(x) {
      lookUps += 1;
      return x <= 50 ? signal : x >= 100 && x <= 150 ? bill : null;
    },
    zone: ({ x }): Zone => (!isOpen ? "off" : x >= 200 ? "card" : x <= 50 ? "word" : x <= 150 ? "way" : "off"),
    state: () => ({ ...CLOSED, shown: isOpen ? SHOWN : null, waiting: waiting ?? null }),
    send: (event: CardEvent) => {
      said.push(event.type === "dwell" ? `dwell ${event.target.key}` : event.type);
      if (event.type === "dwell") dwelledAt.push(event.at);
    },
  });
  const move = (x: number, how: Partial<PointerEvent> = {}) =>
    hover.moved({ pointerType: "mouse", buttons: 0, clientX: x, clientY: 0, ...how } as PointerEvent);
  const pass = (ms: number) => {
    now += ms;
  };
  const nextFrame = () => {
    const due = frames;
    frames = [];
    for (const run of due) run();
  };
  return { hover, move, pass, nextFrame, said, dwelledAt, lookUps: () => lookUps };
}

describe("hovering", () => {
  it("looks once a frame, at the last place", () => {
    const { move, nextFrame, said, lookUps } = start({ isOpen: false });
    for (const x of [400, 300, 120]) move(x);
    expect(lookUps()).toBe(0);
    nextFrame();
    expect(lookUps()).toBe(1);
    expect(said).toEqual(["dwell bill:fr/narcotrafic"]);
  });

  it("counts the rest on a word from the move that came there, not from the frame in which it looked", () => {
    const { move, pass, nextFrame, dwelledAt } = start({ isOpen: false });
    pass(100);
    move(120);
    pass(16);
    nextFrame();
    expect(dwelledAt).toEqual([100]);
  });

  it("says a thing once as long as it stays so", () => {
    const { move, nextFrame, said } = start({ isOpen: false });
    for (const x of [10, 20, 30, 400, 500, 30]) {
      move(x);
      nextFrame();
    }
    expect(said).toEqual(["dwell service:signal", "leave", "dwell service:signal"]);
  });

  it("does not look up words under the open card or on the way to it", () => {
    const { move, nextFrame, said, lookUps } = start({ isOpen: true });
    for (const x of [10, 120, 250]) {
      move(x);
      nextFrame();
    }
    expect(lookUps()).toBe(0);
    expect(said).toEqual(["dwell service:signal", "leave", "enterCard"]);
  });

  it("takes no notice of fingers, nor of a pressed button that selects text", () => {
    const { move, nextFrame, said } = start({ isOpen: false });
    move(10, { pointerType: "touch" });
    move(10, { buttons: 1 });
    nextFrame();
    expect(said).toEqual([]);
  });

  it("forgets a look that was due when the pointer leaves the window", () => {
    const { hover, move, nextFrame, said } = start({ isOpen: false });
    move(10);
    hover.left();
    nextFrame();
    expect(said).toEqual(["leave"]);
  });
});

describe("a scroll", () => {
  const signalAt = (left: number) => ({
    ...signal,
    rects: () => [{ left, top: -10, right: left + 50, bottom: 10 } as DOMRect],
  });
  const waitingFor = (left: number): Waiting => ({
    token: 1,
    target: signalAt(left),
    how: "pointer",
    opensAt: 500,
    card: null,
  });

  it("has carried off the word a card is waited for once it is no longer under the pointer", () => {
    const stays = start({ isOpen: false, waiting: waitingFor(0) });
    stays.move(10);
    expect(stays.hover.isCarriedOff()).toBe(false);
    const gone = start({ isOpen: false, waiting: waitingFor(300) });
    gone.move(10);
    expect(gone.hover.isCarriedOff()).toBe(true);
  });

  it.each([
    ["its word", 10, false],
    ["the card", 250, false],
    ["neither", 180, true],
  ])("has carried off an open card's word, or not, with the pointer on %s", (_where, x, isGone) => {
    const { hover, move } = start({ isOpen: true });
    move(x);
    expect(hover.isCarriedOff()).toBe(isGone);
  });

  it("carries off nothing while no card is open or waited for", () => {
    const { hover, move } = start({ isOpen: false });
    move(10);
    expect(hover.isCarriedOff()).toBe(false);
  });

  it("makes the same word news once the pointer moves on it again", () => {
    const { hover, move, nextFrame, said } = start({ isOpen: false, waiting: waitingFor(300) });
    move(10);
    nextFrame();
    hover.isCarriedOff();
    move(20);
    nextFrame();
    expect(said).toEqual(["dwell service:signal", "dwell service:signal"]);
  });
});
