import { describe, expect, test } from "vitest";
import { blockLanguage } from "../../src/matcher/block-language";
import { LANGUAGE_WORDS } from "../../src/matcher/languages/known-languages";
import { openPage } from "../../src/matcher/read-page";
import type { PageLanguage } from "../../src/model/language";
import { recognition } from "./example";

describe("The language of a block", () => {
  test.each<[PageLanguage, PageLanguage, string]>([
    [
      "en",
      "fr",
      "The ministers said that they would not comply with the order, and that it was not for them to do so.",
    ],
    [
      "fr",
      "en",
      "Les ministres ont dit que le texte est dans les mains de la commission, et que ce vote est pour demain.",
    ],
    ["de", "en", "Die Minister sagten, dass sie sich nicht an das Gesetz halten und der Rat noch nicht so weit ist."],
  ])("is %s on a page in %s: %s", (own, usual, text) => {
    expect(blockLanguage(text, usual, LANGUAGE_WORDS)).toBe(own);
  });

  test.each<[PageLanguage, string]>([
    ["fr", "“Not in my name”"],
    ["de", "Signal and WhatsApp"],
    ["en", "WhatsApp"],
    ["en", "« Le ministre a dit que le texte est dans les mains du Sénat », which was all that was said of it by him."],
  ])("is the page's, %s, where it is short or mixed: %s", (usual, text) => {
    expect(blockLanguage(text, usual, LANGUAGE_WORDS)).toBe(usual);
  });
});

test("a quotation in another language is read in its own", () => {
  const german =
    "Die Minister sagten, dass sie auf Signal setzen und dass Faesers Entwurf nicht im Rat war, Nancy Faeser.";
  const page = openPage<string>(recognition, { language: "en", rankAndFile: "always" });
  const found = page.read("quotation", german);
  expect(found.map(({ mention }) => german.slice(mention.start, mention.end))).toContain("Faesers");
});

test("a language that the block declares counts before all", () => {
  const page = openPage<string>(recognition, { language: "en", rankAndFile: "always" });
  expect(page.read("short", "WhatsApps Antwort", "de")).toHaveLength(1);
  expect(page.read("short", "WhatsApps Antwort")).toEqual([]);
});
