import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/model/language";
import { SAMPLE_COUNTS, SAMPLES } from "../../src/welcome/sample";

/** What a newcomer can point at: each has a card. */
const NAMED = [
  "Bruno Retailleau",
  "Gérald Darmanin",
  "Naïma Moutchou",
  "Antoine Léaument",
  "Signal",
  "WhatsApp",
  "rticle 8 ter",
  "narcotrafic",
];

function textOf(language: (typeof LANGUAGES)[number]): string {
  return SAMPLES[language].paragraphs.join("\n");
}

describe.each(LANGUAGES)("the sample article, %s", (language) => {
  it("is read in a minute: 130 to 180 words", () => {
    const words = textOf(language)
      .split(/\s+/)
      .filter((word) => /[\p{L}\d]/u.test(word));
    expect(words.length).toBeGreaterThanOrEqual(130);
    expect(words.length).toBeLessThanOrEqual(180);
  });

  it.each(NAMED)("names %s", (name) => {
    expect(textOf(language).replaceAll("\u00A0", " ")).toContain(name);
  });

  it("gives the figures its vote bar draws", () => {
    const { for: yes, against, abstention } = SAMPLE_COUNTS;
    expect(textOf(language)).toMatch(
      new RegExp(`\\b${yes} (for|pour), ${against} (against|contre), ${abstention} abstentions`),
    );
  });

  it("quotes nobody", () => {
    expect(textOf(language)).not.toMatch(/["“”«»]/);
  });

  it("is set with typographic apostrophes", () => {
    expect(textOf(language)).not.toContain("'");
  });
});

it("the French sample has no-break spaces before high punctuation", () => {
  expect(textOf("fr")).not.toMatch(/[^\u00A0\u202F][:;?!]/);
});
