import { describe, expect, it } from "vitest";
import { zoneOf } from "../../src/card/bridge";
import { fc } from "../support/generated-cases";

const GAP = 8;
const word = { left: 400, top: 100, right: 450, bottom: 120 };
/** Below the word, and wider. */
const card = { left: 384, top: 128, right: 744, bottom: 500 };

const zone = (x: number, y: number) => zoneOf({ x, y }, [word], card, GAP);

describe("where the pointer is", () => {
  it.each([
    ["in the middle of the word", 425, 110, "word"],
    ["a pixel above the word", 425, 99, "word"],
    ["in the middle of the card", 600, 300, "card"],
    ["between word and card", 425, 124, "card"],
    ["beside the word, bound for the card's far corner", 520, 118, "way"],
    ["at the far end of the line", 700, 105, "off"],
    ["above the word", 425, 80, "off"],
    ["below the card", 600, 600, "off"],
  ])("%s", (_where, x, y, expected) => expect(zone(x, y)).toBe(expected));

  it("finds each line of words that wrap", () => {
    const lines = [
      { left: 700, top: 100, right: 780, bottom: 120 },
      { left: 100, top: 122, right: 160, bottom: 142 },
    ];
    expect(zoneOf({ x: 740, y: 110 }, lines, card, GAP)).toBe("word");
    expect(zoneOf({ x: 130, y: 130 }, lines, card, GAP)).toBe("word");
    expect(zoneOf({ x: 300, y: 60 }, lines, card, GAP)).toBe("off");
  });
});

const point = (box: typeof word) =>
  fc.record({ x: fc.integer({ min: box.left, max: box.right }), y: fc.integer({ min: box.top, max: box.bottom }) });

it("a straight way from anywhere on the word to anywhere on the card is never off", () => {
  const shares = Array.from({ length: 21 }, (_, step) => step / 20);
  fc.assert(
    fc.property(point(word), point(card), (from, to) =>
      shares.every((share) => zone(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share) !== "off"),
    ),
  );
});
