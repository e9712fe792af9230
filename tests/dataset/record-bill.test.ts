import { describe, expect, test } from "vitest";
import type { JurisdictionRecords } from "../../src/dataset/dataset";
import { recordBill } from "../../src/dataset/record-bill";
import type { EntityId } from "../../src/model/entity";
import { bill, both, person, records, SOURCE, state, unnamedVote } from "./made-up";

const CONTEXT = { lang: "en", dataDate: "2026-11-22" } as const;
const LAW = "bill:fr/law";
const PART = "bill:fr/law#part";

function page(id: EntityId, fields: Partial<JurisdictionRecords>, abroad: Partial<JurisdictionRecords> = {}) {
  const jurisdictions = { fr: records({ bills: { law: bill() }, ...fields }), us: records(abroad) };
  const found = recordBill(id, "fr", { jurisdictions, services: {}, terms: {} }, CONTEXT);
  if (!found) throw new Error("There is no such bill.");
  return found;
}

const VOTES = {
  whole: unnamedVote("2025-04-28", { on: LAW, title: both("Whole"), relevance: "wholeText" }),
  onPart: unnamedVote("2025-03-20", { on: PART, title: both("Part") }),
  onLaw: unnamedVote("2025-02-01", { on: LAW, title: both("Law") }),
};

describe("the votes of a bill", () => {
  test("those on a provision stand under it, those on the text as a whole apart", () => {
    const { text, provisions, wholeVotes } = page(LAW, { votes: VOTES });
    expect(text.votes.map(({ title }) => title)).toEqual(["Law (en)"]);
    expect(provisions.map(({ votes }) => votes.map(({ title }) => title))).toEqual([["Part (en)"]]);
    expect(wholeVotes.map(({ title }) => title)).toEqual(["Whole (en)"]);
  });

  test("a provision's own page tells of it, its bill, and the votes on the whole apart", () => {
    const { parent, text, provisions, wholeVotes } = page(PART, { votes: VOTES });
    expect(parent).toEqual({ id: LAW, name: "The law (en)" });
    expect(text.votes.map(({ title }) => title)).toEqual(["Part (en)"]);
    expect(provisions).toEqual([]);
    expect(wholeVotes.map(({ title }) => title)).toEqual(["Whole (en)", "Law (en)"]);
  });
});

test("whoever spoke of a text is told with their own record, governments and people of other countries too", () => {
  const about: EntityId[] = [LAW];
  const stances = [{ kind: "statement" as const, date: "2025-10-01", text: both("Spoke."), about, sources: [SOURCE] }];
  const { text } = page(
    LAW,
    { people: {}, states: { am: state("AM", ["2025-11-26"]) } },
    { people: { "ana-bo": person({ stances }) } },
  );
  expect(text.stances.map(({ by, date }) => [by.id, date])).toEqual([
    ["state:fr/am", "2025-11-26"],
    ["person:us/ana-bo", "2025-10-01"],
  ]);
});

test("there is no page of a text without a record", () => {
  const jurisdictions = { fr: records({ bills: {} }) };
  expect(recordBill(LAW, "fr", { jurisdictions, services: {}, terms: {} }, CONTEXT)).toBeNull();
});
