import { expect, test } from "vitest";
import { GROUP, groupOf, otherGroupOf, placeLike, placeWords } from "../../src/matcher/word-places";
import { fc, runs } from "../support/generated-cases";

const SLOT = fc.integer({ min: 0, max: 0xffff_ffff });

test("every word gets a place of its own in one of its two groups", () => {
  fc.assert(
    fc.property(fc.uniqueArray(SLOT, { maxLength: 600 }), (slots) => {
      const places = placeWords(slots);
      const groups = places.length / GROUP;
      for (const [word, slot] of slots.entries()) {
        const place = places.indexOf(word);
        expect([groupOf(slot, groups), otherGroupOf(slot, groups)]).toContain(place - (place % GROUP));
        expect(places.lastIndexOf(word)).toBe(place);
      }
    }),
    runs(50),
  );
});

test("few places stay empty", () => {
  const slots = Array.from({ length: 20_000 }, (_, word) => Math.imul(word + 1, 0x9e3779b1) >>> 0);
  expect(placeWords(slots).length).toBeLessThan(slots.length * 1.2);
});

test("what is in the table is held; of the rest, hardly anything", () => {
  const hash = (word: number) => Math.imul(word + 1, 0x9e3779b1) ^ ((word * word) << 3);
  const slots = Array.from({ length: 3_000 }, (_, word) => hash(word) >>> 0);
  const places = placeWords(slots);
  const lows = Uint16Array.from(places, (word) => (slots[word] ?? 0) & 0xffff);
  const groups = places.length / GROUP;
  expect(slots.every((slot) => placeLike(lows, groups, slot) >= 0)).toBe(true);
  const others = Array.from({ length: 10_000 }, (_, word) => hash(word + 50_000) >>> 0);
  expect(others.filter((slot) => placeLike(lows, groups, slot) >= 0).length).toBeLessThan(100);
});

test("more words of one hash than two groups have places are refused", () => {
  expect(() => placeWords(Array.from({ length: 2 * GROUP + 1 }, () => 7))).toThrow("hashes alike");
});
