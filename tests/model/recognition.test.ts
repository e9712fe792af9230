import { expect, test } from "vitest";
import { isRecognitionData } from "../../src/model/recognition";

const WORDS = { fr: {}, en: {}, de: {} };

test.each([
  ["what the build makes", { aliases: "AAAA", words: WORDS }, true],
  ["nothing", null, false],
  ["a text", "AAAA", false],
  ["no aliases", { words: WORDS }, false],
  ["aliases that are no text", { aliases: 7, words: WORDS }, false],
  ["no vocabulary", { aliases: "AAAA" }, false],
  ["an empty vocabulary", { aliases: "AAAA", words: null }, false],
  ["a language too few", { aliases: "AAAA", words: { fr: {}, en: {} } }, false],
])("%s is recognition data, or not", (_what, value, isData) => {
  expect(isRecognitionData(value)).toBe(isData);
});
