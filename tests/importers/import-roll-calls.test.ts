import { describe, expect, test } from "vitest";
import { ASSEMBLEE_NATIONALE } from "../../src/importers/assemblee-nationale/format";
import { type AtHand, type ImportOptions, importRollCalls } from "../../src/importers/import-roll-calls";
import { ballot, groupsOf, officialFile } from "./fixtures";

const FILE = { name: "VTANR5L17V1102.json", content: officialFile("ordinary") };
const NOTHING_YET: AtHand = { groups: groupsOf(ballot("ordinary")), uids: {}, rollCalls: {} };
const KNOWN: AtHand = { ...NOTHING_YET, uids: { "8-ter-restore": "VTANR5L17V1102" } };
const PLAIN: ImportOptions = { vote: null, read: null, readFrom: null, today: "2026-11-22" };

/** Imports ballot 1102 and gives it back. */
function imported(atHand: AtHand, options: Partial<ImportOptions>) {
  const [only] = importRollCalls(ASSEMBLEE_NATIONALE, [FILE], atHand, { ...PLAIN, ...options });
  if (!only) throw new Error("Nothing was imported.");
  return only;
}

describe("which vote a file belongs to", () => {
  test("the one that names its official id", () => {
    expect(imported(KNOWN, {}).slug).toBe("8-ter-restore");
  });

  test("the one that is asked for", () => {
    expect(imported(NOTHING_YET, { vote: "new-vote" }).slug).toBe("new-vote");
  });

  test.each<[string, AtHand, Partial<ImportOptions>, RegExp]>([
    [
      "no vote names it and none is asked for",
      NOTHING_YET,
      {},
      /^VTANR5L17V1102\.json: scrutin\.uid: no vote refers to VTANR5L17V1102/,
    ],
    ["it belongs to another vote", KNOWN, { vote: "other" }, /belongs to 8-ter-restore, not to other/],
    [
      "the vote is another ballot",
      { ...NOTHING_YET, uids: { other: "VTANR5L17V1" } },
      { vote: "other" },
      /other is VTANR5L17V1, the file is VTANR5L17V1102/,
    ],
  ])("refused: %s", (_why, atHand, options, message) => {
    expect(() => imported(atHand, options)).toThrow(message);
  });

  test("refused: one vote for several files", () => {
    expect(() =>
      importRollCalls(ASSEMBLEE_NATIONALE, [FILE, FILE], NOTHING_YET, { ...PLAIN, vote: "new-vote" }),
    ).toThrow(/give one file/);
  });
});

describe("when and where it was read", () => {
  test("today, from the official address, when nothing is said", () => {
    expect(imported(KNOWN, {}).rollCall.source).toMatchObject({ read: "2026-11-22" });
    expect(imported(KNOWN, {}).rollCall.source.readFrom).toBeUndefined();
  });

  test.each([
    ["https://example.org/copies/", "https://example.org/copies/VTANR5L17V1102.json"],
    ["https://example.org/copy.json", "https://example.org/copy.json"],
  ])("from %s", (readFrom, expected) => {
    expect(imported(KNOWN, { readFrom }).rollCall.source.readFrom).toBe(expected);
  });

  test("importing the same file again changes nothing, not even the day", () => {
    const first = imported(KNOWN, { readFrom: "https://example.org/copies/" }).rollCall;
    const again = { ...KNOWN, rollCalls: { "8-ter-restore": first } };
    expect(imported(again, { today: "2027-01-01" }).rollCall).toBe(first);
  });

  test("a file that brings news takes the new day", () => {
    const first = imported(KNOWN, {}).rollCall;
    const older = { ...first, counts: { ...first.counts, for: 25 } };
    const again = { ...KNOWN, rollCalls: { "8-ter-restore": older } };
    const { rollCall } = imported(again, { today: "2027-01-01" });
    expect(rollCall.counts.for).toBe(24);
    expect(rollCall.source.read).toBe("2027-01-01");
  });
});

test("one file refused, nothing is given back", () => {
  const files = [FILE, { name: "VTANR5L17V491.json", content: officialFile("groupless") }];
  const atHand = { ...KNOWN, uids: { ...KNOWN.uids, other: "VTANR5L17V491" } };
  expect(() => importRollCalls(ASSEMBLEE_NATIONALE, files, atHand, PLAIN)).toThrow(
    /^VTANR5L17V491\.json: scrutin\.ventilationVotes.*PO0/,
  );
});
