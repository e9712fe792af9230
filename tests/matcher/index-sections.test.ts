import { expect, test } from "vitest";
import {
  countBytes,
  MORE,
  nibbleIn,
  nibbles,
  numberIn,
  openSections,
  planesOf,
} from "../../src/matcher/index-sections";

test("numbers are read from their planes, of 8 or 16 bits", () => {
  const narrow = planesOf([0, 255, 256, 0xffff], { wide: false });
  expect([0, 1, 2, 3].map((place) => numberIn(narrow, place))).toEqual([0, 255, 256, 0xffff]);
  const wide = planesOf([0x1_0000, 0xff_ffff], { wide: true });
  expect([0, 1].map((place) => numberIn(wide, place))).toEqual([0x1_0000, 0xff_ffff]);
});

test("half bytes are read two from a byte", () => {
  const packed = nibbles([1, 15, 7]);
  expect(packed).toHaveLength(2);
  expect([0, 1, 2].map((place) => nibbleIn(packed, place))).toEqual([1, 15, 7]);
});

test("a great count goes on in the next byte, also one that just fills a byte", () => {
  expect([...countBytes([3, MORE, MORE + 1, 0])]).toEqual([3, MORE, 0, MORE, 1, 0]);
});

test("bytes that are no index are refused", () => {
  expect(() => openSections(new Uint8Array(3))).toThrow(RangeError);
  expect(() => openSections(new Uint8Array(64).fill(9))).toThrow(RangeError);
});
