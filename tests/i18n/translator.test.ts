import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator";
import { wordsOf } from "../../src/i18n/words";

const en = createTranslator("en", wordsOf("en"));
const fr = createTranslator("fr", wordsOf("fr"));

/** No-break space. */
const _ = "\u00A0";
/** Narrow no-break space, between thousands in French. */
const narrow = "\u202F";

describe("a message", () => {
  it("has its placeholders filled in, numbers as the language writes them", () => {
    expect(en.t("count_turnout", { voters: 1234, seats: 2000 })).toBe("1,234 of 2,000 members voted");
    expect(fr.t("count_turnout", { voters: 1234, seats: 2000 })).toBe(
      `1${narrow}234 votants sur 2${narrow}000 membres`,
    );
  });

  it("takes words of the page as they are, whatever is in them", () => {
    expect(en.t("why_quote", { word: "$count$ & $&" })).toBe("“$count$ & $&”");
  });

  it("keeps a placeholder nobody filled in, so that it is seen", () => {
    expect(en.t("count_for")).toBe("$count$ for");
  });

  it("shows its key where the table has no such word", () => {
    expect(createTranslator("en", {}).t("card_close")).toBe("card_close");
  });
});

describe("a plural", () => {
  it.each([
    [en, 0, "0 abstained"],
    [en, 1, "1 abstained"],
    [fr, 0, "0 abstention"],
    [fr, 1, "1 abstention"],
    [fr, 6, "6 abstentions"],
    [fr, 1_000_000, `1${narrow}000${narrow}000 abstentions`],
  ])("%#: %i", (words, count, text) => expect(words.plural("count_abstention", count)).toBe(text));
});

describe("a date", () => {
  it.each([
    ["2025-03-20", `20${_}March${_}2025`, `20${_}mars${_}2025`],
    ["2025-04-01", `1${_}April${_}2025`, `1er${_}avril${_}2025`],
    ["2025-11-11", `11${_}November${_}2025`, `11${_}novembre${_}2025`],
    ["2025-03", `March${_}2025`, `mars${_}2025`],
    ["2025", "2025", "2025"],
    ["soon", "soon", "soon"],
  ])("%s", (iso, english, french) => {
    expect(en.date(iso)).toBe(english);
    expect(fr.date(iso)).toBe(french);
  });

  it("has a short form for small print", () => {
    expect(en.shortDate("2026-11-22")).toBe(`22${_}Nov${_}2026`);
    expect(fr.shortDate("2026-11-22")).toBe(`22${_}nov.${_}2026`);
    expect(fr.shortDate("2025-04-01")).toBe(`1er${_}avr.${_}2025`);
  });
});

describe("a list", () => {
  it("ends with the language's and", () => {
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
    expect(fr.list(["a", "b", "c"])).toBe("a, b et c");
  });
});
