import { describe, expect, test } from "vitest";
import { readStateTable, readVoterTable } from "../../../src/importers/europarl/voter-table";
import { fixture } from "./fixtures";

const HEADER = "mepid,result,eugroup,identifier";

function read(lines: string) {
  return readVoterTable({ table: `${HEADER}\n${lines}`, roster: null }, "10", "day");
}

test("a line is a voter", () => {
  expect([...read("28615,for,ECR,189270\n").casts.values()]).toEqual([
    { id: "28615", position: "for", group: "ECR-10" },
  ]);
});

test.each([
  ["an unknown position", "28615,present,ECR,189270\n", /line 2: "present" is no position/],
  ["an unknown group", "28615,for,Forza,189270\n", /line 2: "Forza" is the abbreviation of no group/],
  ["a missing group", "28615,for,,189270\n", /line 2: "" is the abbreviation of no group/],
  ["a name for an id", "Hansen,for,ECR,189270\n", /line 2: "Hansen" is no id/],
  ["somebody listed twice", "28615,for,ECR,189270\n28615,for,ECR,189270\n", /line 3: 28615 stands twice/],
  ["two ballots in one table", "1,for,ECR,189270\n2,for,ECR,189271\n", /of one ballot, is of 2/],
  ["an empty table", "", /of one ballot, is of 0/],
])("%s is refused", (_what, lines, message) => {
  expect(() => read(lines)).toThrow(message);
});

describe("a table of the 9th term", () => {
  const files = { table: fixture("156258.csv"), roster: fixture("meps-9.csv") };

  test("gets the Parliament's ids from the list of members", () => {
    const { casts } = readVoterTable(files, "9", "day");
    expect(casts.get("28266")).toEqual({ id: "28266", position: "for", group: "Renew-9" });
  });

  test("leaves groups out that are of another day", () => {
    const { casts } = readVoterTable(files, "9", "otherDay");
    expect([...casts.values()].every(({ group }) => group === null)).toBe(true);
  });

  test("is refused when it names somebody the list does not know", () => {
    const roster = files.roster.replace(/\n28266,[^\n]*/, "");
    expect(() => readVoterTable({ ...files, roster }, "9", "day")).toThrow(/5385 is not in the list of members/);
  });

  test("is refused with a list that names somebody twice", () => {
    const roster = `${files.roster.trimEnd()}\n28266,Sophia,IN 'T VELD,1,2019-07-02,,nl,Renew,Independent,9,1\n`;
    expect(() => readVoterTable({ ...files, roster }, "9", "day")).toThrow(/28266 stands twice/);
  });
});

test.each([
  ["state,position\nAustria,for\n", /"Austria" is no member state/],
  ["state,position\nAT,yes\n", /"yes" is no position/],
])("the table of states %j is refused", (text, message) => {
  expect(() => readStateTable(text)).toThrow(message);
});
