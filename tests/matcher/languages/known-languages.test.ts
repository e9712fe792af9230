import { describe, expect, test } from "vitest";
import { LANGUAGE_EXAMPLES, LANGUAGE_WORDS } from "../../../src/matcher/languages/known-languages";
import { PAGE_LANGUAGES } from "../../../src/model/language";
import { bracketed, plain } from "../example";

describe.each(PAGE_LANGUAGES)("%s", (language) => {
  test("its example is recognised", () => {
    const example = LANGUAGE_EXAMPLES[language];
    expect(example).toContain("[");
    expect(bracketed(plain(example), language)).toBe(example);
  });

  test("it carries its own code", () => {
    expect(LANGUAGE_WORDS[language].language).toBe(language);
  });

  // A capital or an accent in a list would never be met: texts are folded before they are compared.
  const { language: _code, capitals: _capitals, jurisdictions, ...lists } = LANGUAGE_WORDS[language];
  test.each([...Object.entries(lists), ...Object.entries(jurisdictions)])("%s are folded words", (_list, words) => {
    expect(words).toMatch(/^(?:\*?[a-z0-9]+\*?(?: \*?[a-z0-9]+\*?)*)?$/);
  });
});
