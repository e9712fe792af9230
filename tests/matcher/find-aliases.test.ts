import { describe, expect, test } from "vitest";
import { openAliasIndex } from "../../src/matcher/alias-index";
import { findAliases } from "../../src/matcher/find-aliases";
import { packAliases } from "../../src/matcher/pack-aliases";
import type { AliasStrength } from "../../src/model/alias";
import type { PageLanguage } from "../../src/model/language";
import { fc, runs } from "../support/generated-cases";
import { findSlowly } from "./find-aliases-slowly";

function found(name: string, strength: AliasStrength, text: string, language: PageLanguage): string[] {
  const index = openAliasIndex(packAliases([{ text: name, entity: "term:any", strength }]));
  return findAliases(index, text, language).map(({ start, end }) => text.slice(start, end));
}

describe("A name is found as whole words, however they are joined", () => {
  test.each([
    ["Éric Œuvrard", "ERIC OEUVRARD", "ERIC OEUVRARD"],
    ["Straße", "STRASSE", "STRASSE"],
    ["Proton Mail", "Proton\n\t Mail", "Proton\n\t Mail"],
    ["Proton Mail", "Proton-Mail", "Proton-Mail"],
    ["H.R. 4870", "H.R. 4870", "H.R. 4870"],
    ["H.R. 4870", "H. R. 4870", "H. R. 4870"],
    ["amendement n° 640", "amendement n°\u00a0640", "amendement n°\u00a0640"],
    ["O'Callaghan", "O’Callaghan", "O’Callaghan"],
    ["WhatsApp", "What\u00adsApp\u200b!", "What\u00adsApp"],
    ["Boudié", "Boudie\u0301.", "Boudie\u0301"],
    ["Confiance", "Conﬁance", "Conﬁance"],
  ])("%s in “%s”", (name, text, surface) => {
    expect(found(name, "unique", text, "fr")).toEqual([surface]);
  });

  test.each([
    ["WhatsApp", "WhatsApping"],
    ["WhatsApp", "XWhatsApp"],
    ["Proton Mail", "Proton, Mail"],
    ["Proton Mail", "Proton. Mail"],
    ["Proton Mail", "Proton (Mail)"],
    ["Proton Mail", "ProtonMail"],
    ["C-22", "C-220"],
  ])("no %s in “%s”", (name, text) => {
    expect(found(name, "unique", text, "fr")).toEqual([]);
  });
});

describe("Capitals count where a small word means something else", () => {
  test.each<[string, AliasStrength, string, boolean]>([
    ["Signal", "word", "signal", false],
    ["Signal", "word", "SIGNAL", true],
    ["LINE", "word", "Line", false],
    ["Blanc", "surname", "blanc", false],
    ["Jean Blanc", "fullName", "Jean blanc", false],
    ["Konstantin von Notz", "fullName", "Konstantin Von Notz", true],
    ["chat control", "word", "Chat Control", true],
    ["WhatsApp", "unique", "whatsapp", true],
    ["Bæk", "surname", "Bæk", true],
    ["Bæk", "surname", "bæk", false],
    ["Le Pen", "surname", "LE PEN", true],
    ["SREN", "unique", "sren", false],
  ])("%s (%s) in “%s”: %s", (name, strength, text, isFound) => {
    expect(found(name, strength, text, "en")).toEqual(isFound ? [text] : []);
  });
});

describe("A German genitive belongs to the name", () => {
  test.each<[PageLanguage, string[]]>([
    ["de", ["Faesers"]],
    ["en", []],
  ])("%s", (language, surfaces) => {
    expect(found("Faeser", "surname", "Faesers", language)).toEqual(surfaces);
  });
});

test("the longest of several names counts", () => {
  const index = openAliasIndex(
    packAliases([
      { text: "Chat", entity: "term:chat", strength: "unique" },
      { text: "Chat Control", entity: "bill:eu/csar", strength: "unique" },
      { text: "Chat Control 1.0", entity: "bill:eu/interim", strength: "unique" },
    ]),
  );
  const text = "Chat Control 1.0, Chat Control 1.1 and Chat";
  expect(findAliases(index, text, "en").map(({ start, end }) => text.slice(start, end))).toEqual([
    "Chat Control 1.0",
    "Chat Control",
    "Chat",
  ]);
});

describe("It finds what trying every name at every word finds", () => {
  const letter = fc.constantFrom(..."abéÉßœA1");
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 3 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const between = fc.constantFrom(
    " ",
    "-",
    "’",
    "\u00a0",
    "\u2011",
    ". ",
    ".",
    ", ",
    "\n",
    "«",
    "😀",
    "\ud800",
    "\0",
    "中",
    " - ",
  );
  const unseen = fc.constantFrom("", "", "", "\u00ad", "\u0301", "\u200b");

  /** Texts in which names stand among other words. */
  function textOf(names: fc.Arbitrary<string>): fc.Arbitrary<string> {
    const piece = fc.tuple(fc.oneof(word, names), unseen, between).map((parts) => parts.join(""));
    return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  }

  function spans(names: readonly string[], text: string) {
    const aliases = names.map((each) => ({ text: each, entity: "term:any", strength: "unique" }) as const);
    const index = openAliasIndex(packAliases(aliases));
    return findAliases(index, text, "en").map(({ start, end }): [number, number] => [start, end]);
  }

  test("in any text", () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), textOf(name), (names, text) => {
        // In capitals throughout, a short name asks for capitals in the text: that is told by other tests.
        const small = names.map((each) => each.toLowerCase());
        expect(spans(small, text)).toEqual(findSlowly(small, text));
      }),
      runs(1000),
    );
  });

  test("where a capital is asked for", () => {
    const surname = word
      .map((each) => each.charAt(0).toUpperCase() + each.slice(1).toLowerCase())
      .filter((each) => each.charAt(0) !== each.charAt(0).toLowerCase());
    fc.assert(
      fc.property(fc.array(surname, { minLength: 1, maxLength: 30 }), textOf(surname), (names, text) => {
        const aliases = names.map((each) => ({ text: each, entity: "term:any", strength: "surname" }) as const);
        const found = findAliases(openAliasIndex(packAliases(aliases)), text, "en");
        const capital = findSlowly(names, text).filter(([start]) => text[start] !== text[start]?.toLowerCase());
        expect(found.map(({ start, end }) => [start, end])).toEqual(capital);
      }),
      runs(300),
    );
  });

  test.each([4090, 4095, 4096, 4097, 8191])("after %d characters of any kind", (length) => {
    for (const filler of ["a", "é", "’", "😀", " "]) {
      const text = `${filler.repeat(length).slice(0, length)}, Proton Mail`;
      expect(spans(["Proton Mail"], text)).toEqual([[text.length - 11, text.length]]);
      const glued = `${" ".repeat(length - 6)}Proton\u00a0Mäil.`;
      expect(spans(["Proton Mail"], glued)).toEqual([[length - 6, length + 5]]);
    }
  });
});
