import { expect, test } from "vitest";
import type { OverviewPlace, OverviewVote } from "../../../src/model/record-overview";
import { votesByYear, yearsOf } from "../../../src/record/pages/overview-years";
import { SOURCE } from "../../dataset/made-up";

function votedOn(date: string): OverviewVote {
  return {
    id: `vote:fr/${date}`,
    title: date,
    date,
    chamber: "Chamber",
    result: "adopted",
    relevance: "direct",
    counts: null,
    bill: { id: "bill:fr/law", name: "The law" },
    source: SOURCE,
  };
}

function place(code: string, days: readonly string[]): OverviewPlace {
  return { code, name: code, votes: days.map(votedOn), bills: [], people: [], states: [] };
}

const PLACES = [place("fr", ["2025-03-20", "2022-11-15"]), place("eu", ["2025-07-09"]), place("de", [])];

test("the picture has every year between the first vote and the last", () => {
  expect(yearsOf(PLACES)).toEqual(["2022", "2023", "2024", "2025"]);
  expect(yearsOf([place("de", [])])).toEqual([]);
});

test("the list by year has the newest first, across countries, and no empty year", () => {
  const told = votesByYear(PLACES).map(({ year, votes }) => [
    year,
    votes.map(({ place, vote }) => [place.code, vote.date]),
  ]);
  expect(told).toEqual([
    [
      "2025",
      [
        ["eu", "2025-07-09"],
        ["fr", "2025-03-20"],
      ],
    ],
    ["2022", [["fr", "2022-11-15"]]],
  ]);
});
