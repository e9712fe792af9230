import { expect, test } from "vitest";
import { datasetAssets } from "../../scripts/lib/dataset-assets.mjs";
import { leftOutReport } from "../../src/dataset/left-out-report";
import { WHOLE_DATASET } from "../support/whole-dataset";
import { dataset } from "./made-up";

const NO_SOURCE = "no source was read";

test("the report goes by place, and there by reason", () => {
  const report = leftOutReport({
    ...dataset({}),
    corrections: [],
    leftOut: {
      byCode: {
        fr: [
          { record: "person:fr/ana-bo", field: "party", reason: NO_SOURCE },
          { record: "Cid Du", field: "whole record", reason: "one unreliable page" },
          { record: "person:fr/ana-bo", field: "end of office", reason: NO_SOURCE },
        ],
      },
      shared: [],
    },
  });
  expect(report).toBe(`# Left out, and why

## Country (en) (3)

- No source was read:
  - person:fr/ana-bo: party
  - person:fr/ana-bo: end of office

- One unreliable page:
  - Cid Du: whole record

## Services and terms (0)`);
});

test("what was left out is shipped on the page on method alone", async () => {
  const { leftOut } = WHOLE_DATASET;
  const shipped = (await datasetAssets()).filter(({ fileName }) => !fileName.startsWith("dataset/method."));
  const reasons = Object.values(leftOut.byCode)
    .flat()
    .map(({ reason }) => JSON.stringify(reason));
  expect(reasons.length).toBeGreaterThan(100);
  expect(reasons.filter((reason) => shipped.some(({ source }) => source.includes(reason)))).toEqual([]);
});
