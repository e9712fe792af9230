import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/importers/canonical-json";
import { type BallotFiles, importRollCall } from "../../../src/importers/europarl/import-roll-call";
import { fixture, GROUPS, jsonFixture, REJECTION } from "./fixtures";

const NOTHING = { groups: GROUPS, rollCall: null };
const ORIGIN = { plenary: { read: "2026-11-22", readFrom: null, kind: "official" } } as const;

const FROM_DECISION = decisionFiles(REJECTION.decision, REJECTION.table);
const FROM_TABLE = tableFiles(fixture("189270.csv"));
const ROLL_CALL = importRollCall(FROM_DECISION, NOTHING, ORIGIN);

function decisionFiles(decision: unknown, table: string): BallotFiles {
  return { kind: "decision", decision, groupTable: { table, roster: null } };
}

function tableFiles(table: string): BallotFiles {
  return { kind: "members", sheet: jsonFixture("189270.json"), voters: { table, roster: null }, groups: "day" };
}

/** The lines of a table in the order of `keys`, the header first. */
function reordered(table: string, keys: readonly number[]): string {
  const [header, ...lines] = table.trimEnd().split("\n");
  const sorted = lines
    .map((line, place) => ({ line, key: keys[place % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key);
  return [header, ...sorted.map(({ line }) => line)].join("\n");
}

const KEYS = fc.array(fc.integer(), { minLength: 40, maxLength: 97 });
const LISTS = ["had_voter_favor", "had_voter_against", "had_voter_abstention"] as const;

function listIn(decision: Record<string, unknown>, list: (typeof LISTS)[number]): string[] {
  return decision[list] as string[];
}

describe("whatever the order of members, the roll call is the same", () => {
  test("of a decision and its table", () => {
    fc.assert(
      fc.property(KEYS, (keys) => {
        const shuffled = Object.fromEntries(
          LISTS.map((list) => {
            const people = listIn(REJECTION.decision, list).map((person, place) => ({
              person,
              key: keys[place % keys.length] ?? 0,
            }));
            return [list, people.sort((a, b) => a.key - b.key).map(({ person }) => person)];
          }),
        );
        const files = decisionFiles({ ...REJECTION.decision, ...shuffled }, reordered(REJECTION.table, keys));
        expect(canonicalJson(importRollCall(files, NOTHING, ORIGIN))).toBe(canonicalJson(ROLL_CALL));
      }),
      { numRuns: 15 },
    );
  });

  test("of a table and its sheet", () => {
    const once = canonicalJson(importRollCall(FROM_TABLE, NOTHING, ORIGIN));
    fc.assert(
      fc.property(KEYS, (keys) => {
        const files = tableFiles(reordered(fixture("189270.csv"), keys));
        expect(canonicalJson(importRollCall(files, NOTHING, ORIGIN))).toBe(once);
      }),
      { numRuns: 15 },
    );
  });
});

describe("somebody listed twice is refused", () => {
  test("in the lists of a decision", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.constantFrom(...LISTS), fc.nat(), (from, to, which) => {
        const people = listIn(REJECTION.decision, from);
        const person = people[which % people.length];
        const decision = { ...REJECTION.decision, [to]: [...listIn(REJECTION.decision, to), person] };
        expect(() => importRollCall(decisionFiles(decision, REJECTION.table), NOTHING, ORIGIN)).toThrow();
        const without = { kind: "decision", decision, groupTable: null } as const;
        expect(() => importRollCall(without, NOTHING, ORIGIN)).toThrow(/stands twice/);
      }),
      { numRuns: 25 },
    );
  });

  test("in the lines of a table", () => {
    const table = fixture("189270.csv").trimEnd();
    const lines = table.split("\n").slice(1);
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.constantFrom("for", "against", "abstention"), (line, position) => {
        const again = line.replace(/,(for|against|abstention),/, `,${position},`);
        expect(() => importRollCall(tableFiles(`${table}\n${again}\n`), NOTHING, ORIGIN)).toThrow(/stands twice/);
      }),
      { numRuns: 25 },
    );
  });
});

test("an unknown position or group, wherever it stands, is refused", () => {
  const lines = fixture("189270.csv").trimEnd().split("\n");
  const cell = fc.record({
    line: fc.integer({ min: 1, max: lines.length - 1 }),
    column: fc.constantFrom(1, 2),
    word: fc.string(),
  });
  fc.assert(
    fc.property(cell, ({ line, column, word }) => {
      const cells = (lines[line] ?? "").split(",");
      const known =
        column === 1
          ? ["for", "against", "abstention"]
          : [
              "PPE",
              "EPP",
              "S&D",
              "Renew",
              "Verts/ALE",
              "Greens/EFA",
              "ECR",
              "ID",
              "GUE/NGL",
              "The Left",
              "PfE",
              "ESN",
              "NI",
              "NA",
            ];
      fc.pre(!known.includes(word));
      cells[column] = `"${word.replaceAll('"', '""')}"`;
      const changed = lines.with(line, cells.join(",")).join("\n");
      expect(() => importRollCall(tableFiles(changed), NOTHING, ORIGIN)).toThrow();
    }),
    { numRuns: 40 },
  );
});

test("a voter left out is refused", () => {
  const lines = fixture("189270.csv").trimEnd().split("\n");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: lines.length - 1 }), (line) => {
      const table = lines.filter((_content, place) => place !== line).join("\n");
      expect(() => importRollCall(tableFiles(table), NOTHING, ORIGIN)).toThrow(/the official figure is/);
    }),
    { numRuns: 15 },
  );
});

test("a list with one member may be that member", () => {
  const change = { had_voter_intended_favor: "person/256810", had_voter_intended_against: null };
  const inArray = { had_voter_intended_favor: ["person/256810"], had_voter_intended_against: [] };
  const [one, other] = [change, inArray].map((lists) =>
    importRollCall(decisionFiles({ ...REJECTION.decision, ...lists }, REJECTION.table), NOTHING, ORIGIN),
  );
  expect(one).toEqual(other);
  expect(one?.corrections).toEqual([{ id: "256810", position: "for", reason: "declared" }]);
});

describe("groups and voters", () => {
  test("make the official figures", () => {
    for (const position of ["for", "against", "abstention"] as const) {
      const inGroups = ROLL_CALL.groups.reduce((sum, { counts }) => sum + counts[position], 0);
      const named = ROLL_CALL.voters.filter((block) => block.position === position).flatMap(({ ids }) => ids);
      expect([inGroups, named.length]).toEqual([ROLL_CALL.counts[position], ROLL_CALL.counts[position]]);
    }
  });

  test("without groups of the day, nobody has one", () => {
    const rollCall = importRollCall({ ...FROM_TABLE, groups: "otherDay" } as BallotFiles, NOTHING, ORIGIN);
    expect(rollCall.groups).toEqual([]);
    expect(rollCall.voters.map(({ group }) => group)).toEqual([null, null, null]);
  });

  test("a group that jurisdiction.json does not know is refused", () => {
    const groups = new Set([...GROUPS].filter((id) => id !== "ESN-10"));
    expect(() => importRollCall(FROM_DECISION, { groups, rollCall: null }, ORIGIN)).toThrow(
      /ESN-10 is not in jurisdiction/,
    );
  });
});

describe("importing again", () => {
  test("keeps the roll call at hand, its date of reading included", () => {
    const later = { plenary: { ...ORIGIN.plenary, read: "2027-01-31" } };
    expect(importRollCall(FROM_DECISION, { groups: GROUPS, rollCall: ROLL_CALL }, later)).toBe(ROLL_CALL);
  });

  test("brings corrections made since", () => {
    const decision = { ...REJECTION.decision, had_voter_intended_abstention: ["person/256810"] };
    const again = importRollCall(
      decisionFiles(decision, REJECTION.table),
      { groups: GROUPS, rollCall: ROLL_CALL },
      ORIGIN,
    );
    expect(again.corrections).toHaveLength(ROLL_CALL.corrections.length + 1);
  });

  test("of another vote is refused", () => {
    expect(() => importRollCall(FROM_TABLE, { groups: GROUPS, rollCall: ROLL_CALL }, ORIGIN)).toThrow(
      /is 189270, the vote at hand 195775/,
    );
  });
});

test("a vote of the Council has states for voters, and no groups", () => {
  const files = {
    kind: "states",
    sheet: jsonFixture("council-2026-07-02.json"),
    table: fixture("council-2026-07-02.csv"),
  } as const;
  const source = {
    title: "ST 11513/26",
    url: "https://data.consilium.europa.eu/",
    publisher: "Council",
    kind: "official",
    read: "2026-11-22",
  } as const;
  const { groups, voters, counts } = importRollCall(files, NOTHING, { source });
  expect(groups).toEqual([]);
  expect(voters).toHaveLength(1);
  expect(voters[0]).toMatchObject({ group: null, position: "for" });
  expect(counts.for).toBe(27);
});
