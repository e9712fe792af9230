import { expect, test } from "vitest";
import { recordOf } from "../../../src/dataset/record";
import { recordOverview } from "../../../src/dataset/record-overview";
import { overviewCsv, PERSON_CSV_COLUMNS, personCsv } from "../../../src/record/take-away/votes-csv";
import { WHOLE_DATASET } from "../../support/whole-dataset";

const CONTEXT = { lang: "en", dataDate: "2026-11-22" } as const;

test("a person's table has a line for each of their votes, and a reason wherever there is no position", () => {
  const record = recordOf("person:fr/philippe-latombe", WHOLE_DATASET, CONTEXT);
  if (record?.kind !== "person") throw new Error("There is no such person.");
  const [head, ...lines] = personCsv(record).trimEnd().split("\r\n");
  expect(head).toBe(PERSON_CSV_COLUMNS.join(","));
  expect(lines).toHaveLength(record.votes.length + record.votesOutside.length);
  const ballot = lines.find((line) => line.startsWith("vote:fr/narcotrafic-8-ter-restore,"));
  expect(ballot).toMatch(/,24,119,6,https:/);
});

test("the overview's table gives the figures of every vote again", () => {
  const record = recordOverview(WHOLE_DATASET, CONTEXT, "Overview");
  const lines = overviewCsv(record).trimEnd().split("\r\n").slice(1);
  const votes = record.places.flatMap((place) => place.votes);
  expect(lines).toHaveLength(votes.length);
  const tie = lines.find((line) => line.startsWith("vote:us/risaa-house-warrant,"));
  expect(tie).toMatch(/,212,212,0,https:/);
});
