import { describe, expect, test, vi } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import { describePerson } from "../../src/dataset/describe-person";
import { placesOf } from "../../src/dataset/person-places";
import { createRecords } from "../../src/dataset/records";
import { both, context, dataset, member, minister, person, records, rollCall, SOURCE, vote } from "./made-up";

/** Sat in "chamber" of "eu" until 2024, then was minister in "fr", whose chamber has the same id; never sat there. */
const ANA = person({
  identifiers: { seat: "E1" },
  offices: [
    member({ title: both("Member"), jurisdiction: "eu", from: "2019-07-02", to: "2024-07-15" }),
    minister({ from: "2024-09-21", to: "2026-06-30" }),
  ],
  memberships: [{ jurisdiction: "eu", group: "E", from: "2019-07-02", to: "2024-07-15", sources: [SOURCE] }],
});

function oneVote(title: string, date: string, id: string) {
  const called = rollCall([{ id, group: null, position: "against" }], { date });
  return { votes: { [title]: vote({ title: both(title), on: "bill:fr/law" }) }, rollCalls: { [title]: called } };
}

const UNION = records({ people: {}, ...oneVote("scanning", "2021-07-06", "E1") });
UNION.jurisdiction.groups.push({
  id: "E",
  chamber: "chamber",
  abbreviation: "ALL",
  name: "The Alliance",
  from: null,
  to: null,
  sources: [SOURCE],
});
const JURISDICTIONS: Dataset["jurisdictions"] = {
  fr: records({ people: { "ana-bo": ANA }, ...oneVote("restore", "2025-03-20", "A1") }),
  eu: UNION,
};

function card(jurisdictions: Dataset["jurisdictions"], articleDate: string | null = null) {
  return describePerson("fr", "ana-bo", jurisdictions, context({ articleDate }));
}

describe("a minister who sat in another parliament before", () => {
  test("is shown with what they voted there", () => {
    const votes = [card(JURISDICTIONS)?.keyVote, ...(card(JURISDICTIONS)?.otherVotes ?? [])];
    expect(votes.find((one) => one?.vote.id === "vote:eu/scanning")).toMatchObject({
      position: "against",
      blank: null,
    });
  });

  test("is no member of the chamber of the same id at home, but minister", () => {
    const { keyVote } = card(JURISDICTIONS, "2025-03-21") ?? {};
    const home = card({ fr: JURISDICTIONS.fr ?? records() }, "2025-03-21");
    expect(keyVote?.vote.id).toBe("vote:eu/scanning");
    expect(home?.keyVote).toMatchObject({ vote: { id: "vote:fr/restore" }, blank: "minister" });
  });

  test("sat in a group of that parliament", () => {
    expect(card(JURISDICTIONS)?.affiliation).toBe("The Alliance (ALL)");
  });

  test("has a card at home while the other place is not at hand", () => {
    expect(card({ fr: JURISDICTIONS.fr ?? records() })).toMatchObject({ name: "Ana Bo", affiliation: null });
  });
});

test("the places of a person: the record's own, and each other one once", () => {
  expect(placesOf("fr", ANA)).toEqual(["fr", "eu"]);
  expect(placesOf("fr", person())).toEqual(["fr"]);
});

test("another country is read for those alone who sat there", async () => {
  const home = dataset({ people: { "ana-bo": ANA, "cid-du": person() } });
  const read = vi.fn(async (asset: string): Promise<unknown> => {
    if (asset === "dataset/meta.json") return { version: "1", dataDate: "2026-11-22", jurisdictions: ["fr", "eu"] };
    return asset.endsWith("/eu.json") ? UNION : home.jurisdictions.fr;
  });
  const { describe: card } = createRecords(read);
  const wasRead = () => read.mock.calls.some(([asset]) => asset === "dataset/jurisdictions/eu.json");
  await card("person:fr/cid-du", { articleDate: null, lang: "en" });
  expect(wasRead()).toBe(false);
  expect(await card("person:fr/ana-bo", { articleDate: null, lang: "en" })).toMatchObject({
    keyVote: { vote: { id: "vote:eu/scanning" }, position: "against" },
  });
  expect(wasRead()).toBe(true);
});
