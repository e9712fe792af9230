import { expect, test } from "vitest";
import { readVoterTable } from "../../../src/importers/europarl/voter-table";
import { fixture } from "./fixtures";

/** Group of a member on three days: 26 March, 7 July and 9 July 2026; null where the member did not vote. */
const DAYS = ["189270.csv", "195338.csv", "195775.csv"].map((name) =>
  readVoterTable({ table: fixture(name), roster: null }, "10", "day"),
);

test.each([
  ["Nikola Bartůšek, non-attached and later ECR", "256852", ["NI-10", null, null]],
  ["Taner Kabilov, non-attached until 7 July", "257256", ["NI-10", "NI-10", "ECR-10"]],
  ["Branko Grims, EPP and later non-attached", "220908", ["EPP-10", null, "NI-10"]],
  ["Birgit Sippel, who stayed", "96932", ["SD-10", "SD-10", "SD-10"]],
])("%s has the group of the day", (_who, id, groups) => {
  expect(DAYS.map(({ casts }) => casts.get(id)?.group ?? null)).toEqual(groups);
});
