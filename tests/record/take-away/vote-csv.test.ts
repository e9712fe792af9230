import { describe, expect, it } from "vitest";
import { recordOf } from "../../../src/dataset/record";
import { readCsv } from "../../../src/importers/europarl/csv";
import { VOTE_POSITIONS, type VoteId } from "../../../src/model/vote";
import { recordJson } from "../../../src/record/take-away/record-json";
import { VOTE_CSV_COLUMNS, voteCsv } from "../../../src/record/take-away/vote-csv";
import { WHOLE_DATASET as dataset } from "../../support/whole-dataset";

const VOTES: readonly VoteId[] = [
  "vote:fr/narcotrafic-8-ter-restore",
  "vote:eu/interim-2026-07-09-rejection",
  "vote:us/risaa-house-warrant",
];

describe.each(VOTES)("the files of %s, read again", (id) => {
  const record = recordOf(id, dataset, { lang: "fr", dataDate: "2026-11-22" });
  if (record?.kind !== "vote") throw new Error(`There is no ${id}.`);
  const { vote, voters } = record;

  it("CSV: the same figures, whole and by group", () => {
    const rows = readCsv(voteCsv(record), VOTE_CSV_COLUMNS).map(({ cells }) => cells);
    for (const position of VOTE_POSITIONS) {
      const there = rows.filter((row) => row.position === position);
      expect(there).toHaveLength(vote.counts?.[position] ?? -1);
      for (const { abbreviation, counts } of vote.groups)
        expect(there.filter((row) => row.group === abbreviation)).toHaveLength(counts[position]);
    }
  });

  it("CSV: the same voters, by name", () => {
    const names = readCsv(voteCsv(record), VOTE_CSV_COLUMNS).map(({ cells }) => [cells.id, cells.name]);
    expect(names).toEqual(voters.map((voter) => [voter.id, voter.name]));
  });

  it("JSON: the whole record, under the name of its form", () => {
    expect(JSON.parse(recordJson(record))).toEqual({ format: "key-votes-record", version: 1, record });
  });
});
