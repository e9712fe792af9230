import { expect, test } from "vitest";
import { groupId, termOn } from "../../../src/importers/europarl/groups";

test.each([
  ["PPE", "9", "EPP-9"],
  ["EPP", "10", "EPP-10"],
  ["Verts/ALE", "10", "Greens-EFA-10"],
  ["Greens/EFA", "9", "Greens-EFA-9"],
  ["GUE/NGL", "9", "Left-9"],
  ["The Left", "10", "Left-10"],
  ["NA", "9", "NI-9"],
  ["NI", "9", "NI-9"],
])("%s in term %s is %s", (abbreviation, term, id) => {
  expect(groupId(abbreviation, term, "line 2")).toBe(id);
});

test.each(["", "PSE", "toString", "epp"])("%j is no group", (abbreviation) => {
  expect(() => groupId(abbreviation, "10", "line 2")).toThrow(/line 2: .* is no group met so far/);
});

test.each([
  ["2019-07-02", "9"],
  ["2024-04-10", "9"],
  ["2024-07-16", "10"],
  ["2026-07-09", "10"],
])("%s lies in term %s", (day, term) => {
  expect(termOn(day)).toBe(term);
});

test("a day before the 9th term is refused", () => {
  expect(() => termOn("2019-04-18")).toThrow(/lies before the 9th term/);
});
