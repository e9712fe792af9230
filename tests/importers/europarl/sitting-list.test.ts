import { expect, test } from "vitest";
import { isSittingList, readSittingList } from "../../../src/importers/europarl/sitting-list";
import { SITTING, TERM_9 } from "./fixtures";

const HEADER = "epId,MEP,Country,Current national party,Current EP group";

test("the list of 10 July 2026 has 719 members, each with a group", () => {
  const members = readSittingList(SITTING, "10");
  expect(members).toHaveLength(719);
  expect(members.every(({ group }) => group?.endsWith("-10"))).toBe(true);
});

test("who had left has no group; a line without an id is not read", () => {
  const text = `${HEADER}\n1,Ada BO,Malta,X,not a current MEP\n,Cid DU,Malta,X,not a current MEP\n`;
  expect(readSittingList(text, "10")).toEqual([{ id: "1", name: "Ada BO", group: null }]);
});

test("a list of another kind is told apart", () => {
  expect([isSittingList(SITTING), isSittingList(TERM_9)]).toEqual([true, false]);
});

test.each([
  ["a group never met", "1,Ada BO,Malta,X,Forza\n", /line 2: "Forza" is no group/],
  ["a name for an id", "Ada,Ada BO,Malta,X,Non-attached Members\n", /line 2: "Ada" is no id/],
  ["somebody twice", "1,A,M,X,Non-attached Members\n1,A,M,X,Non-attached Members\n", /line 3: 1 stands twice/],
])("%s is refused", (_what, lines, message) => {
  expect(() => readSittingList(`${HEADER}\n${lines}`, "10")).toThrow(message);
});
