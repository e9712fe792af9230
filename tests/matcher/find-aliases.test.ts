import { describe, expect, test } from "vitest";
import { openAliasIndex } from "../../src/matcher/alias-index";
import { findAliases } from "../../src/matcher/find-aliases";
import { packAliases } from "../../src/matcher/pack-aliases";
import type { AliasStrength } from "../../src/model/alias";
import type { PageLanguage } from "../../src/model/language";

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
