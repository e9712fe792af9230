import { describe, expect, test } from "vitest";
import { slugOf } from "./entity-slugs";
import { dropsBelow } from "./figures";
import { type Passage, type Predicted, score } from "./score";

const SIGNAL = { start: 8, end: 14, entity: "service:signal" };
const POSITIVE: Passage = {
  id: "a",
  lang: "en",
  category: "positive",
  text: "Open on Signal, at a signal.",
  expect: [SIGNAL],
  decoys: [{ start: 21, end: 27 }],
  ignore: [{ start: 0, end: 4 }],
};
const NEGATIVE: Passage = { ...POSITIVE, id: "b", category: "hard_negative", expect: [] };
const RIGHT: Predicted = { start: 8, end: 14, slug: "service:signal" };

function scored(a: readonly Predicted[], b: readonly Predicted[]) {
  const found = new Map([
    ["a", a],
    ["b", b],
  ]);
  return score([POSITIVE, NEGATIVE], found, (word) => word === "signal");
}

describe("A score", () => {
  test("is full when every mention is found and nothing else", () => {
    expect(scored([RIGHT], [])).toMatchObject({ precision: 1, recall: 1, hardNegatives: 0, ambiguous: 1, errors: [] });
  });

  test("counts a mention that is not found", () => {
    expect(scored([], [])).toMatchObject({
      precision: 1,
      recall: 0,
      missed: 1,
      errors: [expect.stringContaining("a")],
    });
  });

  test.each<[string, Predicted]>([
    ["another span", { ...RIGHT, end: 15 }],
    ["another entity", { ...RIGHT, slug: "service:session" }],
  ])("counts %s as wrong, and as missed", (_what, found) => {
    expect(scored([found], [])).toMatchObject({ right: 0, wrong: 1, missed: 1 });
  });

  test("counts a passage without mentions that was given one, and the decoy marked in it", () => {
    const decoy = { start: 21, end: 27, slug: "service:signal" };
    expect(scored([RIGHT], [decoy])).toMatchObject({ precision: 0.5, hardNegatives: 1, ambiguous: 2 / 3 });
  });

  test("leaves alone what is to be ignored, and terms", () => {
    const others = [
      { start: 0, end: 4, slug: "service:open" },
      { start: 16, end: 18, slug: null },
    ];
    expect(scored([RIGHT, ...others], [])).toMatchObject({ wrong: 0 });
  });
});

test("what fell below the recorded level is said", () => {
  const level = { precision: 1, recall: 0.9, hardNegatives: 0, ambiguous: 0 };
  expect(dropsBelow(level, scored([RIGHT], []))).toEqual([]);
  expect(dropsBelow(level, scored([], [RIGHT]))).toEqual([
    "precision is 0.0 %, and was 100.0 %.",
    "recall is 0.0 %, and was 90.0 %.",
    "hardNegatives is 100.0 %, and was 0.0 %.",
  ]);
});

test.each([
  ["person:fr/bruno-retailleau", "person:bruno-retailleau"],
  ["service:signal", "service:signal"],
  ["bill:fr/narcotrafic#8-ter", "measure:fr-narcotrafic-8ter"],
  ["bill:us/kosa", "bill:us/kosa"],
  ["term:backdoor", null],
] as const)("the corpus calls %s %s", (entity, slug) => {
  expect(slugOf(entity)).toBe(slug);
});
