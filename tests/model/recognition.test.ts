import { expect, test } from "vitest";
import { isRecognitionData } from "../../src/model/recognition";

const WORDS = { fr: {}, en: {}, de: {} };

test.each([
  ["what the build makes", { aliases: "AAAA", firstYears: {}, words: WORDS }, true],
  ["nothing", null, false],
  ["a text", "AAAA", false],
  ["no aliases", { firstYears: {}, words: WORDS }, false],
  ["aliases that are no text", { aliases: 7, firstYears: {}, words: WORDS }, false],
  ["no first years", { aliases: "AAAA", words: WORDS }, false],
  ["no vocabulary", { aliases: "AAAA" }, false],
  ["an empty vocabulary", { aliases: "AAAA", firstYears: {}, words: null }, false],
  ["a language too few", { aliases: "AAAA", firstYears: {}, words: { fr: {}, en: {} } }, false],
])("%s is recognition data, or not", (_what, value, isData) => {
  expect(isRecognitionData(value)).toBe(isData);
});
