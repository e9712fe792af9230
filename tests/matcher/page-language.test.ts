import { describe, expect, test } from "vitest";
import { LANGUAGE_WORDS } from "../../src/matcher/languages/known-languages";
import { createLanguageGuess, pageLanguage } from "../../src/matcher/page-language";

describe("The language a page declares", () => {
  test.each([
    ["fr", "fr"],
    ["fr-CA", "fr"],
    ["en_GB", "en"],
    ["DE-at", "de"],
    ["pt-BR", null],
    ["french", null],
    ["", null],
  ])("%s is %s", (tag, language) => {
    expect(pageLanguage(tag)).toBe(language);
  });
});

describe("The language of a page that declares none", () => {
  test.each([
    ["fr", "Les députés ont refusé de rétablir cet article, et le ministre ne l'a pas caché."],
    ["en", "The members refused to bring the article back, and the minister did not hide it."],
    ["de", "Die Abgeordneten lehnten es ab, den Artikel wieder einzuführen, und der Minister sagte es auch."],
    [null, "信号 Signal 12 345"],
    [null, ""],
  ])("%s: %s", (language, text) => {
    expect(createLanguageGuess(LANGUAGE_WORDS)(text)).toBe(language);
  });

  test("later texts count too, until there is no doubt left", () => {
    const guess = createLanguageGuess(LANGUAGE_WORDS);
    expect(guess("Signal")).toBeNull();
    expect(guess("Der Minister und die Abgeordneten sind nicht im Haus.")).toBe("de");
    for (let times = 0; times < 5; times++) guess("Und der Minister war nicht mit den Abgeordneten in dem Haus.");
    for (let times = 0; times < 9; times++) guess("The quotation was in English and it was long, but it was not ours.");
    expect(guess("")).toBe("de");
  });
});
