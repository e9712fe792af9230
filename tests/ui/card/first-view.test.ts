import { describe, expect, it } from "vitest";
import { type Block, divide, FIRST_VIEW } from "../../../src/ui/card/first-view";

/** Blocks of as many characters as said, named by their place. */
function blocks(...lengths: number[]) {
  return lengths.map((length, index) => ({ key: String(index), text: "x".repeat(length), view: null }));
}

function firstOf(heading: string, lengths: readonly number[]): string {
  return divide(heading, blocks(...lengths))
    .first.map(({ key }) => key)
    .join(" ");
}

describe("the first view", () => {
  it.each([
    ["everything, when it fits", "", [100, 100, 100], "0 1 2"],
    ["up to the limit", "", [FIRST_VIEW - 1, 1, 1], "0 1"],
    ["less, under a long heading", "x".repeat(100), [200, 100, 1], "0 1"],
    ["at least the first block, however long", "", [FIRST_VIEW * 2, 1], "0"],
    ["nothing that would overtake what does not fit", "", [100, FIRST_VIEW, 1], "0"],
    ["nothing of nothing", "", [], ""],
  ])("shows %s", (_what, heading, lengths, first) => expect(firstOf(heading, lengths)).toBe(first));

  it.each([
    ["where it stands, when everything fits", [100, 100], 50, "0 aside 1"],
    ["not in the place of another block", [100, FIRST_VIEW - 100], 50, "0 1"],
    ["beside those that fit, when one does not", [100, FIRST_VIEW], 50, "0 aside"],
  ])("shows an aside %s", (_what, lengths, aside, shown) => {
    const [first, ...others] = blocks(...lengths);
    if (!first) throw new Error("There is no first block.");
    const all: Block[] = [first, { key: "aside", text: "x".repeat(aside), view: null, isAside: true }, ...others];
    expect(
      divide("", all)
        .first.map(({ key }) => key)
        .join(" "),
    ).toBe(shown);
  });

  it("loses no block", () => {
    const all = blocks(300, 300, 5);
    const { first, rest } = divide("heading", all);
    expect([...first, ...rest]).toEqual(all);
  });
});
