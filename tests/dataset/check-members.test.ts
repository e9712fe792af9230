import { describe, expect, test } from "vitest";
import { checkAliases } from "../../src/dataset/check-aliases";
import { checkMembers } from "../../src/dataset/check-members";
import type { JurisdictionRecords } from "../../src/dataset/dataset";
import { nameOf } from "../../src/dataset/describe";
import { problemLine } from "../../src/dataset/problem";
import { WHOLE_DATASET } from "../support/whole-dataset";
import { members, person, records } from "./made-up";

/** A dataset of these countries and nothing else. */
function country(fr: JurisdictionRecords, others: Readonly<Record<string, JurisdictionRecords>> = {}) {
  return {
    jurisdictions: { fr, ...others },
    services: {},
    terms: {},
    corrections: [],
    leftOut: { byCode: {}, shared: [] },
  };
}

const linesOf = (all: ReturnType<typeof country>) => [...checkMembers(all), ...checkAliases(all)].map(problemLine);

/** A country without tracked people, with these members. */
function untracked(names: Parameters<typeof members>[0]) {
  return records({ people: {}, bills: {}, members: { "chamber-1": members(names) } });
}

describe("members", () => {
  test("an official id that is also the slug of a tracked person", () => {
    const all = records({ people: { a1: person() }, bills: {}, members: { "chamber-1": members({ A1: "Ana BO" }) } });
    expect(linesOf(country(all))).toContain(
      "jurisdictions/fr/members/chamber-1.json: lists.0.names: A1 is also the name of people/a1.json",
    );
  });

  test("an official id that cannot be a part of an id", () => {
    expect(linesOf(country(untracked({ "A/1": "Ana BO" })))).toContain(
      "jurisdictions/fr/members/chamber-1.json: lists.0.names: A/1 is no official id: letters, digits and hyphens",
    );
  });

  test("a mandate, or another id, of somebody who is not named", () => {
    const list = { mandates: { Z9: [] }, otherIds: { scheme: "other-seat", ids: { Z8: "S8" } } };
    const all = records({ people: {}, bills: {}, members: { "chamber-1": members({ A1: "Ana BO" }, list) } });
    expect(linesOf(country(all))).toEqual([
      "jurisdictions/fr/members/chamber-1.json: lists.0.mandates: Z9 has no name in this list",
      "jurisdictions/fr/members/chamber-1.json: lists.0.otherIds.ids: Z8 has no name in this list",
    ]);
  });
});

describe("a full name borne twice", () => {
  test("by two members whom the chamber's ids tell apart: nothing is wrong", () => {
    expect(linesOf(country(untracked({ A1: "Ana BO", B2: "Ana BO" })))).toEqual([]);
  });

  test("by members of two countries: nothing is wrong", () => {
    expect(linesOf(country(untracked({ A1: "Ana BO" }), { us: untracked({ A1: "Ana BO" }) }))).toEqual([]);
  });

  test("by a tracked person without the id that would tell: it may be the same person", () => {
    const all = records({
      people: { "ana-bo": person({ identifiers: {} }) },
      bills: {},
      members: { "chamber-1": members({ A1: "Ana BO" }) },
    });
    expect(linesOf(country(all))).toContain(
      'jurisdictions/fr/members: aliases: "Ana BO" of person:fr/a1 also means person:fr/ana-bo on pages in "fr"'.replace(
        "Ana BO",
        "Ana Bo",
      ),
    );
  });
});

test("everyone who stands in a roll call of the dataset has a name and is recognised by it", () => {
  const voting = Object.entries(WHOLE_DATASET.jurisdictions).flatMap(
    ([code, { jurisdiction, members, people, rollCalls }]) =>
      Object.values(rollCalls).flatMap(({ chamber, term, voters }) => {
        const scheme = jurisdiction.chambers.find(({ id }) => id === chamber)?.voterScheme ?? "";
        // A committee's voters are known by the ids of their chamber.
        const tracked = new Set(Object.values(people).flatMap(({ identifiers }) => Object.values(identifiers)));
        const otherIds = Object.assign(
          {},
          ...(members[`${chamber}-${term}`]?.lists.map((list) => list.otherIds?.ids) ?? []),
        );
        return scheme === "memberState"
          ? []
          : voters
              .flatMap(({ ids }) => ids)
              .filter((id) => !tracked.has(id))
              .map((id): `person:${string}` => `person:${code}/${(otherIds[id] ?? id).toLowerCase()}`);
      }),
  );
  // Most vote in many of them.
  expect([...new Set(voting)].filter((id) => nameOf(id, WHOLE_DATASET, "en") === null)).toEqual([]);
});
