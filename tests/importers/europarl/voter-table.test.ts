import { describe, expect, test } from "vitest";
import { readVoterTable } from "../../../src/importers/europarl/voter-table";
import { PEGA } from "./fixtures";

const HEADER = "mepid,result,eugroup,identifier";

function read(lines: string) {
  return readVoterTable({ table: `${HEADER}\n${lines}`, members: null }, "10");
}

test("a line is a voter", () => {
  expect([...read("28615,for,ECR,189270\n").casts.values()]).toEqual([
    { id: "28615", position: "for", group: "ECR-10" },
  ]);
});

test("a table may print no groups", () => {
  const { casts } = readVoterTable({ table: "mepid,result,identifier\n28615,for,189270\n", members: null }, "10");
  expect(casts.get("28615")?.group).toBeNull();
});

test("a table of member states has neither groups nor the id of a ballot", () => {
  const { uid, casts } = readVoterTable({ table: "state,position\nAT,for\nBE,abstention\n", members: null }, "10");
  expect(uid).toBeNull();
  expect([...casts.values()]).toEqual([
    { id: "AT", position: "for", group: null },
    { id: "BE", position: "abstention", group: null },
  ]);
});

test.each([
  ["an unknown position", "28615,present,ECR,189270\n", /line 2: "present" is no position/],
  ["an unknown group", "28615,for,Forza,189270\n", /line 2: "Forza" is no group met so far/],
  ["a missing group", "28615,for,,189270\n", /line 2: "" is no group met so far/],
  ["a name for an id", "Hansen,for,ECR,189270\n", /line 2: "Hansen" is no id/],
  ["somebody listed twice", "28615,for,ECR,189270\n28615,for,ECR,189270\n", /line 3: 28615 stands twice/],
  ["two ballots in one table", "1,for,ECR,189270\n2,for,ECR,189271\n", /of one ballot, is of 2/],
  ["an empty table", "", /of one ballot, is of 0/],
])("%s is refused", (_what, lines, message) => {
  expect(() => read(lines)).toThrow(message);
});

test.each([
  ["state,position\nAustria,for\n", /"Austria" is no member state/],
  ["state,position\nAT,yes\n", /"yes" is no position/],
  ["state,position\nAT,for\nAT,against\n", /AT stands twice/],
])("the table of states %j is refused", (table, message) => {
  expect(() => readVoterTable({ table, members: null }, "10")).toThrow(message);
});

describe("a table of the 9th term", () => {
  test("gets the Parliament's ids from the list of members", () => {
    expect(readVoterTable(PEGA, "9").casts.get("28266")).toEqual({ id: "28266", position: "for", group: "Renew-9" });
  });

  test("is refused when it names somebody the list does not know", () => {
    const members = PEGA.members.replace(/\n28266,[^\n]*/, "");
    expect(() => readVoterTable({ ...PEGA, members }, "9")).toThrow(/5385 is not in the list of members/);
  });

  test("is refused with a list that names somebody twice", () => {
    const members = `${PEGA.members.trimEnd()}\n28266,Sophia,IN 'T VELD,1,2019-07-02,,nl,Renew,Independent,9,1\n`;
    expect(() => readVoterTable({ ...PEGA, members }, "9")).toThrow(/28266 stands twice/);
  });
});
