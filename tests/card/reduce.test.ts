import { describe, expect, it } from "vitest";
import { CLOSE_GRACE, RESHOW_DELAY } from "../../src/card/delays";
import { reduce } from "../../src/card/reduce";
import { type CardEvent, type CardState, CLOSED, nextTick } from "../../src/card/state";
import { shownLeaf } from "../../src/card/trail";
import { fakeCard, fakeTarget } from "./fake-card";

const OPEN_DELAY = 500;
const signal = fakeTarget("service:signal");
const bill = fakeTarget("bill:fr/narcotrafic");
const vote = fakeCard("vote:fr/narcotrafic-8-ter-restore");
const other = "vote:fr/narcotrafic-8-ter-committee";

type Told = { readonly state: CardState; readonly seen: string };

/** What the reader sees: the id of the card, and whether it is about to close. */
function seenIn({ shown }: CardState): string {
  if (!shown) return "nothing";
  return shownLeaf(shown.trail).card.id + (shown.closesAt === null ? "" : " (closing)");
}

function tell(events: readonly CardEvent[], openDelay: number | null): Told {
  const state = events.reduce((before, event) => reduce(before, event, openDelay), CLOSED);
  return { state, seen: seenIn(state) };
}

const dwell = (target: typeof signal, at: number): CardEvent => ({ type: "dwell", target, at });
const leave = (at: number): CardEvent => ({ type: "leave", at });
const tick = (at: number): CardEvent => ({ type: "tick", at });
const answer = (token: number, id: typeof vote.id | typeof signal.mention.entity | null): CardEvent => ({
  type: "answer",
  token,
  card: id && fakeCard(id),
});
const press = (target: typeof signal, at: number): CardEvent => ({ type: "press", target, how: "press", at });
const keyboard = (target: typeof signal, at: number): CardEvent => ({ type: "keyboard", target, at });
const enterCard: CardEvent = { type: "enterCard" };
const scroll: CardEvent = { type: "scroll" };
const dismiss: CardEvent = { type: "dismiss" };
const pin: CardEvent = { type: "pin" };
const back: CardEvent = { type: "back" };
const followVote: CardEvent = { type: "follow", entity: vote.id };

const open = [dwell(signal, 0), answer(1, "service:signal"), tick(OPEN_DELAY)];
const openByKey = [keyboard(signal, 0), tick(0), answer(1, "service:signal")];
const openByPress = [press(signal, 0), tick(0), answer(1, "service:signal")];

describe("stories of a pointer", () => {
  it.each<[string, readonly CardEvent[], string]>([
    ["resting on a word opens its card after the delay", open, "service:signal"],
    ["not a moment earlier", [...open.slice(0, 2), tick(OPEN_DELAY - 1)], "nothing"],
    [
      "an answer that comes late opens the card when it comes",
      [dwell(signal, 0), tick(500), answer(1, "service:signal")],
      "service:signal",
    ],
    ["crossing a word opens nothing", [dwell(signal, 0), leave(40), answer(1, "service:signal"), tick(500)], "nothing"],
    ["no record: no card", [dwell(signal, 0), answer(1, null), tick(500)], "nothing"],
    [
      "but the word may be asked about again",
      [dwell(signal, 0), answer(1, null), dwell(signal, 900), answer(2, "service:signal"), tick(900 + OPEN_DELAY)],
      "service:signal",
    ],
    [
      "an answer with an old token is ignored",
      [dwell(signal, 0), leave(10), dwell(bill, 20), answer(1, "service:signal"), tick(600)],
      "nothing",
    ],
    [
      "… and the right one still comes",
      [
        dwell(signal, 0),
        leave(10),
        dwell(bill, 20),
        answer(1, "service:signal"),
        tick(600),
        answer(2, "bill:fr/narcotrafic"),
      ],
      "bill:fr/narcotrafic",
    ],
    ["leaving begins a grace", [...open, leave(1000)], "service:signal (closing)"],
    ["which ends", [...open, leave(1000), tick(1000 + CLOSE_GRACE)], "nothing"],
    ["not a moment earlier", [...open, leave(1000), tick(999 + CLOSE_GRACE)], "service:signal (closing)"],
    [
      "and another word opens its card then",
      [
        ...[...open, leave(1000), tick(1000 + CLOSE_GRACE)],
        ...[dwell(bill, 5000), answer(2, "bill:fr/narcotrafic"), tick(5000 + OPEN_DELAY)],
      ],
      "bill:fr/narcotrafic",
    ],
    ["leaving twice does not make it longer", [...open, leave(1000), leave(1200), tick(1000 + CLOSE_GRACE)], "nothing"],
    [
      "coming back to the word keeps the card",
      [...open, leave(1000), dwell(signal, 1100), tick(9000)],
      "service:signal",
    ],
    ["reaching the card keeps it", [...open, leave(1000), enterCard, tick(9000)], "service:signal"],
    ["a card under the pointer never closes by itself", [...open, enterCard, tick(3_600_000)], "service:signal"],
    [
      "the next word opens sooner",
      [...open, dwell(bill, 1000), answer(2, "bill:fr/narcotrafic"), tick(1000 + RESHOW_DELAY)],
      "bill:fr/narcotrafic",
    ],
    [
      "crossing a word on the way to the card changes nothing",
      [...open, dwell(bill, 1000), enterCard, answer(2, "bill:fr/narcotrafic"), tick(9000)],
      "service:signal",
    ],
    ["a scroll that carries the word off closes the card", [...open, scroll], "nothing"],
    ["but not under the pointer", [...open, enterCard, scroll], "service:signal"],
    ["a scroll ends the waiting", [dwell(signal, 0), answer(1, "service:signal"), scroll, tick(500)], "nothing"],
    ["Escape closes at once", [...open, dismiss], "nothing"],
    ["Escape ends the waiting too", [dwell(signal, 0), dismiss, answer(1, "service:signal"), tick(500)], "nothing"],
  ])("%s", (_story, events, seen) => expect(tell(events, OPEN_DELAY).seen).toBe(seen));
});

describe("stories of a click", () => {
  it.each<[string, readonly CardEvent[], string]>([
    ["it opens at once", openByPress, "service:signal"],
    ["and pins: leaving does not close", [...openByPress, leave(10), tick(9000)], "service:signal"],
    ["a pinned card survives scrolling", [...openByPress, leave(10), scroll], "service:signal"],
    [
      "and other words under the pointer",
      [...openByPress, dwell(bill, 1000), answer(2, "bill:fr/narcotrafic"), tick(9000)],
      "service:signal",
    ],
    [
      "but not a click on another word",
      [...openByPress, press(bill, 1000), tick(1000), answer(2, "bill:fr/narcotrafic")],
      "bill:fr/narcotrafic",
    ],
    [
      "a click on the word of an open card pins it",
      [...open, press(signal, 900), leave(1000), tick(9000)],
      "service:signal",
    ],
    [
      "unpinned, it closes when the pointer leaves",
      [...openByPress, enterCard, pin, leave(1000), tick(9000)],
      "nothing",
    ],
    ["a click elsewhere dismisses it", [...openByPress, dismiss], "nothing"],
  ])("%s", (_story, events, seen) => expect(tell(events, OPEN_DELAY).seen).toBe(seen));

  it.each<[string, readonly CardEvent[], string]>([
    ["resting on a word opens nothing", [dwell(signal, 0), tick(9000), answer(1, "service:signal")], "nothing"],
    ["a click opens", openByPress, "service:signal"],
    [
      "resting on another word leaves the card to its grace",
      [...openByPress, pin, dwell(bill, 1000)],
      "service:signal (closing)",
    ],
  ])("with 'click only', %s", (_story, events, seen) => expect(tell(events, null).seen).toBe(seen));
});

describe("stories of a keyboard", () => {
  it.each<[string, readonly CardEvent[], string]>([
    ["a command opens at once", openByKey, "service:signal"],
    ["a pointer somewhere else does not close it", [...openByKey, leave(10), tick(9000)], "service:signal"],
    [
      "nor does one that passes over a word",
      [...openByKey, dwell(bill, 10), answer(2, "bill:fr/narcotrafic"), tick(9000)],
      "service:signal",
    ],
    [
      "nor one that leaves while the card is waited for",
      [keyboard(signal, 0), leave(1), tick(1), answer(1, "service:signal")],
      "service:signal",
    ],
    ["scrolling does not close it", [...openByKey, scroll], "service:signal"],
    [
      "when the focus goes on, it closes",
      [...openByKey, { type: "focusOut", at: 50 }, tick(50 + CLOSE_GRACE)],
      "nothing",
    ],
    [
      "unless it comes back",
      [...openByKey, { type: "focusOut", at: 50 }, { type: "focusIn" }, tick(9000)],
      "service:signal",
    ],
    [
      "the next command shows the next card",
      [...openByKey, keyboard(bill, 10), tick(10), answer(2, "bill:fr/narcotrafic")],
      "bill:fr/narcotrafic",
    ],
  ])("%s", (_story, events, seen) => expect(tell(events, OPEN_DELAY).seen).toBe(seen));
});

describe("stories inside a card", () => {
  const followed = [...openByPress, followVote, answer(2, vote.id)];

  it.each<[string, readonly CardEvent[], string]>([
    ["following a vote shows it", followed, vote.id],
    ["back returns to the beginning", [...followed, back], "service:signal"],
    ["back at the beginning stays there", [...openByPress, back], "service:signal"],
    [
      "going back before the answer came means it is not wanted any more",
      [...openByPress, followVote, back, answer(2, vote.id)],
      "service:signal",
    ],
    ["a vote without a record changes nothing", [...openByPress, followVote, answer(2, null)], "service:signal"],
    [
      "an answer for a card closed meanwhile opens nothing",
      [...openByPress, followVote, dismiss, answer(2, vote.id)],
      "nothing",
    ],
    [
      "of two votes followed in a row the second one is shown, whichever answer comes first",
      [...openByPress, { type: "follow", entity: other }, followVote, answer(3, vote.id), answer(2, other)],
      vote.id,
    ],
    ["nothing can be followed in a closed card", [followVote, answer(1, vote.id)], "nothing"],
    ["nor can anything be opened or left in one", [{ type: "toggle", part: "more" }, back], "nothing"],
  ])("%s", (_story, events, seen) => expect(tell(events, OPEN_DELAY).seen).toBe(seen));

  it("what was opened stays open on the way back", () => {
    const { state } = tell(
      [...openByPress, { type: "toggle", part: "more" }, followVote, answer(2, vote.id), back],
      OPEN_DELAY,
    );
    expect(state.shown && shownLeaf(state.shown.trail).open).toEqual(["more"]);
  });
});

describe("what holds a card", () => {
  const moved: CardEvent = { type: "moved" };
  const touch: CardEvent = { type: "press", target: signal, how: "touch", at: 0 };
  const later = [leave(1000), tick(9000)];

  it.each<[string, readonly CardEvent[], string]>([
    ["moving it pins it", [...open, moved, ...later], "service:signal"],
    ["and ends the grace it was in", [...open, leave(1000), moved, tick(9000)], "service:signal"],
    ["moving a pinned one changes nothing", [...openByPress, moved, ...later], "service:signal"],
    ["a card that is closed cannot be moved", [moved, tick(9000)], "nothing"],
    ["nor pinned", [pin, ...later], "nothing"],
    ["the focus, when the pointer goes", [...open, { type: "focusIn" }, ...later], "service:signal"],
    [
      "the pointer, when the focus goes",
      [...open, { type: "focusIn" }, { type: "focusOut", at: 900 }],
      "service:signal",
    ],
    [
      "the pointer on its word, when a pin goes",
      [...openByPress, pin, { type: "focusOut", at: 900 }, tick(9000)],
      "service:signal",
    ],
    ["a tap, which pins it", [touch, tick(0), answer(1, "service:signal"), ...later], "service:signal"],
    [
      "a rest that is told twice begins once",
      [dwell(signal, 0), dwell(signal, 400), answer(1, "service:signal"), tick(OPEN_DELAY)],
      "service:signal",
    ],
  ])("%s", (_what, events, seen) => expect(tell(events, OPEN_DELAY).seen).toBe(seen));

  it("nothing, once it was dismissed: the next word has its own delay and token", () => {
    const events = [...open, dismiss, dwell(bill, 2000), answer(2, "bill:fr/narcotrafic"), tick(2000 + OPEN_DELAY)];
    expect(tell(events, OPEN_DELAY).seen).toBe("bill:fr/narcotrafic");
  });
});

describe("a name that is not to be marked any more", () => {
  const isMarked = (events: readonly CardEvent[]) => tell(events, OPEN_DELAY).state.shown?.isMarked;

  it("keeps its open card, also once the name is marked again", () => {
    expect(tell([...open, { type: "unmarked" }], OPEN_DELAY).seen).toBe("service:signal");
    expect(isMarked([...open, { type: "unmarked" }])).toBe(false);
    expect(isMarked([...open, { type: "unmarked" }, { type: "marked" }])).toBe(true);
  });

  it("is nothing to a card that is closed", () => {
    expect(tell([{ type: "unmarked" }, { type: "marked" }], OPEN_DELAY).seen).toBe("nothing");
  });

  it("is nothing new to a card that knows", () => {
    const { state } = tell(open, OPEN_DELAY);
    expect(reduce(state, { type: "marked" }, OPEN_DELAY)).toBe(state);
  });
});

describe("the next moment that matters", () => {
  it.each<[string, readonly CardEvent[], number | null]>([
    ["none while nothing happens", [], null],
    ["the opening", [dwell(signal, 100)], 100 + OPEN_DELAY],
    ["none once it has passed without an answer", [dwell(signal, 100), tick(600)], null],
    ["the closing", [...open, leave(1000)], 1000 + CLOSE_GRACE],
    ["the sooner of both", [...open, dwell(bill, 1000)], 1000 + RESHOW_DELAY],
    ["none while the card is held", [...open, enterCard], null],
  ])("is %s", (_what, events, moment) => expect(nextTick(tell(events, OPEN_DELAY).state)).toBe(moment));
});
