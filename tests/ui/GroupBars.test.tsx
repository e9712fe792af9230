import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator";
import { wordsOf } from "../../src/i18n/words";
import { draw } from "../../src/ui/draw";
import { GroupBars } from "../../src/ui/GroupBars";
import { findAll, textOf, withClass } from "../support/read-drawing";
import { GROUPS } from "../support/sample-cards";

const table = draw(<GroupBars groups={GROUPS} own={null} words={createTranslator("en", wordsOf("en"))} />);

describe("the table of groups", () => {
  it("gives every figure, also where nobody voted", () => {
    const rows = findAll(table, ({ tag }) => tag === "tr").map((row) => textOf([row]));
    expect(rows).toEqual([
      "Group For Against Abst. of",
      "RN 0 43 0 123",
      "EPR 9 8 1 94",
      "LFI-NFP 0 19 0 71",
      "LIOT 0 0 0 23",
    ]);
  });

  it("has a header for every row and column, so that figures are read out with them", () => {
    const headers = findAll(table, ({ tag }) => tag === "th").map(({ attributes }) => attributes.scope);
    expect(headers.filter((scope) => scope === "col")).toHaveLength(5);
    expect(headers.filter((scope) => scope === "row")).toHaveLength(GROUPS.length);
  });

  it("draws bars over all members of a group, for the eye only", () => {
    const bars = withClass(table, "bar");
    expect(bars.every(({ attributes }) => attributes["aria-hidden"] === "true")).toBe(true);
    const [rn] = bars;
    expect(rn?.children.map((child) => typeof child === "object" && child.attributes)).toMatchObject([
      { class: "against", style: "flex-grow:43" },
      { class: "didNotVote", style: "flex-grow:80" },
    ]);
  });
});
