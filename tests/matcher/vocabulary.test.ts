import { expect, test } from "vitest";
import { isOneOf } from "../../src/matcher/vocabulary";

test.each([
  ["app", true],
  ["apps", false],
  ["encrypt", true],
  ["encrypted", true],
  ["unencrypted", false],
  ["innenminister", true],
  ["ministerium", false],
  ["abhoren", true],
  ["aushoren", true],
  ["", false],
])("“%s” is one of the words: %s", (word, expected) => {
  expect(isOneOf("app encrypt* *minister *hor*", word)).toBe(expected);
});
