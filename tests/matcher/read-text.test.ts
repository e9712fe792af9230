import { describe, expect, test } from "vitest";
import { fc, runs } from "../support/generated-cases";
import { mentionsIn } from "./example";
import { NAMES, TITLED } from "./names";

/** Any text at all: every UTF-16 code unit, paired or not, with names strewn in. */
const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES.map((alias) => alias.text)),
      fc.constantFrom(
        " ",
        " ",
        ". ",
        ", ",
        "-",
        "’",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\n",
        "s",
        "é",
        "e\u0301",
        "\ud800",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const language = fc.constantFrom("fr" as const, "en" as const, "de" as const, null);

/** A name without everything that may stand between or upon its letters. */
function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/ß/g, "ss")
    .replace(/œ/gi, "oe")
    .toLowerCase();
}

describe("Whatever the text", () => {
  test("nothing is thrown, and mentions stand in order without overlapping", () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        let end = 0;
        for (const mention of mentionsIn(text, lang)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          end = mention.end;
        }
      }),
      runs(400),
    );
  });

  test("a mention's offsets give its name as written in the text", () => {
    const known = new Set(
      [...NAMES, ...TITLED].map(({ text, entity }) => `${bare(text.replace(/^Lord /, ""))} ${entity}`),
    );
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        for (const { start, end, entity } of mentionsIn(text, lang)) {
          const surface = bare(text.slice(start, end));
          const genitive = lang === "de" || lang === null ? surface.replace(/s$/, "") : surface;
          expect(known.has(`${surface} ${entity}`) || known.has(`${genitive} ${entity}`)).toBe(true);
        }
      }),
      runs(400),
    );
  });

  test("a sentence more never takes away a name that is beyond doubt", () => {
    const certain = NAMES.filter(
      ({ strength, entity, languages }) =>
        (strength === "unique" || strength === "fullName") && !entity.includes("#") && !languages,
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...certain), anything, (before, { text: name, entity }, after) => {
        const start = before.length + 2;
        const mention = mentionsIn(`${before}. ${name}. ${after}`, "en").find((found) => found.start === start);
        expect(mention).toMatchObject({ start, end: start + name.length, entity });
      }),
      runs(400),
    );
  });
});

test("a title that tells a name is its reason, and no part of it", () => {
  const mentions = mentionsIn("So Lord Clement-Jones said.", "en");
  expect(mentions).toMatchObject([{ start: 8, end: 21, rule: "surnameWithTitle", confirmedBy: ["Lord"] }]);
});

describe("Whatever stands inside a name", () => {
  const unseen = fc.constantFrom("\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202a");
  const certain = NAMES.filter(({ strength, languages }) => strength === "fullName" && !languages);

  test("characters that are not seen change nothing, wherever they stand in a name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...certain), unseen, fc.nat(), ({ text: name, entity }, character, place) => {
        const at = 1 + (place % (name.length - 1));
        const written = name.slice(0, at) + character + name.slice(at);
        const text = `So ${written}, they say.`;
        expect(mentionsIn(text, "en")[0]).toMatchObject({ start: 3, end: 3 + written.length, entity });
      }),
      runs(300),
    );
  });

  test.each(["Retail.*", "R(etailleau)?", "[A-Z]etailleau", "Retailleau+", "Retai||eau", "\\bRetailleau\\b"])(
    "what would be a pattern, such as %s, stands for nothing else",
    (pattern) => {
      const mentions = mentionsIn(`Bruno ${pattern} Darmanin Gérald`, "fr");
      expect(mentions.map(({ entity }) => entity)).not.toContain("person:fr/gerald-darmanin");
      expect(mentions.every(({ start, end }) => end - start <= "Bruno Retailleau".length)).toBe(true);
    },
  );
});

describe("However long the text", () => {
  // Ten times the text takes about ten times as long; what grows faster never comes to an end here.
  test.each([
    ["one word without an end", "signal".repeat(170_000)],
    ["a name without an end", "Signal ".repeat(150_000)],
    ["surnames without an end", "Le Pen, ".repeat(130_000)],
    ["the beginning of a name without an end", "Online Safety ".repeat(75_000)],
    ["spaces inside a name", `Bruno${" ".repeat(1_000_000)}Retailleau`],
    ["zero-width characters", `Bruno\u200b${"\u200b".repeat(1_000_000)} Retailleau`],
    ["combining marks", `e${"\u0301".repeat(1_000_000)} Signal`],
    ["a script without spaces", "信号".repeat(500_000)],
    ["lone surrogates", "\ud800".repeat(1_000_000)],
    ["ten million letters without a space", "telegram".repeat(1_250_000)],
    ["one word of a million letters", "S".concat("ignal".repeat(200_000))],
    ["scripts that are not known", "ⲥⲓⲅⲛⲁⲗ 𐌔𐌉𐌂 ᚠᚢᚦ ሰላም ".repeat(60_000)],
    ["titles without an end", "M. Mme Mr Senator Herr ".repeat(45_000).concat("Retailleau")],
    ["doubtful names without an end", "Signal Session Wire Johnson ".repeat(36_000)],
    ["hyphens without an end", "Le-Pen-".repeat(140_000)],
  ])("%s", (_name, text) => {
    expect(() => mentionsIn(text, "fr")).not.toThrow();
  });
});
