import { expect, test } from "vitest";
import { COUNTRY, FILES, linesOf, MEMBERS, ROLL_CALL, testEach } from "./damaged";

testEach([
  [
    "a roll call of an unknown chamber",
    ROLL_CALL,
    (record) => (record.chamber = "lords"),
    `${ROLL_CALL}: chamber: there is no chamber lords`,
  ],
  [
    "a roll call of an unknown term",
    ROLL_CALL,
    (record) => (record.term = "18"),
    `${ROLL_CALL}: term: assemblee-nationale has no term 18`,
  ],
  [
    "a list of members under another name than its chamber and term give it",
    MEMBERS,
    (record) => (record.term = "16"),
    `${MEMBERS}: should be named assemblee-nationale-16.json`,
  ],
  [
    "a group of an unknown chamber",
    COUNTRY,
    (record) => (record.groups[0].chamber = "lords"),
    `${COUNTRY}: groups.0.chamber: there is no chamber lords`,
  ],
]);

test("a roll call whose voters have no list of names", () => {
  expect(linesOf(FILES.filter(({ path }) => path !== MEMBERS))).toContain(
    `${ROLL_CALL}: voters: there is no members/assemblee-nationale-17.json: run npm run data:import`,
  );
});
