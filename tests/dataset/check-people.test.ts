import { expect, test } from "vitest";
import { type Loose, linesAfter, PERSON, SERVICE, testEach } from "./damaged";

testEach([
  [
    "a person who voted on a day outside their office",
    PERSON,
    (record) => (record.offices[1].to = "2025-03-19"),
    `${PERSON}: offices: no office as member of assemblee-nationale covers 2025-03-20, when votes/narcotrafic-8-ter-restore lists PA794426`,
  ],
  [
    "an identifier two people share",
    PERSON,
    (record) => (record.identifiers.assemblee = "PA795664"),
    "jurisdictions/fr/people/paul-midy.json: identifiers.assemblee: PA795664 is also in jurisdictions/fr/people/anne-le-henanff.json",
  ],
  [
    "a name that means two things",
    SERVICE,
    (record) => record.aliases.push({ text: "Loi Narcotrafic" }),
    `${SERVICE}: aliases: "Loi Narcotrafic" also means bill:fr/narcotrafic on pages in "fr"`,
  ],
]);

test("two people may share a surname: the full name on the page tells them apart", () => {
  const share = (record: Loose) => Object.assign(record.name, { last: "Midy" });
  expect(linesAfter(PERSON, share)).toEqual([]);
});
