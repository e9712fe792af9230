import { describe, expect, it } from "vitest";
import { toRollCall } from "../../../src/importers/congress/roll-call";
import { readVote } from "../../../src/importers/congress/vote";
import type { CongressVoter } from "../../../src/importers/congress/vote-shape";
import { VOTE_POSITIONS } from "../../../src/model/vote";
import { fc } from "../../support/generated-cases";
import { GROUPS, houseTie, member, PROVENANCE, senateVote, senator } from "./sample-vote";

const WORDS = { for: "Yea", against: "Nay", abstention: "Present", didNotVote: "Not Voting" } as const;

const cast = fc.record({ position: fc.constantFrom(...VOTE_POSITIONS), party: fc.constantFrom("R", "D", "I") });

type Chamber = "house" | "senate";
type Cast = { readonly position: keyof typeof WORDS; readonly party: string };

/** A vote in which each of `all` took a position, in the chamber's own form and with an end that follows from it. */
function fileOf(chamber: Chamber, all: readonly Cast[]) {
  const votes: Record<(typeof WORDS)[Cast["position"]], CongressVoter[]> = {
    Yea: [],
    Nay: [],
    Present: [],
    "Not Voting": [],
  };
  for (const [index, { position, party }] of all.entries()) {
    const number = String(index).padStart(chamber === "house" ? 6 : 3, "0");
    const voter = chamber === "house" ? member(`M${number}`, party as "R") : senator(`S${number}`, party as "R");
    votes[WORDS[position]].push(voter);
  }
  const yeas = votes.Yea.length;
  const nays = votes.Nay.length;
  const result = yeas > nays ? "Bill Passed" : "Bill Defeated";
  const base = chamber === "house" ? houseTie() : senateVote();
  return { ...base, result, result_text: `${result} (${yeas}-${nays})`, votes };
}

const file = fc
  .tuple(fc.constantFrom<Chamber>("house", "senate"), fc.array(cast, { minLength: 1, maxLength: 40 }))
  .filter(([, all]) => all.some(({ position }) => position === "for" || position === "against"))
  .map(([chamber, all]) => fileOf(chamber, all));

function importVote(content: unknown) {
  return toRollCall(readVote(content), GROUPS, PROVENANCE);
}

/** The same roll call, or a refusal: never another roll call. */
function sameOrRefused(content: unknown, expected: unknown) {
  try {
    expect(importVote(content)).toEqual(expected);
  } catch (error) {
    expect(error).toMatchObject({ name: "Refusal" });
  }
}

describe("whatever the vote", () => {
  it("members add up to their parties, and parties to the totals", () => {
    fc.assert(
      fc.property(file, (content) => {
        const { counts, groups, voters } = importVote(content);
        for (const position of VOTE_POSITIONS) {
          const listed = voters.filter((block) => block.position === position).flatMap(({ ids }) => ids);
          expect(listed).toHaveLength(counts[position]);
          expect(groups.reduce((sum, group) => sum + group.counts[position], 0)).toBe(counts[position]);
        }
        const ids = voters.flatMap((block) => block.ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("the order of members and of lists does not matter", () => {
    fc.assert(
      fc.property(file, fc.infiniteStream(fc.nat()), (content, random) => {
        const numbers = random[Symbol.iterator]();
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map((item) => ({ item, key: numbers.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const votes = Object.fromEntries(
          shuffled(Object.entries(content.votes)).map(([word, voters]) => [word, shuffled(voters)]),
        );
        expect(importVote({ ...content, votes })).toEqual(importVote(content));
      }),
    );
  });

  it("an empty list may be left out", () => {
    fc.assert(
      fc.property(file, (content) => {
        const votes = Object.fromEntries(Object.entries(content.votes).filter(([, voters]) => voters.length > 0));
        expect(importVote({ ...content, votes })).toEqual(importVote(content));
      }),
    );
  });

  it("a member who stands twice is refused", () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.constantFrom(...Object.values(WORDS)), (content, pick, word) => {
        const all = Object.values(content.votes).flat();
        const twice = all[pick % all.length];
        const votes = { ...content.votes, [word]: [...(content.votes[word] ?? []), twice] };
        expect(() => importVote({ ...content, votes })).toThrow(/stands twice/);
      }),
    );
  });

  it("a member left out is noticed where figures are printed", () => {
    fc.assert(
      fc.property(file, fc.nat(), (content, pick) => {
        const word = pick % 2 === 0 ? "Yea" : "Nay";
        const [, ...rest] = content.votes[word] ?? [];
        fc.pre((content.votes[word] ?? []).length > 0);
        expect(() => importVote({ ...content, votes: { ...content.votes, [word]: rest } })).toThrow();
      }),
    );
  });

  it("a field that is missing, null or of another kind is refused, or was of no account", () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.constantFrom(undefined, null, 7, "", [], {}), (content, pick, value) => {
        const expected = importVote(content);
        const keys = Object.keys(content);
        const key = keys[pick % keys.length] ?? "votes";
        const changed: Record<string, unknown> = { ...content, [key]: value };
        if (value === undefined) delete changed[key];
        sameOrRefused(changed, expected);
      }),
    );
  });

  it("an unknown vote position is refused", () => {
    fc.assert(
      fc.property(file, fc.string(), (content, word) => {
        fc.pre(!["Aye", "Yea", "No", "Nay", "Present", "Not Voting"].includes(word));
        expect(() => importVote({ ...content, votes: { ...content.votes, [word]: [] } })).toThrow(/nobody knows/);
      }),
    );
  });
});
