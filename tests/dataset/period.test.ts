import { describe, expect, test } from "vitest";
import { covers, daysBetween, lastKnownDay, type Period } from "../../src/dataset/period";

const HELD: Period = { from: "2024-09-21", to: "2025-10-12" };
const STILL: Period = { from: "2024-09-21", to: null, asOf: "2026-02-26" };
const YEAR_ONLY: Period = { from: "2025", to: "2025" };
const SEEN: Period = { from: null, seenFrom: "2024-10-09", to: null, asOf: "2025-11-12" };

describe("whether a period covers a day", () => {
  test.each<[string, Period, string, "yes" | "no" | "unknown"]>([
    ["the day before", HELD, "2024-09-20", "no"],
    ["the first day", HELD, "2024-09-21", "yes"],
    ["the last day", HELD, "2025-10-12", "yes"],
    ["the day after", HELD, "2025-10-13", "no"],
    ["last seen after the day", STILL, "2026-02-26", "yes"],
    ["not seen since", STILL, "2026-02-27", "unknown"],
    ["in a year of which only the year is known", YEAR_ONLY, "2025-03-20", "unknown"],
    ["the year before", YEAR_ONLY, "2024-12-31", "no"],
    ["the year after", YEAR_ONLY, "2026-01-01", "no"],
    ["from some month on, in that month", { from: "2025-03", to: "2025-12-31" }, "2025-03-20", "unknown"],
    ["from some month on, later", { from: "2025-03", to: "2025-12-31" }, "2025-04-01", "yes"],
    ["to some month, in that month", { from: "2022", to: "2025-10" }, "2025-10-02", "unknown"],
    ["to some month, earlier", { from: "2022", to: "2025-10" }, "2025-09-30", "yes"],
    ["seen before and after", SEEN, "2025-03-20", "yes"],
    ["before it was first seen", SEEN, "2024-10-08", "unknown"],
    ["nothing known but the end", { from: null, to: "2024-09-21" }, "2024-01-01", "unknown"],
    ["nothing known but the end, after it", { from: null, to: "2024-09-21" }, "2025-03-20", "no"],
  ])("%s", (_when, period, day, expected) => {
    expect(covers(period, day)).toBe(expected);
  });
});

test.each([
  ["2025-03-20", "2025-03-21", 1],
  ["2025-03-21", "2025-03-20", 1],
  ["2025-03-30", "2025-03-31", 1],
  ["2025", "2025-01-31", 30],
])("from %s to %s: %i days", (one, other, days) => {
  expect(daysBetween(one, other)).toBe(days);
});

test.each<[string, Period, string]>([
  ["its end", HELD, "2025-10-12"],
  ["the last day of a month it ended in", { from: "2022", to: "2025-10" }, "2025-10-31"],
  ["the day it was last seen", STILL, "2026-02-26"],
  ["its beginning, where nothing else is known", { from: "2025", to: null }, "2025-12-31"],
  ["before anything else, where nothing is", { from: null, to: null }, "0001-12-31"],
])("a period is known to have lasted to %s", (_what, period, day) => {
  expect(lastKnownDay(period)).toBe(day);
});
