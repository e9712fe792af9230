import { describe, expect, test } from "vitest";
import { axisOf, pointOf, stretchOf, yearsShown } from "../../../src/record/pages/timeline";

const NOTHING = { from: null, to: null, seenFrom: null, asOf: null };
const AXIS = { start: 2020, end: 2030 };

describe("the axis", () => {
  test("holds every year that is named, and the year of the data", () => {
    const spans = [{ ...NOTHING, from: "2021-06", to: "2022" }];
    expect(axisOf(spans, ["2019-03-20"], "2026-11-22")).toEqual({ start: 2019, end: 2027 });
  });

  test("writes as many years as there is room for", () => {
    expect(yearsShown({ start: 2024, end: 2027 }, 9)).toEqual([2024, 2025, 2026]);
    expect(yearsShown({ start: 2004, end: 2027 }, 8)).toEqual([2004, 2007, 2010, 2013, 2016, 2019, 2022, 2025]);
  });

  test("a date lies where it is in its year", () => {
    expect(pointOf("2020-01-01", AXIS)).toBe(0);
    expect(pointOf("2025", AXIS)).toBeCloseTo(50, 0);
  });
});

describe("a stretch", () => {
  test("ends where its dates do", () => {
    const stretch = stretchOf({ ...NOTHING, from: "2020-01-01", to: "2024-12-31" }, AXIS);
    expect(stretch).toMatchObject({ left: 0, openStart: false, openEnd: false });
    expect(stretch?.width).toBeCloseTo(50, 0);
  });

  test("is open where the beginning or the end is not known", () => {
    expect(stretchOf({ ...NOTHING, from: "2022", asOf: "2026-11-22" }, AXIS)).toMatchObject({
      openStart: false,
      openEnd: true,
    });
    expect(stretchOf({ ...NOTHING, seenFrom: "2022-01-01", asOf: "2023-01-01" }, AXIS)).toMatchObject({
      openStart: true,
      openEnd: true,
    });
  });

  test("is not drawn where no date is known", () => expect(stretchOf(NOTHING, AXIS)).toBeNull());
});
