import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator";
import { wordsOf } from "../../src/i18n/words";
import type { OfficeLine } from "../../src/model/card-content";
import { officeDates } from "../../src/ui/office-words";

const words = createTranslator("en", wordsOf("en"));

type Dates = Pick<OfficeLine, "from" | "to" | "asOf">;

function datesOf(dates: Partial<Dates>): string {
  const office = { title: "", from: null, to: null, asOf: null, onArticleDay: null, sources: [], ...dates };
  return officeDates(office, words).replaceAll("\u00A0", " ");
}

describe("the dates of an office", () => {
  it.each<[Partial<Dates>, string]>([
    [{ from: "2024-09-21", to: "2025-10-12" }, "21 September 2024 – 12 October 2025"],
    [{ from: "2024-07", to: "2025" }, "July 2024 – 2025"],
    [{ to: "2024-09-21" }, "until 21 September 2024"],
    [{ from: "2024-07-07", asOf: "2026-11-22" }, "from 7 July 2024, last confirmed 22 November 2026"],
    [{ asOf: "2025-10-12" }, "last confirmed 12 October 2025"],
    [{ from: "2024" }, "from 2024"],
    [{}, ""],
  ])("%j", (dates, text) => expect(datesOf(dates)).toBe(text));

  it("never say that an office is held now", () => {
    for (const dates of [{ from: "2024" }, { asOf: "2026-11-22" }, { from: "2024", asOf: "2026-11-22" }]) {
      expect(datesOf(dates)).not.toMatch(/since|now|current|present/);
    }
  });
});
