import { expect, test } from "vitest";
import { memberBySlug, rankAndFile } from "../../src/dataset/members";
import { members, person, records, SOURCE, twoChambers } from "./made-up";

test("everyone in a list of members goes by their official id in small letters", () => {
  const all = rankAndFile(records({ members: { "chamber-1": members({ A1: "Ana Bo", B2: "Cy Do" }) }, people: {} }));
  expect(all.map(({ slug }) => slug)).toEqual(["a1", "b2"]);
});

test("a tracked person with the same official id is only the tracked person", () => {
  const all = records({ members: { "chamber-1": members({ A1: "Ana Bo", B2: "Cy Do" }) } });
  expect(rankAndFile(all).map(({ slug }) => slug)).toEqual(["b2"]);
  expect(memberBySlug("a1", all)).toBeNull();
});

test("somebody of two terms is one, with the newest first", () => {
  const all = records({
    people: {},
    members: {
      "chamber-9": members({ A1: "Ana Bo" }, { term: "9" }),
      "chamber-10": members({ A1: "Ana Bo-Eff" }, { term: "10" }),
    },
  });
  expect(rankAndFile(all)).toHaveLength(1);
  expect(memberBySlug("a1", all)?.seats.map(({ term }) => term)).toEqual(["10", "9"]);
});

test("a list that gives the id of another chamber makes one of two", () => {
  const all = twoChambers();
  expect(rankAndFile(all).map(({ slug, identifiers }) => ({ slug, identifiers }))).toEqual([
    { slug: "a1", identifiers: { seat: "A1", "other-seat": "S1" } },
  ]);
  expect(memberBySlug("s1", all)).toBeNull();
});

test("one id of a tracked person is enough to know them in both chambers", () => {
  const all = { ...twoChambers(), people: { "ana-bo": person({ identifiers: { "other-seat": "S1" } }) } };
  expect(rankAndFile(all)).toEqual([]);
});

test("states that vote are no people", () => {
  const [chamber] = records().jurisdiction.chambers;
  const council = { ...chamber, id: "council", name: { fr: "", en: "" }, terms: [], voterScheme: "memberState" };
  const all = records({
    jurisdiction: { ...records().jurisdiction, chambers: [council] },
    members: { "council-1": { chamber: "council", term: "1", lists: [{ source: SOURCE, names: { AT: "Austria" } }] } },
  });
  expect(rankAndFile(all)).toEqual([]);
});
