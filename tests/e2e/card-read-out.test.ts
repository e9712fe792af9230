import { expect } from "vitest";
import { cardReadOut } from "../support/accessibility-tree";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import { test } from "../support/reader-test";

test("a card is read out as a named dialog: what it is, what can be pressed, where each source leads", async ({
  reader,
}) => {
  await reader.choose({ language: "en" });
  await reader.openPage(ARTICLES.en.url, ARTICLES.en.html);
  await reader.marked();
  await reader.hover("Bruno Retailleau", { nth: 0 });
  await reader.openCard("Retailleau");
  await soon(() => cardReadOut(reader)).toEqual([
    expect.stringMatching(/^dialog "Bruno Retailleau, Person\. Mention 1 of \d+\."$/),
    'button "Keep open"',
    'button "Close"',
    'heading "Bruno Retailleau"',
    'button "Bring back article 8 ter"',
    'link "Scrutin public n° 1102"',
    'button "More"',
    'button "Full record"',
    'button "Cite"',
    'button "Why marked?"',
  ]);
});
