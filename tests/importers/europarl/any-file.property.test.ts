import { describe, expect, test } from "vitest";
import { EUROPARL_DECISION, EUROPARL_TABLE } from "../../../src/importers/europarl/format";
import { fc, runs } from "../../support/generated-cases";
import { imported, PEGA, REJECTION, SITTING } from "./fixtures";

const LISTS = ["had_voter_favor", "had_voter_against", "had_voter_abstention"] as const;
const INTENDED = ["had_voter_intended_favor", "had_voter_intended_against", "had_voter_intended_abstention"] as const;
const WORDS = ["for", "against", "abstention"] as const;

const DECISION_TEXT = importDecision({}, SITTING).text;
const TABLE_TEXT = importTable(PEGA.table).text;
const [HEADER = "", ...LINES] = PEGA.table.trimEnd().split("\n");

function importDecision(change: Record<string, unknown>, groups: string | null) {
  return imported(EUROPARL_DECISION, { decision: { ...REJECTION, ...change }, groups, members: null });
}

function importTable(table: string) {
  return imported(EUROPARL_TABLE, { ...PEGA, table });
}

function people(list: string): string[] {
  return [REJECTION[list] ?? []].flat() as string[];
}

/** `items` in another order, which follows from `keys`. */
function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  return items
    .map((item, place) => ({ item, key: keys[place % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const keys = fc.array(fc.integer(), { minLength: 40, maxLength: 97 });
/** Real files are large: fewer cases than usual. */
const usual = runs(20);

describe("whatever the order of members, the same file is written", () => {
  test("from a decision and its list of members", () => {
    fc.assert(
      fc.property(keys, (order) => {
        const lists = Object.fromEntries([...LISTS, ...INTENDED].map((list) => [list, shuffled(people(list), order)]));
        const [header = "", ...lines] = SITTING.trimEnd().split("\n");
        const groups = [header, ...shuffled(lines, order)].join("\n");
        expect(importDecision(lists, groups).text).toBe(DECISION_TEXT);
      }),
      usual,
    );
  });

  test("from a table", () => {
    fc.assert(
      fc.property(keys, (order) => {
        expect(importTable([HEADER, ...shuffled(LINES, order)].join("\n")).text).toBe(TABLE_TEXT);
      }),
      usual,
    );
  });
});

test("members of a decision add up to their groups, and groups to the official figures", () => {
  const { groups, voters, counts } = importDecision({}, SITTING).rollCall;
  for (const position of WORDS) {
    const named = voters.filter((block) => block.position === position).flatMap(({ ids }) => ids);
    expect(groups.reduce((sum, group) => sum + group.counts[position], 0)).toBe(counts[position]);
    expect(named).toHaveLength(counts[position]);
  }
});

test("a list with one member may be that member, an empty one nothing", () => {
  const bare = { had_voter_intended_favor: "person/256810", had_voter_intended_against: null };
  const inLists = { had_voter_intended_favor: ["person/256810"], had_voter_intended_against: [] };
  expect(importDecision(bare, null).text).toBe(importDecision(inLists, null).text);
  const declared = importDecision({ ...bare, had_voter_intended_abstention: null }, null).rollCall.corrections;
  expect(declared).toEqual([{ id: "256810", position: "for", reason: "declared" }]);
});

describe("refused, never a wrong file:", () => {
  test("somebody who stands twice in a decision", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.constantFrom(...LISTS), fc.nat(), (from, to, which) => {
        const twice = people(from)[which % people(from).length];
        expect(() => importDecision({ [to]: [...people(to), twice] }, SITTING)).toThrow(/stands twice/);
      }),
      usual,
    );
  });

  test("somebody who stands twice in a table", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINES), fc.constantFrom(...WORDS), (line, word) => {
        const again = line.replace(/,(for|against|abstention),/, `,${word},`);
        expect(() => importTable(`${PEGA.table.trimEnd()}\n${again}\n`)).toThrow(/stands twice/);
      }),
      usual,
    );
  });

  test("a voter left out", () => {
    fc.assert(
      fc.property(fc.nat(LINES.length - 1), fc.constantFrom(...LISTS), (place, list) => {
        const table = [HEADER, ...LINES.filter((_line, other) => other !== place)].join("\n");
        expect(() => importTable(table)).toThrow(/the official figure is/);
        expect(() => importDecision({ [list]: people(list).slice(1) }, SITTING)).toThrow(/the official figure is/);
      }),
      usual,
    );
  });

  test("a list of voters that is not there", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.constantFrom(null, undefined, [], 7, {}), (list, value) => {
        expect(() => importDecision({ [list]: value }, SITTING)).toThrow();
      }),
      usual,
    );
  });

  test("an unknown position or group", () => {
    const cell = fc.record({ place: fc.nat(LINES.length - 1), column: fc.constantFrom(2, 3), word: fc.string() });
    const known = ["EPP", "PPE", "S&D", "Renew", "Verts/ALE", "Greens/EFA", "ECR", "ID", "GUE/NGL", "NI", "NA"];
    fc.assert(
      fc.property(cell, ({ place, column, word }) => {
        fc.pre(![...known, ...WORDS, "The Left", "PfE", "ESN"].includes(word) && !/[\r\n]/.test(word));
        const cells = (LINES[place] ?? "").split(",");
        cells[column] = `"${word.replaceAll('"', '""')}"`;
        expect(() => importTable([HEADER, ...LINES.with(place, cells.join())].join("\n"))).toThrow();
      }),
      usual,
    );
  });

  test("a field of a decision that is gone or of another kind", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(REJECTION)), fc.constantFrom(undefined, 7, {}), (field, value) => {
        expect(() => importDecision({ [field]: value }, SITTING)).toThrow();
      }),
      usual,
    );
  });
});
