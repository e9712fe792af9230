import { describe, expect, it } from "vitest";
import { filterGroups } from "../../src/popup/filter-groups";
import type { MentionGroup } from "../../src/popup/view-model";

const GROUPS: readonly MentionGroup[] = [
  {
    kind: "person",
    lines: [
      { entity: "person:fr/antoine-leaument", name: "Antoine Léaument", count: 2 },
      { entity: "person:fr/bruno-retailleau", name: "Bruno Retailleau", count: 1 },
    ],
  },
  { kind: "service", lines: [{ entity: "service:signal", name: "Signal", count: 3 }] },
];
const names = (query: string) => filterGroups(GROUPS, query).map(({ lines }) => lines.map(({ name }) => name));

describe("the filter of the popup", () => {
  it("shows everything until something is typed", () => expect(filterGroups(GROUPS, " ")).toEqual(GROUPS));

  it.each([
    ["in small letters and without accents", "leaument", [["Antoine Léaument"]]],
    ["in several kinds, in their order", "a", [["Antoine Léaument", "Bruno Retailleau"], ["Signal"]]],
    ["of one kind only, without the title of the others", "SIGN", [["Signal"]]],
    ["nowhere", "zz", []],
  ])("finds names %s", (_how, query, found) => expect(names(query)).toEqual(found));
});
