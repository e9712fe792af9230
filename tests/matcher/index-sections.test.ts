import { expect, test } from "vitest";
import { numberIn, openSections, planesOf, sumBefore, sumsBefore } from "../../src/matcher/index-sections";

test("numbers are read from their planes, of 8 or 16 bits", () => {
  const narrow = planesOf([0, 255, 256, 0xffff], { wide: false });
  expect([0, 1, 2, 3].map((place) => numberIn(narrow, place))).toEqual([0, 255, 256, 0xffff]);
  const wide = planesOf([0x1_0000, 0xff_ffff], { wide: true });
  expect([0, 1].map((place) => numberIn(wide, place))).toEqual([0x1_0000, 0xff_ffff]);
});

test("what stands before any place is the sum of all counts before it", () => {
  const counts = Array.from({ length: 100 }, (_, place) => (place * 37) % 300);
  const planes = planesOf(counts, { wide: false });
  const sums = sumsBefore(counts);
  let sum = 0;
  for (const [place, count] of counts.entries()) {
    expect(sumBefore(sums, planes, place)).toBe(sum);
    sum += count;
  }
  expect(sumsBefore([])).toHaveLength(0);
});

test("bytes that are no index are refused", () => {
  expect(() => openSections(new Uint8Array(3))).toThrow(RangeError);
  expect(() => openSections(new Uint8Array(64).fill(9))).toThrow(RangeError);
});
