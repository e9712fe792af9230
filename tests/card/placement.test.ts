import { describe, expect, it } from "vitest";
import { type Box, nearestBox } from "../../src/card/geometry";
import { GAP, MARGIN, type Placement, placeCard, type Side } from "../../src/card/placement";
import { fc, runs } from "../support/generated-cases";

const CARD = { width: 360, height: 400 };
const LAPTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

type Asked = {
  readonly viewport?: typeof LAPTOP;
  readonly card?: typeof CARD;
  readonly form?: "card" | "sheet";
  readonly runs?: "ltr" | "rtl";
  readonly keep?: Side;
};

/** A word of 80 × 20 CSS px with its upper left corner at `left`, `top`. */
function wordAt(left: number, top: number): Box {
  return { left, top, right: left + 80, bottom: top + 20 };
}

function place(
  words: readonly Box[],
  { viewport = LAPTOP, card = CARD, form = "card", runs = "ltr", keep }: Asked,
): Placement {
  return placeCard({ words, anchor: words[0] ?? null, card, viewport, form, runs, keep: keep ?? null });
}

describe("a card", () => {
  it("stands below its word, its text beginning where the word begins", () => {
    expect(place([wordAt(300, 100)], {})).toMatchObject({ side: "below", left: 284, top: 120 + GAP });
  });

  it("begins at the right edge of words that run from right to left", () => {
    expect(place([wordAt(700, 100)], { runs: "rtl" }).left).toBe(780 + 16 - CARD.width);
    expect(place([wordAt(100, 100)], { runs: "rtl" }).left).toBe(MARGIN);
  });

  it("goes above where there is no room below", () => {
    expect(place([wordAt(300, 700)], {})).toMatchObject({ side: "above", top: 700 - GAP - CARD.height });
  });

  it("moves in from the edge of the window", () => {
    expect(place([wordAt(1200, 100)], {}).left).toBe(LAPTOP.width - MARGIN - CARD.width);
    expect(place([wordAt(2, 100)], {}).left).toBe(MARGIN);
  });

  it("is a little lower rather than beside its word", () => {
    const placement = place([wordAt(300, 330)], { viewport: { width: 1280, height: 720 } });
    expect(placement).toMatchObject({ side: "below", maxHeight: 720 - 350 - GAP - MARGIN });
  });

  it("stands beside its word where there is far too little room above and below", () => {
    const low = { width: 1280, height: 500 };
    expect(place([wordAt(300, 240)], { viewport: low }).side).toBe("right");
    expect(place([wordAt(1000, 240)], { viewport: low }).side).toBe("left");
  });

  it("avoids every line of words that wrap", () => {
    const lines = [wordAt(1100, 100), wordAt(40, 124)];
    expect(place(lines, {}).top).toBe(144 + GAP);
  });

  it("keeps its side while its size changes, and grows away from the word", () => {
    const before = place([wordAt(300, 600)], { card: { width: 360, height: 300 } });
    const after = place([wordAt(300, 600)], { card: CARD, keep: before.side });
    expect(after.side).toBe(before.side);
    expect(after.top + CARD.height).toBe(before.top + 300);
  });

  it("becomes a sheet in a window without room for even a low one", () => {
    expect(place([wordAt(100, 100)], { viewport: { width: 500, height: 260 } }).side).toMatch(/Sheet$/);
  });
});

describe("a sheet", () => {
  const ask = { viewport: PHONE, form: "sheet" } as const;

  it("lies along the bottom of the window", () => {
    expect(place([wordAt(100, 100)], ask)).toMatchObject({
      side: "bottomSheet",
      left: 0,
      top: PHONE.height - CARD.height,
    });
  });

  it("lies along the top when its word is low", () => {
    expect(place([wordAt(100, 600)], ask)).toMatchObject({ side: "topSheet", top: 0 });
  });

  it("is lower than it would like to be, rather than on its word", () => {
    const { top } = place([wordAt(100, 360)], ask);
    expect(top).toBeGreaterThanOrEqual(380);
  });

  it("lies along the bottom when the words are gone", () => {
    expect(place([], ask)).toMatchObject({ side: "bottomSheet", maxHeight: PHONE.height });
  });
});

const windows = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 240, max: 1600 }) });
const cards = fc.record({ width: fc.constant(360), height: fc.integer({ min: 120, max: 420 }) });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe("wherever the word is", () => {
  it("a card stays inside the window, and off the word as long as any side has room", () => {
    fc.assert(
      fc.property(windows, cards, shares, shares, fc.constantFrom("card", "sheet"), (viewport, card, x, y, form) => {
        const word = wordAt(Math.round(x * (viewport.width - 80)), Math.round(y * (viewport.height - 20)));
        const { left, top, side, maxHeight } = place([word], { viewport, card, form });
        const isSheet = side === "bottomSheet" || side === "topSheet";
        const width = isSheet ? viewport.width : card.width;
        const placed = { left, top, right: left + width, bottom: top + Math.min(card.height, maxHeight) };
        const edge = isSheet ? 0 : MARGIN;
        if (viewport.width >= 480 || isSheet) {
          expect(placed.left).toBeGreaterThanOrEqual(edge);
          expect(placed.right).toBeLessThanOrEqual(viewport.width - edge);
          expect(placed.top).toBeGreaterThanOrEqual(edge);
          expect(placed.bottom).toBeLessThanOrEqual(viewport.height - edge);
        }
        const room = Math.max(word.top, viewport.height - word.bottom) - GAP - MARGIN;
        if (room >= Math.min(card.height, 200)) expect(overlap(placed, word)).toBe(false);
      }),
      runs(2000),
    );
  });
});

describe("the line the reader points at", () => {
  const lines = [wordAt(700, 100), wordAt(40, 124)];

  it("is the one under the pointer", () => {
    expect(nearestBox(lines, { x: 60, y: 130 })).toBe(lines[1]);
    expect(nearestBox(lines, { x: 710, y: 110 })).toBe(lines[0]);
  });

  it("is none where the words are gone", () => expect(nearestBox([], { x: 1, y: 1 })).toBeNull());
});
