import { expect, test } from "vitest";
import { balance } from "../../src/dataset/balance";
import type { Stance } from "../../src/dataset/schema-source";
import { both, person, records, SOURCE } from "./made-up";

const STATEMENT: Stance = { kind: "statement", date: "2025-03-20", text: both("Spoke."), sources: [SOURCE] };
const OPEN = { from: "2024-07-07", to: null, asOf: "2026-11-22", sources: [SOURCE] };
const MEMBER = { title: both("Member"), role: "member", chamber: "chamber", ...OPEN } as const;
const MINISTER = { title: both("Minister"), role: "government", ...OPEN } as const;

test("tracked people are counted by chamber and by the group or party last known, with what they said", () => {
  const fr = records({
    people: {
      one: person({ offices: [MEMBER], memberships: [{ party: "A", ...OPEN }], stances: [STATEMENT, STATEMENT] }),
      two: person({ offices: [MEMBER], memberships: [{ party: "A", ...OPEN }], stances: [] }),
      turncoat: person({
        offices: [MEMBER],
        memberships: [
          { party: "B", ...OPEN },
          { party: "A", from: "2020", to: "2022", sources: [SOURCE] },
        ],
        stances: [],
      }),
      minister: person({ offices: [MINISTER], memberships: [], stances: [STATEMENT] }),
    },
  });
  const all = { jurisdictions: { fr }, services: {}, terms: {}, corrections: [], leftOut: { byCode: {}, shared: [] } };
  expect(balance(all)).toEqual([
    { place: "fr", chamber: "–", group: "–", people: 1, statements: 1 },
    { place: "fr", chamber: "chamber", group: "A", people: 2, statements: 2 },
    { place: "fr", chamber: "chamber", group: "B", people: 1, statements: 0 },
  ]);
});
