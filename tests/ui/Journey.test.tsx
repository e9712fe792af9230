import { expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator";
import { wordsOf } from "../../src/i18n/words";
import { draw } from "../../src/ui/draw";
import { Journey } from "../../src/ui/Journey";
import { findAll, textOf } from "../support/read-drawing";
import { PROVISION } from "../support/sample-cards";

it("marks the step the article is about, in words as well", () => {
  const steps = draw(<Journey steps={PROVISION.journey} words={createTranslator("en", wordsOf("en"))} />);
  const current = findAll(steps, ({ attributes }) => attributes["aria-current"] === "step");
  expect(current.map((step) => textOf([step]))).toEqual([
    "Not brought back 20 Mar 2025 Not brought back. closest to this article’s date",
  ]);
});
