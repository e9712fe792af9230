import { describe, expect, test } from "vitest";
import { beginningsOf, mayGoOn, mayStart, mayStartOn } from "../../src/matcher/beginnings";
import { foldWithCase, hashWords } from "../../src/matcher/normalize";

const BEGINNINGS = beginningsOf(
  ["chiffrement de bout en bout", "de Meo", "8 ter", "œuvre", "X chat", "au œuf"],
  ["Le Pen"],
);

function starts(word: string): boolean {
  const [first = 0, second = 0, third = 0] = [0, 1, 2].map((at) => foldWithCase(word.charCodeAt(at)));
  return mayStart(BEGINNINGS.starts, first, second, third);
}

function goesOn(word: string, after: string): boolean {
  return mayGoOn(BEGINNINGS.pairs, hashWords(word)[0]?.slot ?? 0, word + after, word.length);
}

describe("A word in small letters begins a name", () => {
  test.each(["chiffrement", "chifoumi", "de Meo", "de\u00a0Meo", "de, puis", "8 ter", "x chat", "x"])(
    "“%s” may",
    (word) => {
      expect(starts(word)).toBe(true);
    },
  );
  test.each(["petit", "chat", "du", "dent", "9 ter"])("“%s” does not", (word) => {
    expect(starts(word)).toBe(false);
  });
  test("whatever its first letters are hidden in", () => {
    for (const word of ["c\u00adhiffrement", "ch\u00adiffrement", "p\u0301etit", "pœtit"])
      expect(starts(word)).toBe(true);
  });
});

describe("Its fourth letter, or what follows a shorter word, tells more", () => {
  function startsOn(text: string): boolean {
    const [first = 0, second = 0, third = 0, fourth = 0] = [0, 1, 2, 3].map((at) => foldWithCase(text.charCodeAt(at)));
    return mayStartOn(BEGINNINGS.longerStarts, first, second, third, fourth);
  }
  test.each(["chiffon", "CHIFFON", "de Meo", "de\u00a0meo", "de, Meo", "8 ter", "x chat", "au œuf", "chi\u00adffon"])(
    "“%s” may begin one",
    (text) => expect(startsOn(text)).toBe(true),
  );
  test.each(["chine", "de la", "8 mai", "x yeux"])("“%s” does not", (text) => expect(startsOn(text)).toBe(false));
});

describe("What comes after a common word tells whether a name begins with it", () => {
  test.each([
    ["de", " Meo"],
    ["de", "-m"],
    ["de", "  \u00adMeo"],
    ["le", " Pen"],
  ])("“%s%s” may be one", (word, after) => expect(goesOn(word, after)).toBe(true));
  test.each([
    ["de", " la"],
    ["de", ", Meo"],
    ["de", ""],
    ["le", " roi"],
    ["chiffrement", ""],
  ])("“%s%s” is none", (word, after) => expect(goesOn(word, after)).toBe(false));
});
