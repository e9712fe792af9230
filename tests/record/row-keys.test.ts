import { expect, it } from "vitest";
import { rowByKey } from "../../src/record/row-keys";

it.each([
  ["ArrowDown", -1, 3, 0],
  ["ArrowDown", 0, 3, 1],
  ["ArrowDown", 2, 3, 2],
  ["ArrowUp", 2, 3, 1],
  ["ArrowUp", -1, 3, 0],
  ["Home", 2, 3, 0],
  ["End", -1, 3, 2],
  ["ArrowDown", -1, 0, null],
  ["Tab", 1, 3, null],
])("%s from row %i of %i leads to %s", (key, from, count, to) => expect(rowByKey(key, from, count)).toBe(to));
