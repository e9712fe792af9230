import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/card/clock";
import { type Controller, createController } from "../../src/card/controller";
import { CLOSE_GRACE } from "../../src/card/delays";
import { shownLeaf } from "../../src/card/trail";
import type { DrawnCard } from "../../src/model/drawing";
import { fakeCard, fakeTarget } from "./fake-card";

const OPEN_DELAY = 500;
const signal = fakeTarget("service:signal");

/** A clock that stands still until it is wound. */
function fakeClock() {
  let now = 0;
  let timers: { readonly due: number; readonly run: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    after(delay, run) {
      const timer = { due: now + delay, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    nextFrame: () => () => undefined,
  };
  function wind(ms: number) {
    now += ms;
    for (const timer of timers.filter(({ due }) => due <= now)) {
      timers = timers.filter((other) => other !== timer);
      timer.run();
    }
  }
  return { clock, wind, waiting: () => timers.length };
}

type Ask = (entity: string, backTo: string | null) => Promise<DrawnCard | null>;

function start(ask: Ask, drawn?: (controller: Controller) => void) {
  const { clock, wind, waiting } = fakeClock();
  const asked: string[] = [];
  const shown: (string | null)[] = [];
  const controller: Controller = createController({
    clock,
    openDelay: () => OPEN_DELAY,
    ask(entity, _target, backTo) {
      asked.push(entity);
      return ask(entity, backTo);
    },
    draw(now) {
      shown.push(now && shownLeaf(now.trail).card.id);
      drawn?.(controller);
    },
  });
  return { ...controller, wind, waiting, asked, shown };
}

/** Lets promises that are settled go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("the controller", () => {
  it("asks when the pointer comes to rest, and shows when the delay is over", async () => {
    const { send, wind, asked, shown } = start(async () => fakeCard("service:signal"));
    send({ type: "dwell", target: signal, at: 0 });
    expect(asked).toEqual(["service:signal"]);
    await settle();
    wind(OPEN_DELAY - 1);
    expect(shown).toEqual([]);
    wind(1);
    expect(shown).toEqual(["service:signal"]);
  });

  it("shows a slow answer as soon as it is there", async () => {
    let give: (card: DrawnCard) => void = () => undefined;
    const { send, wind, shown } = start(() => new Promise((resolve) => (give = resolve)));
    send({ type: "dwell", target: signal, at: 0 });
    wind(OPEN_DELAY);
    expect(shown).toEqual([]);
    give(fakeCard("service:signal"));
    await settle();
    expect(shown).toEqual(["service:signal"]);
  });

  it("asks once however often the pointer says where it is", () => {
    const { send, asked } = start(() => new Promise(() => undefined));
    for (const at of [0, 10, 20]) send({ type: "dwell", target: signal, at });
    expect(asked).toHaveLength(1);
  });

  it("closes after the grace, and has no timer left", async () => {
    const { send, wind, waiting, shown } = start(async () => fakeCard("service:signal"));
    send({ type: "keyboard", target: signal, at: 0 });
    wind(0);
    await settle();
    send({ type: "focusOut", at: 0 });
    wind(CLOSE_GRACE);
    expect(shown.at(-1)).toBeNull();
    expect(waiting()).toBe(0);
  });

  it("takes a failed question for no answer, and throws nothing into the page", async () => {
    const { send, wind, shown } = start(() => Promise.reject(new Error("the extension was updated")));
    send({ type: "keyboard", target: signal, at: 0 });
    wind(0);
    await settle();
    expect(shown).toEqual([]);
  });

  it("names the card a followed one leads back to", async () => {
    const names: (string | null)[] = [];
    const { send, wind } = start(async (_entity, backTo) => {
      names.push(backTo);
      return fakeCard("service:signal");
    });
    send({ type: "keyboard", target: signal, at: 0 });
    wind(0);
    await settle();
    send({ type: "follow", entity: "vote:fr/narcotrafic-8-ter-restore" });
    expect(names).toEqual([null, "service:signal"]);
  });

  it("deals with an event that drawing causes only when the drawing is done", async () => {
    let isDrawing = false;
    let overlaps = 0;
    const { send, wind, state } = start(
      async () => fakeCard("service:signal"),
      (controller) => {
        if (isDrawing) overlaps += 1;
        isDrawing = true;
        if (!controller.state().shown?.pinned) controller.send({ type: "pin" });
        isDrawing = false;
      },
    );
    send({ type: "keyboard", target: signal, at: 0 });
    wind(0);
    await settle();
    expect(state().shown?.pinned).toBe(true);
    expect(overlaps).toBe(0);
  });
});
