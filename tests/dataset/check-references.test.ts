import { expect, test } from "vitest";
import {
  BILL,
  COUNTRY,
  FILES,
  linesOf,
  MEMBERS,
  PERSON,
  ROLL_CALL,
  SERVICE,
  testEach,
  UNNAMED_VOTE,
  VOTE,
} from "./damaged";

testEach([
  [
    "a correction of an unknown record",
    "corrections.json",
    (record) => (record.entries[0].record = "person:fr/nobody"),
    "corrections.json: entries.0.record: there is no person:fr/nobody",
  ],
  [
    "a seat in a country that is not there",
    PERSON,
    (record) => (record.offices[0].jurisdiction = "zz"),
    `${PERSON}: offices.0.jurisdiction: there is no jurisdiction zz`,
  ],
  [
    "something left out of an unknown record",
    "jurisdictions/fr/left-out.json",
    (record) => (record.entries[0].record = "person:fr/nobody"),
    "jurisdictions/fr/left-out.json: entries.0.record: there is no person:fr/nobody",
  ],
  [
    "an unknown bill",
    VOTE,
    (record) => (record.on = "bill:fr/narcotrafic#9"),
    `${VOTE}: on: there is no bill:fr/narcotrafic#9`,
  ],
  [
    "another ballot",
    VOTE,
    (record) => (record.outcome.uid = "VTANR5L17V1103"),
    `${VOTE}: outcome.uid: is VTANR5L17V1103, the roll call is of VTANR5L17V1102`,
  ],
  [
    "an unknown chamber",
    UNNAMED_VOTE,
    (record) => (record.outcome.chamber = "lords"),
    `${UNNAMED_VOTE}: outcome.chamber: there is no chamber lords`,
  ],
  [
    "an unknown vote in a journey",
    BILL,
    (record) => (record.journey[0].vote = "vote:fr/nothing"),
    `${BILL}: journey.0.vote: there is no vote:fr/nothing`,
  ],
  [
    "a step on another day than its vote",
    BILL,
    (record) => (record.journey[1].date = "2025-04-02"),
    `${BILL}: journey.1.date: is 2025-04-02, the vote's is 2025-04-01`,
  ],
  [
    "steps in no order",
    BILL,
    (record) => record.journey.reverse(),
    `${BILL}: journey.1.date: comes before the step above it`,
  ],
  [
    "an unknown text of a service",
    SERVICE,
    (record) => (record.texts[0].bill = "bill:fr/nothing"),
    `${SERVICE}: texts.0.bill: there is no bill:fr/nothing`,
  ],
  [
    "an unknown text of a stance",
    "jurisdictions/fr/people/paul-midy.json",
    (record) => (record.stances[0].about = ["bill:fr/nothing"]),
    "jurisdictions/fr/people/paul-midy.json: stances.0.about: there is no bill:fr/nothing",
  ],
  [
    "an unknown group of a person",
    PERSON,
    (record) => (record.memberships[0].group = "PO1"),
    `${PERSON}: memberships.0.group: there is no group PO1`,
  ],
  [
    "an unknown term of an office",
    PERSON,
    (record) => (record.offices[1].term = "18"),
    `${PERSON}: offices.1.term: assemblee-nationale has no term 18`,
  ],
  [
    "a group the country does not list",
    COUNTRY,
    (record) => record.groups.shift(),
    `${ROLL_CALL}: groups.0.id: there is no group PO845401`,
  ],
  [
    "a group that did not exist that day",
    COUNTRY,
    (record) => (record.groups[0].to = "2025-01-01"),
    `${ROLL_CALL}: groups.0.id: RN did not exist on 2025-03-20`,
  ],
  [
    "an unknown text of a government's stance",
    "jurisdictions/eu/states/nl.json",
    (record) => (record.stances[0].about = ["bill:eu/nothing"]),
    "jurisdictions/eu/states/nl.json: stances.0.about: there is no bill:eu/nothing",
  ],
  [
    "a state that votes and has no record",
    "jurisdictions/eu/states/nl.json",
    (record) => (record.identifiers.memberState = "XX"),
    "jurisdictions/eu/votes/council-interim-2026-07-02.rollcall.json: voters: NL is no member state in states/",
  ],
  [
    "figures alone of a vote whose voters are published",
    VOTE,
    (record) => {
      const { uid: _uid, ...outcome } = record.outcome;
      record.outcome = {
        ...outcome,
        names: "notPublished",
        chamber: "assemblee-nationale",
        date: "2025-03-20",
        result: "rejected",
      };
    },
    `${VOTE}: outcome.names: is notPublished, and there is a roll call`,
  ],
  [
    "an unknown chamber of an office",
    PERSON,
    (record) => (record.offices[1].chamber = "lords"),
    `${PERSON}: offices.1.chamber: there is no chamber lords`,
  ],
  [
    "a voter without a name",
    MEMBERS,
    (record) => delete record.lists[0].names.PA606098,
    `${ROLL_CALL}: voters: PA606098 is not in members/assemblee-nationale-17.json`,
  ],
]);

test("a roll call nobody wrote about, and a vote nobody imported", () => {
  expect(linesOf(FILES.filter(({ path }) => path !== VOTE))).toContain(
    `${ROLL_CALL}: has no narcotrafic-8-ter-restore.json beside it: write what the vote was on and what it meant`,
  );
  expect(linesOf(FILES.filter(({ path }) => path !== ROLL_CALL))).toContain(
    `${VOTE}: outcome.uid: there is no narcotrafic-8-ter-restore.rollcall.json: run npm run data:import`,
  );
});
