import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/i18n/translator";
import { wordsOf } from "../../../src/i18n/words";
import { articleDayWords } from "../../../src/ui/card/article-day";

const VOTE_DAY = "2025-03-20";
const en = createTranslator("en", wordsOf("en"));
const fr = createTranslator("fr", wordsOf("fr"));

describe("a vote of 20 March 2025 and the article of", () => {
  it.each([
    ["2025-03-20", "The vote was on the day of this article.", "Le vote a eu lieu le jour de cet article."],
    ["2025-03-19", "The vote came 1 day after this article.", "Le vote a eu lieu 1 jour après cet article."],
    ["2025-03-08", "The vote came 12 days after this article.", "Le vote a eu lieu 12 jours après cet article."],
    ["2025-03-21", "The vote came 1 day before this article.", "Le vote a eu lieu 1 jour avant cet article."],
    ["2025-05-18", "The vote came 59 days before this article.", "Le vote a eu lieu 59 jours avant cet article."],
    [
      "2025-05-19",
      "The vote came about 2 months before this article.",
      "Le vote a eu lieu environ 2 mois avant cet article.",
    ],
    [
      "2024-01-20",
      "The vote came about 14 months after this article.",
      "Le vote a eu lieu environ 14 mois après cet article.",
    ],
    [
      "2027-03-20",
      "The vote came about 2 years before this article.",
      "Le vote a eu lieu environ 2 ans avant cet article.",
    ],
  ])("%s", (articleDay, english, french) => {
    expect(articleDayWords(VOTE_DAY, articleDay, en)).toBe(english);
    expect(articleDayWords(VOTE_DAY, articleDay, fr)?.replaceAll("\u00A0", " ")).toBe(french);
  });

  it("an unknown day: nothing is said", () => expect(articleDayWords(VOTE_DAY, null, en)).toBeNull());

  it("a vote of which only the month is known: nothing is said", () => {
    expect(articleDayWords("2025-03", "2025-03-08", en)).toBeNull();
  });
});
