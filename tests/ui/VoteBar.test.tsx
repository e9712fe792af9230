import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator";
import { wordsOf } from "../../src/i18n/words";
import { draw } from "../../src/ui/draw";
import { VoteBar } from "../../src/ui/VoteBar";
import { findAll, textOf } from "../support/read-drawing";

const counts = { for: 1_024, against: 119, abstention: 1, didNotVote: 2 };

describe("a vote bar", () => {
  it.each([
    ["en", "1,024 for 119 against 1 abstained"],
    ["fr", "1 024 pour 119 contre 1 abstention"],
  ] as const)("says its figures in words (%s)", (language, text) => {
    const words = createTranslator(language, wordsOf(language));
    const figure = draw(<VoteBar counts={counts} words={words} />);
    expect(textOf(findAll(figure, ({ tag }) => tag === "figcaption"))).toBe(text);
  });
});
