import { expect, test } from "vitest";
import { EUROPARL_DECISION, EUROPARL_TABLE } from "../../../src/importers/europarl/format";
import { type NameList, readNames, toMembers } from "../../../src/importers/europarl/members";
import { imported, PEGA, REJECTION, SITTING, TERM_9 } from "./fixtures";

const ROLL_CALL = imported(EUROPARL_TABLE, PEGA).rollCall;
const LIST = readNames(TERM_9, "2026-11-22");

function listOf(names: readonly (readonly [string, string])[]): NameList {
  return { ...LIST, names: new Map(names) };
}

test("everyone who stands in a roll call is named, and nobody else", () => {
  const { chamber, term, lists } = toMembers([ROLL_CALL], [LIST]);
  expect([chamber, term]).toEqual(["european-parliament", "9"]);
  expect(Object.keys(lists[0]?.names ?? {})).toHaveLength(545);
  expect(lists[0]?.names["28266"]).toBe("Sophia IN 'T VELD");
});

test("those who corrected a vote they had not cast are named as well", () => {
  const { rollCall } = imported(EUROPARL_DECISION, { decision: REJECTION, groups: null, members: null });
  const named = Object.keys(toMembers([rollCall], [readNames(SITTING, "2026-11-22")]).lists[0]?.names ?? {});
  expect(rollCall.corrections.every(({ id }) => named.includes(id))).toBe(true);
});

test("the first list that knows somebody names them; a list that names nobody is left out", () => {
  const { lists } = toMembers([ROLL_CALL], [listOf([["28266", "Sophie in 't Veld"]]), LIST, LIST]);
  expect(lists.map(({ names }) => Object.keys(names).length)).toEqual([1, 544]);
});

test("a voter whom no list knows is refused", () => {
  const without = listOf([...LIST.names].filter(([id]) => id !== "28266"));
  expect(() => toMembers([ROLL_CALL], [without])).toThrow(/28266 stands in a roll call and in no list/);
});

test("no roll call, or roll calls of two terms, are refused", () => {
  expect(() => toMembers([], [LIST])).toThrow(/no roll call/);
  expect(() => toMembers([ROLL_CALL, { ...ROLL_CALL, term: "10" }], [LIST])).toThrow(/one term/);
});

test("a list of another kind is refused", () => {
  expect(() => readNames("id,name\n1,Ada Bo\n", "2026-11-22")).toThrow(/no list of members met so far/);
});
