import { describe, expect, test } from "vitest";
import { bannedWords, isBalanced } from "../../src/dataset/neutrality";
import { typographyFaults } from "../../src/dataset/typography";

describe("words that judge", () => {
  test.each([
    ["A voté contre le rétablissement de l’article 8 ter.", []],
    ["Un député anti-chiffrement", ["anti-"]],
    ["Le camp pro-surveillance", ["pro-"]],
    ["Un mouchard dans chaque téléphone", ["mouchard"]],
    ["Les frondeurs de la majorité", ["fronde"]],
    ["La procédure antiterroriste, une peine afflictive", []],
  ])("French: %s", (text, found) => {
    expect(bannedWords(text, "fr")).toEqual(found);
  });

  test.each([
    ["Voted against bringing article 8 ter back.", []],
    ["The anti-encryption amendment", ["anti-"]],
    ["A spying clause", ["spy"]],
    ["Eight rebels betrayed their group", ["rebel", "betray"]],
    ["The text proclaims a proportionate right", []],
  ])("English: %s", (text, found) => {
    expect(bannedWords(text, "en")).toEqual(found);
  });
});

describe("room for both sides", () => {
  test.each([
    ["0123456789", "0123456789", true],
    ["0123456789", "012345678901", true],
    ["012345678901", "0123456789", true],
    ["0123456789", "0123456789012", false],
    ["0123456789", "", false],
  ])("%j beside %j: %s", (one, other, expected) => {
    expect(isBalanced(one, other)).toBe(expected);
  });
});

describe("French typography", () => {
  test.each([
    ["L’article\u00a0: rejeté\u202f; pourquoi\u202f? «\u00a0Oui\u00a0»", 0],
    ["Par 22:17 et n°\u00a0640", 0],
    ["L'article", 1],
    ["Rejeté : oui", 1],
    ["Rejeté: oui", 1],
    ["Pourquoi?", 1],
    ["« Oui\u00a0»", 1],
    ["amendement n° 640", 1],
    ['Le "fantôme"', 1],
  ])("%j: %i faults", (text, faults) => {
    expect(typographyFaults(text, "fr")).toHaveLength(faults);
  });
});

test.each([
  ["Its users’ messages: “secret chats”", 0],
  ["Its users' messages", 1],
])("English typography, %j: %i faults", (text, faults) => {
  expect(typographyFaults(text, "en")).toHaveLength(faults);
});
