import { describe, expect, test } from "vitest";
import { EUROPARL_TABLE } from "../../../src/importers/europarl/format";
import { fixture, imported, jsonFixture, PEGA } from "./fixtures";

describe("a table with its sheet", () => {
  const { rollCall } = imported(EUROPARL_TABLE, PEGA);

  test("has the figures of the sheet, the voters of the table, and the minutes of the day for a source", () => {
    expect(rollCall).toMatchObject({ uid: "156258", date: "2023-06-15", result: "adopted" });
    expect(rollCall.counts).toEqual({ for: 411, against: 97, abstention: 37, didNotVote: 0 });
    expect(rollCall.groups.length).toBeGreaterThan(0);
    expect(rollCall.source).toMatchObject({
      url: "https://www.europarl.europa.eu/doceo/document/PV-9-2023-06-15-RCV_EN.html",
      kind: "secondary",
    });
  });

  test("gives nobody a group where those it prints may be of another day", () => {
    const { groups, voters } = imported(EUROPARL_TABLE, { ...PEGA, groups: null }).rollCall;
    expect(groups).toEqual([]);
    expect(voters.map(({ group }) => group)).toEqual([null, null, null]);
  });

  test.each([
    ["of another ballot", { sheet: { ...PEGA.sheet, uid: "156259" } }, /sheet.uid: is 156259, the table is of 156258/],
    ["with other figures", { sheet: { ...PEGA.sheet, for: 412 } }, /411 are named for, the official figure is 412/],
    ["with a field never met", { sheet: { ...PEGA.sheet, quorum: 1 } }, /sheet.quorum: is a field nobody knows/],
    ["with groups of neither kind", { groups: "yes" }, /groups/],
  ])("is refused %s", (_what, change, message) => {
    expect(() => imported(EUROPARL_TABLE, { ...PEGA, ...change })).toThrow(message);
  });

  test("is refused when a group is not in jurisdiction.json", () => {
    const ballot = EUROPARL_TABLE.read(PEGA);
    expect(() => EUROPARL_TABLE.toRollCall(ballot, [], { read: "2026-11-22", readFrom: null })).toThrow(
      /is not in jurisdiction.json/,
    );
  });
});

test("a vote of the Council has states for voters, no groups, and the source its sheet names", () => {
  const sheet = jsonFixture("council-2026-07-02.json");
  const files = { sheet, table: fixture("council-2026-07-02.csv"), groups: null, members: null };
  const { groups, voters, counts, source } = imported(EUROPARL_TABLE, files).rollCall;
  expect(groups).toEqual([]);
  expect(voters).toHaveLength(1);
  expect(voters[0]).toMatchObject({ group: null, position: "for" });
  expect(counts.for).toBe(27);
  expect(source).toMatchObject({ title: "ST 11513/26", read: "2026-11-22", published: "2026-07-02" });
});
