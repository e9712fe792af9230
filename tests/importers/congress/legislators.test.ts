import { describe, expect, it } from "vitest";
import { readLegislators, sourceOfLegislators, splitName } from "../../../src/importers/congress/legislators";

/** A legislator in the form of the list. */
function legislator(name: Readonly<Record<string, string>>, id: Readonly<Record<string, unknown>> = {}) {
  return { id: { bioguide: "W000779", govtrack: 1, ...id }, name, bio: {}, terms: [] };
}

describe("the list of legislators", () => {
  it("a senator is known under both ids, and one leads to the other", () => {
    const { names, bioguides } = readLegislators([
      legislator({ first: "Ronald", last: "Wyden", official_full: "Ron Wyden" }, { lis: "S247" }),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      W000779: { first: "Ron", last: "Wyden" },
      S247: { first: "Ron", last: "Wyden" },
    });
    expect(Object.fromEntries(bioguides)).toEqual({ S247: "W000779" });
  });

  it.each([
    ["the nickname the list gives", { nickname: "Bernie" }, {}, "Bernie"],
    ["the name of the article about them", {}, { wikipedia: "Bern Sanders (American politician)" }, "Bern"],
    ["no nickname where it is the first name, initials aside", {}, { wikipedia: "Bernard J. Sanders" }, undefined],
    ["no nickname of somebody else's surname", {}, { wikipedia: "Bern Ard" }, undefined],
  ])("%s", (_what, name, id, nickname) => {
    const full = { first: "Bernard", last: "Sanders", official_full: "Bernard Sanders", ...name };
    expect(readLegislators([legislator(full, id)]).names.get("W000779")?.nickname).toBe(nickname);
  });

  it.each([
    ['Robert C. "Bobby" Scott', "Scott", { first: "Robert C.", last: "Scott", nickname: "Bobby" }],
    ["Joseph P. Kennedy III", "Kennedy", { first: "Joseph P.", last: "Kennedy" }],
    ["Donald S. Beyer, Jr.", "Beyer", { first: "Donald S.", last: "Beyer" }],
    ["Mario Diaz-Balart", "Diaz-Balart", { first: "Mario", last: "Diaz-Balart" }],
    ["Ann First", "Second", null],
  ])("%s has the surname %s", (full, surname, parts) => expect(splitName(full, surname)).toEqual(parts));

  it.each([
    ["a wrong id", [legislator({ first: "A", last: "B" }, { bioguide: "1" })], /0\.id\.bioguide/],
    ["no surname", [legislator({ first: "A" })], /0\.name\.last/],
    [
      "somebody twice",
      [legislator({ first: "A", last: "B" }), legislator({ first: "A", last: "B" })],
      /W000779 stands twice/,
    ],
    ["no list", {}, /should be Array/],
  ])("refused: %s", (_what, file, message) => {
    expect(() => readLegislators(file)).toThrow(
      expect.objectContaining({ name: "Refusal", message: expect.stringMatching(message) }),
    );
  });

  it("its source is the file at one commit, and no other address", () => {
    const address =
      "https://github.com/unitedstates/congress-legislators/blob/dfa9622263dd4c8d08636926e498f1845704d7eb/legislators-current.yaml";
    expect(sourceOfLegislators(address, "2026-11-22")).toMatchObject({
      title: "Members of Congress, legislators-current.yaml, commit dfa96222",
      url: address,
      read: "2026-11-22",
    });
    expect(() => sourceOfLegislators("https://example.org/legislators-current.yaml", "2026-11-22")).toThrow(
      /is no file of/,
    );
  });
});
