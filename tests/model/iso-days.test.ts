import { expect, test } from "vitest";
import { daysBetween } from "../../src/model/iso-days";

test.each<[string, string, number | null]>([
  ["2025-03-20", "2025-03-21", 1],
  ["2025-03-20", "2025-03-20", 0],
  ["2025-03-21", "2025-03-20", -1],
  ["2024-02-28", "2024-03-01", 2],
  ["2025-03-29", "2025-03-31", 2],
  ["2025-03", "2025-03-31", null],
  ["2025-03-31", "2025", null],
  ["2025-13-01", "2025-03-31", null],
])("from %s to %s: %s days", (from, to, days) => expect(daysBetween(from, to)).toBe(days));
