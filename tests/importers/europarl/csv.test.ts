import { expect, test } from "vitest";
import { readCsv } from "../../../src/importers/europarl/csv";

const COLUMNS = ["id", "name"] as const;

test.each([
  ["id,name\n1,Ada\n2,Bo\n", ["Ada", "Bo"]],
  ["id,name\r\n1,Ada\r\n", ["Ada"]],
  ['id,name\n1,"Fidesz, KDNP"\n', ["Fidesz, KDNP"]],
  ['id,name\n1,"a ""quoted"" word"\n', ['a "quoted" word']],
  ["id,name\n1,\n", [""]],
  ["\uFEFFid,name\n1,Ada\n", ["Ada"]],
])("%j is read", (text, names) => {
  expect(readCsv(text, COLUMNS).map(({ cells }) => cells.name)).toEqual(names);
});

test.each([
  ["another column", "id,name,party\n1,Ada,X\n", /line 1: should name the columns id,name/],
  ["columns in another order", "name,id\nAda,1\n", /line 1/],
  ["a cell too many", "id,name\n1,Ada,X\n", /line 2: has 3 cells, the header 2/],
  ["a cell too few", "id,name\n1,Ada\n2\n", /line 3: has 1 cells/],
  ["a stray quotation mark", 'id,name\n1,A"da\n', /line 2: has a quotation mark/],
  ["no header", "", /line 1/],
])("%s is refused", (_what, text, message) => {
  expect(() => readCsv(text, COLUMNS)).toThrow(message);
});
