import { expect, test } from "vitest";
import { FILES, linesOf, PERSON, SERVICE, testEach, VOTE } from "./damaged";

test("the dataset as it is has nothing wrong", () => {
  expect(linesOf(FILES)).toEqual([]);
});

testEach([
  [
    "an older correction above a newer one",
    "corrections.json",
    (record) => (record.entries[0].date = "2025-01-01"),
    "corrections.json: entries: are not in order: the newest first",
  ],
  [
    "a fact without a source",
    PERSON,
    (record) => (record.offices[0].sources = []),
    `${PERSON}: offices.0.sources: has no source`,
  ],
  [
    "a fact with no field for sources",
    PERSON,
    (record) => delete record.offices[0].sources,
    `${PERSON}: offices.0.sources: is missing`,
  ],
  [
    "a source without its address",
    SERVICE,
    (record) => delete record.encryption.sources[0].url,
    `${SERVICE}: encryption.sources.0.url: is missing`,
  ],
  [
    "a source that is not encrypted on the way",
    SERVICE,
    (record) => (record.encryption.sources[0].url = "http://a.org"),
    `${SERVICE}: encryption.sources.0.url: is no https address`,
  ],
  [
    "a day that is none",
    PERSON,
    (record) => (record.offices[0].sources[0].read = "2026-02-30"),
    `${PERSON}: offices.0.sources.0.read: is no day of the calendar, written 2025-03-20`,
  ],
  [
    "an office with neither end nor date of its source",
    PERSON,
    (record) => delete record.offices[0].asOf,
    `${PERSON}: offices.0: needs either its end (to) or, where that is not known, the date it was last seen (asOf)`,
  ],
  [
    "a field nobody knows",
    PERSON,
    (record) => (record.stance = "opposes"),
    `${PERSON}: stance: is a field nobody knows here`,
  ],
  ["a text in one language", VOTE, (record) => delete record.effect.fr, `${VOTE}: effect.fr: is missing`],
  [
    "a line too long for a card",
    VOTE,
    (record) => (record.forMeant.en = "x".repeat(91)),
    `${VOTE}: forMeant.en: is too long: 91 of at most 90 characters`,
  ],
]);

test.each([
  [
    "a file where no kind of record stands",
    "jurisdictions/fr/laws/x.json",
    {},
    "jurisdictions/fr/laws/x.json: no kind of record stands here under such a name",
  ],
  [
    "a name that is no slug",
    "services/Signal.json",
    {},
    "services/Signal.json: no kind of record stands here under such a name",
  ],
  [
    "a country without its own file",
    "jurisdictions/pt/people/x.json",
    {},
    "jurisdictions/pt/jurisdiction.json: is needed and not there, or of a wrong shape",
  ],
  [
    "a country that is none",
    "jurisdictions/qq/people/x.json",
    {},
    'jurisdictions/qq: "qq" is no ISO 3166 code, nor eu',
  ],
])("%s", (_what, path, content, line) => {
  expect(linesOf([...FILES, { path, content }])).toContain(line);
});
