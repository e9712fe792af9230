import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/i18n/translator";
import { wordsOf } from "../../../src/i18n/words";
import { groupBarsPicture } from "../../../src/record/take-away/group-bars-picture";
import { hemicyclePicture } from "../../../src/record/take-away/hemicycle-picture";
import { PICTURE_COLOURS, type Shape } from "../../../src/record/take-away/picture";
import { pictureSvg } from "../../../src/record/take-away/picture-svg";
import { groupOf, voteRecordOf, voterOf } from "../../support/sample-voters";

const words = createTranslator("en", wordsOf("en"));
const ONE = groupOf("ONE", { for: 1, against: 1, abstention: 1, didNotVote: 0 }, 6);
const TWO = groupOf("A&B", { for: 0, against: 2, abstention: 0, didNotVote: 0 }, null);
const record = voteRecordOf(
  [
    voterOf("a", { group: "ONE", position: "for" }),
    voterOf("b", { group: "ONE", position: "against" }),
    voterOf("c", { group: "ONE", position: "abstention" }),
    voterOf("d", { group: "A&B", position: "against" }),
    voterOf("e", { group: "A&B", position: "against" }),
  ],
  [ONE, TWO],
);

const discs = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === "disc" ? [shape.position] : []));
const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));

describe("the picture of the voters", () => {
  const { shapes, title } = hemicyclePicture(record, words);

  it("has a disc for each, and for members not named", () => {
    expect(discs(shapes).sort()).toEqual([
      "abstention",
      "against",
      "against",
      "against",
      "didNotVote",
      "didNotVote",
      "didNotVote",
      "for",
    ]);
  });

  it("says by itself what it shows, from where, and what its patterns mean", () => {
    expect(title).toBe("Open it. Rejected: 1 for, 3 against, 1 abstained. Chamber, Country, 20\u00A0March\u00A02025");
    expect(texts(shapes)).toEqual(
      expect.arrayContaining(["Open it", "Voted for", "Voted against", "Abstained", "Did not vote", "ONE", "A&B"]),
    );
    expect(texts(shapes).at(-1)).toContain("The chamber, read 22\u00A0Nov\u00A02026");
  });
});

describe("the picture of the groups", () => {
  const { shapes, height } = groupBarsPicture(record, words);

  it("has bars over all members of a group, in proportion", () => {
    const bars = shapes.flatMap((shape) => (shape.kind === "bar" && shape.width > 14 ? [shape] : []));
    expect(bars.map(({ position }) => position)).toEqual(["for", "against", "abstention", "didNotVote", "against"]);
    const [forIt, , , absent] = bars;
    expect((absent?.width ?? 0) / (forIt?.width ?? 1)).toBeCloseTo(3, 5);
  });

  it("keeps everything within its edges", () => {
    for (const shape of shapes) {
      if (shape.kind === "text") expect(shape.y).toBeLessThan(height);
      if (shape.kind === "bar") expect(shape.x + shape.width).toBeLessThanOrEqual(1000);
    }
  });
});

describe("as SVG", () => {
  const svg = pictureSvg(hemicyclePicture(record, words));

  it("stands alone: it names no other file", () => {
    expect(svg).not.toMatch(/href|@import|url\((?!#)/);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });

  it("escapes what a name may hold", () => {
    expect(svg).toContain(">A&#38;B</text>");
    expect(svg).not.toContain("A&B");
  });

  it("tells vote positions by pattern as well", () => {
    const fills = new Set([...svg.matchAll(/<circle [^>]*class="\w+" fill="([^"]+)"/g)].map((match) => match[1]));
    expect(fills).toEqual(new Set(["#2f5fb3", "url(#against)", "url(#abstention)", "none"]));
  });
});

it("pictures have the colours the pages have by day", () => {
  const css = readFileSync(new URL("../../../src/ui/tokens.css", import.meta.url), "utf8");
  const [byDay = ""] = css.split("@media");
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(byDay)?.[1];
  const { againstGap, ...others } = PICTURE_COLOURS;
  expect(againstGap).toBe(token("against-gap"));
  for (const [name, colour] of Object.entries(others)) expect([name, colour]).toEqual([name, token(name)]);
});
