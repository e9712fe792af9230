import { describe, expect, test } from "vitest";
import { describe as describeEntity, nameOf } from "../../src/dataset/describe";
import type { Service, Term } from "../../src/dataset/schema-service";
import type { EntityId } from "../../src/model/entity";
import { bill, both, context, dataset, person, rollCall, SOURCE, vote } from "./made-up";

const SERVICE: Service = {
  name: "Signal",
  nameStrength: "word",
  aliases: [],
  category: both("Messaging service"),
  encryption: { byDefault: "yes", detail: both("Always"), asOf: "2021-12", sources: [SOURCE] },
  texts: [
    { bill: "bill:fr/law#part", sources: [SOURCE] },
    { bill: "bill:eu/not-at-hand", sources: [SOURCE] },
  ],
  statements: [
    { kind: "statement", date: "2023-04", text: both("Earlier"), sources: [SOURCE] },
    { kind: "act", date: "2025-03-19", text: both("Later"), sources: [SOURCE] },
  ],
  actsOfOthers: [
    { date: "2020", text: both("A court ruled"), sources: [SOURCE] },
    { date: "2024-08-24", text: both("A court ruled again"), sources: [SOURCE] },
  ],
};

const TERM: Term = { name: both("backdoor"), aliases: [], definition: both("A way in"), sources: [SOURCE] };

const READINGS = (["supporters", "critics"] as const).map((side) => ({ side, text: both(side), sources: [SOURCE] }));

const [PART] = bill().provisions;
if (!PART) throw new Error("The made-up bill has a provision.");

const ALL = {
  ...dataset({
    bills: { law: bill({ provisions: [{ ...PART, readings: READINGS }] }) },
    people: {
      "ana-bo": person(),
      "cid-du": person({ name: { first: "Cid", last: "Du" }, identifiers: { seat: "C1" } }),
      "eve-fo": person({ name: { first: "Eve", last: "Fo" }, identifiers: { seat: "E1" } }),
    },
    votes: { restore: vote({ on: "bill:fr/law#part" }) },
    rollCalls: {
      restore: rollCall(
        [
          { id: "C1", group: "G1", position: "for" },
          { id: "A1", group: "G2", position: "didNotVote" },
          { id: "Z9", group: "G2", position: "against" },
        ],
        { causes: { A1: "presidingSitting" } },
      ),
    },
  }),
  services: { signal: SERVICE },
  terms: { backdoor: TERM },
};

describe("a vote", () => {
  const card = () => describeEntity("vote:fr/restore", ALL, context());

  test("names the text it was on, with both readings of it", () => {
    expect(card()).toMatchObject({
      kind: "vote",
      bill: { id: "bill:fr/law#part", name: "The part (en)" },
      readings: [
        { side: "supporters", text: "supporters (en)" },
        { side: "critics", text: "critics (en)" },
      ],
    });
  });

  test("lists the tracked people whom the record names", () => {
    expect(card()).toMatchObject({
      voters: [
        { id: "C1", name: "Cid Du", group: "ONE", position: "for", blank: null },
        { id: "A1", name: "Ana Bo", group: "TWO", position: "didNotVote", blank: "presiding" },
      ],
    });
  });

  test("has its figures, the groups of the day and the members of the chamber", () => {
    expect(card()).toMatchObject({
      vote: {
        counts: { for: 1, against: 1, abstention: 0, didNotVote: 1 },
        seats: 200,
        groups: [
          { abbreviation: "ONE", name: "Group One", seats: 100 },
          { abbreviation: "TWO", name: "Group Two", seats: 100 },
        ],
        sources: [SOURCE, SOURCE],
      },
    });
  });
});

describe("a service", () => {
  test("shows the texts at hand with their key vote, and what it said, newest first", () => {
    expect(describeEntity("service:signal", ALL, context({ lang: "fr" }))).toMatchObject({
      kind: "service",
      place: null,
      operator: null,
      handover: null,
      encryption: { byDefault: "yes", detail: "Always (fr)", asOf: "2021-12" },
      texts: [{ id: "bill:fr/law#part", name: "The part (fr)", keyVote: { id: "vote:fr/restore" } }],
      statements: [{ text: "Later (fr)" }, { text: "Earlier (fr)" }],
    });
  });

  test("says what the company can hand over, where that was found", () => {
    const handover = { text: both("The day of the last visit"), sources: [SOURCE] };
    const open = { ...ALL, services: { signal: { ...SERVICE, handover } } };
    expect(describeEntity("service:signal", open, context())).toMatchObject({
      handover: { text: "The day of the last visit (en)", sources: [SOURCE] },
    });
  });

  test("keeps what others did apart from what the company said, newest first", () => {
    expect(describeEntity("service:signal", ALL, context())).toMatchObject({
      actsOfOthers: [{ text: "A court ruled again (en)" }, { text: "A court ruled (en)" }],
    });
    const { actsOfOthers: _acts, ...without } = SERVICE;
    const alone = { ...ALL, services: { signal: without } };
    expect(describeEntity("service:signal", alone, context())).toMatchObject({ actsOfOthers: [] });
  });
});

test("a term is its definition", () => {
  expect(describeEntity("term:backdoor", ALL, context())).toMatchObject({ kind: "term", definition: "A way in (en)" });
});

test("every card says its language, its date and the article's", () => {
  const asked = context({ lang: "fr", articleDate: "2025-03-21" });
  for (const id of ["person:fr/ana-bo", "bill:fr/law", "vote:fr/restore", "service:signal", "term:backdoor"] as const) {
    expect(describeEntity(id, ALL, asked)).toMatchObject({ id, ...asked });
  }
});

test.each<EntityId>([
  "person:fr/nobody",
  "person:zz/ana-bo",
  "bill:fr/nothing",
  "bill:fr/law#nothing",
  "vote:fr/nothing",
  "service:nothing",
  "term:nothing",
])("%s: no record, no card, no name", (id) => {
  expect(describeEntity(id, ALL, context())).toBeNull();
  expect(nameOf(id, ALL, "en")).toBeNull();
});

test.each<[EntityId, string]>([
  ["person:fr/ana-bo", "Ana Bo"],
  ["bill:fr/law", "The law (en)"],
  ["bill:fr/law#part", "The part (en)"],
  ["vote:fr/restore", "Open it (en)"],
  ["service:signal", "Signal"],
  ["term:backdoor", "backdoor (en)"],
])("%s is called %s", (id, name) => {
  expect(nameOf(id, ALL, "en")).toBe(name);
});
