import { describe, expect, test } from "vitest";
import { datasetAssets } from "../../scripts/lib/dataset-assets.mjs";
import { RECOGNITION_ASSET } from "../../src/dataset/assets";
import { coverage, evidence } from "../../src/dataset/coverage";
import { dataDateOf } from "../../src/dataset/data-date";
import { createRecords } from "../../src/dataset/records";
import { isRecognitionData } from "../../src/model/recognition";
import { WHOLE_DATASET } from "../support/whole-dataset";
import { bill, dataset, person, rollCall, SOURCE, state, unnamedVote, vote } from "./made-up";

describe("what goes into the package", () => {
  test("the background can answer from it", async () => {
    const assets = await datasetAssets();
    const records = createRecords(async (path) => {
      const asset = assets.find(({ fileName }) => fileName === path);
      if (!asset) throw new Error(`There is no ${path}.`);
      return JSON.parse(asset.source);
    });
    expect(await records.dataDate()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await records.describe("service:signal", { articleDate: null, lang: "fr" })).toMatchObject({
      name: "Signal",
      texts: [{ id: "bill:fr/narcotrafic#8-ter" }],
    });
  });

  test("two builds give the same files", async () => {
    expect(await datasetAssets()).toEqual(await datasetAssets());
  });

  test("pages find in it what they need to recognise names", async () => {
    const found = (await datasetAssets()).find(({ fileName }) => fileName === RECOGNITION_ASSET);
    expect(isRecognitionData(found && JSON.parse(found.source))).toBe(true);
  });
});

const MADE_UP = {
  ...dataset({
    people: { "ana-bo": person(), "cid-du": person() },
    bills: { law: bill({ sources: [{ ...SOURCE, read: "2026-12-01" }] }) },
    votes: { restore: vote(), senate: unnamedVote("2025-01-28") },
    rollCalls: { restore: rollCall([]) },
    members: {
      "chamber-1": { chamber: "chamber", term: "1", lists: [{ source: SOURCE, names: { A1: "Ana Bo", Z9: "Zed" } }] },
    },
    states: { am: state("AM", ["2025-09-30", "2025-11-26"]) },
  }),
  corrections: [],
  leftOut: { byCode: { fr: [{ record: "person:fr/ana-bo", field: "party", reason: "not found" }] }, shared: [] },
};

test("the coverage table counts what there is, and everyone recognised once", () => {
  expect(coverage(MADE_UP)).toEqual([
    {
      place: "fr",
      people: 2,
      billsAndProvisions: 2,
      votes: 2,
      nominalVotes: 1,
      members: 2,
      peopleRecognised: 3,
      states: 1,
      positions: 2,
      services: 0,
      terms: 0,
      leftOut: 1,
    },
    {
      place: "–",
      people: 0,
      billsAndProvisions: 0,
      votes: 0,
      nominalVotes: 0,
      members: 0,
      peopleRecognised: 0,
      states: 0,
      positions: 0,
      services: 0,
      terms: 0,
      leftOut: 0,
    },
  ]);
});

test("the dataset is of the day the newest source was read", () => {
  expect(dataDateOf(MADE_UP)).toBe("2026-12-01");
});

test("every fact has a source", () => {
  const { facts, sourced } = evidence(WHOLE_DATASET);
  expect(facts).toBeGreaterThan(100);
  expect(sourced).toBe(facts);
});
