import { openAliasIndex } from "../../src/matcher/alias-index";
import { LANGUAGE_WORDS } from "../../src/matcher/languages/known-languages";
import { packAliases } from "../../src/matcher/pack-aliases";
import { openPage } from "../../src/matcher/read-page";
import type { PageLanguage } from "../../src/model/language";
import type { Mention } from "../../src/model/mention";
import { NAMES, TITLED } from "./names";

/** What the tests' pages are read with. */
export const recognition = {
  index: openAliasIndex(packAliases([...NAMES, ...TITLED])),
  firstYears: { "bill:ca/c-22": 2026 },
  words: LANGUAGE_WORDS,
};

/** Reads a page of one text. */
export function mentionsIn(text: string, language: PageLanguage | null): Mention[] {
  const found = openPage<string>(recognition, { language, rankAndFile: "always" }).read("text", text);
  return found.map(({ mention }) => mention).sort((a, b) => a.start - b.start);
}

/** An example without its brackets: "[Signal] and more" → "Signal and more". */
export function plain(example: string): string {
  return example.replace(/[[\]]/g, "");
}

/** The text with every mention found put in brackets, to be compared with the example. */
export function bracketed(text: string, language: PageLanguage | null): string {
  let out = "";
  let from = 0;
  for (const { start, end } of mentionsIn(text, language)) {
    out += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return out + text.slice(from);
}
