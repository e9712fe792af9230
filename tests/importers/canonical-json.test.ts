import { expect, test } from "vitest";
import { canonicalJson } from "../../src/importers/canonical-json";
import { fc } from "../support/generated-cases";

test("what fits a line takes one; long lists of words fill their lines", () => {
  const ids = Array.from({ length: 20 }, (_, index) => `PA${700000 + index}`);
  expect(
    canonicalJson({ counts: { for: 1, against: 2 }, none: [], nothing: {}, block: { position: "for", ids } }),
  ).toBe(
    `{
  "counts": { "for": 1, "against": 2 },
  "none": [],
  "nothing": {},
  "block": {
    "position": "for",
    "ids": [
      "PA700000", "PA700001", "PA700002", "PA700003", "PA700004", "PA700005", "PA700006", "PA700007", "PA700008",
      "PA700009", "PA700010", "PA700011", "PA700012", "PA700013", "PA700014", "PA700015", "PA700016", "PA700017",
      "PA700018", "PA700019"
    ]
  }
}
`,
  );
});

test("reads back as what was written, whatever it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("no line is longer than 120 characters, as long as words are short", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ maxLength: 8 }), fc.array(fc.string({ maxLength: 12, unit: "grapheme-ascii" }))),
      (value) => {
        for (const line of canonicalJson(value).split("\n")) expect(line.length).toBeLessThanOrEqual(120);
      },
    ),
  );
});
