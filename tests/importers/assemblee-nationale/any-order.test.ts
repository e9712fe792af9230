import { describe, expect, test } from "vitest";
import { readBallot } from "../../../src/importers/assemblee-nationale/ballot";
import { toRollCall } from "../../../src/importers/assemblee-nationale/roll-call";
import { Refusal } from "../../../src/importers/refusal";
import { fc, runs } from "../../support/generated-cases";
import { ballot, groupsOf, officialFile, READ_TODAY } from "../fixtures";

// biome-ignore lint/suspicious/noExplicitAny: a test reaches into a foreign format to rearrange it.
type Loose = any;

const GROUPS = groupsOf(ballot("ordinary"));
const EXPECTED = imported(officialFile("ordinary"));
const LISTS = ["pours", "contres", "abstentions", "nonVotants"];

function imported(file: unknown) {
  return toRollCall(readBallot(file), GROUPS, READ_TODAY);
}

/** Either the same roll call or a refusal: never another one. */
function outcome(file: unknown) {
  try {
    return imported(file);
  } catch (error) {
    if (error instanceof Refusal) return "refused";
    throw error;
  }
}

/** The groups of an official file. */
function groupsIn(file: Loose): Loose[] {
  return file.scrutin.ventilationVotes.organe.groupes.groupe;
}

/** Puts a list in the order of random numbers. */
function shuffled<Item>(list: readonly Item[], order: readonly number[]): Item[] {
  return list
    .map((item, index) => ({ item, rank: order[index % order.length] ?? 0, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item);
}

const anyOrder = fc.array(fc.integer(), { minLength: 7, maxLength: 60 });
const anyGroup = fc.nat(11);
const anyList = fc.constantFrom(...LISTS);

describe("whatever the order and spelling of an official file", () => {
  test("shuffled groups and members make the same roll call", () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const file = officialFile("ordinary") as Loose;
        for (const { vote } of groupsIn(file)) {
          for (const list of LISTS) {
            const found = vote.decompteNominatif[list];
            if (Array.isArray(found?.votant)) found.votant = shuffled(found.votant, order);
          }
        }
        file.scrutin.ventilationVotes.organe.groupes.groupe = shuffled(groupsIn(file), order);
        expect(imported(file)).toEqual(EXPECTED);
      }),
      runs(25),
    );
  });

  test("a member alone or in a list of one, a list under either spelling, make the same roll call", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 48, maxLength: 48 }), (choices) => {
        const file = officialFile("ordinary") as Loose;
        groupsIn(file).forEach(({ vote }, at) => {
          LISTS.forEach((list, index) => {
            const names = vote.decompteNominatif;
            if (names[list] && !Array.isArray(names[list].votant) && choices[at])
              names[list].votant = [names[list].votant];
            if (!choices[at * LISTS.length + index]) return;
            names[list.slice(0, -1)] = names[list];
            delete names[list];
          });
        });
        expect(imported(file)).toEqual(EXPECTED);
      }),
      runs(25),
    );
  });

  test("a missing group is refused, even one that cast no vote", () => {
    fc.assert(
      fc.property(anyGroup, (at) => {
        const file = officialFile("ordinary") as Loose;
        groupsIn(file).splice(at, 1);
        expect(outcome(file)).toBe("refused");
      }),
    );
  });

  test("a member more, less, twice or moved is never imported", () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, anyList, anyList, fc.nat(200), (from, to, list, other, which) => {
        const file = officialFile("ordinary") as Loose;
        const source = groupsIn(file)[from].vote.decompteNominatif;
        const members = [source[list]?.votant ?? []].flat();
        fc.pre(members.length > 0);
        const [moved] = members.splice(which % members.length, 1);
        source[list] = members.length > 0 ? { votant: members } : null;
        const target = groupsIn(file)[to].vote.decompteNominatif;
        const others = [target[other]?.votant ?? []].flat();
        target[other] = { votant: [...others, moved] };
        const same = from === to && list === other;
        expect(outcome(file)).toEqual(same ? EXPECTED : "refused");
      }),
      runs(100),
    );
  });

  test("a duplicated member is refused", () => {
    fc.assert(
      fc.property(anyGroup, anyList, fc.nat(200), (at, list, which) => {
        const file = officialFile("ordinary") as Loose;
        const group = groupsIn(file)[at].vote;
        const members = [group.decompteNominatif[list]?.votant ?? []].flat();
        fc.pre(members.length > 1);
        members.splice(which % members.length, 1, members[(which + 1) % members.length]);
        group.decompteNominatif[list] = { votant: members };
        expect(outcome(file)).toBe("refused");
      }),
    );
  });

  test("an unknown vote position, under any name, is refused", () => {
    fc.assert(
      fc.property(anyGroup, fc.string({ minLength: 1 }), (at, name) => {
        fc.pre(!LISTS.includes(name) && !LISTS.includes(`${name}s`) && name !== "__proto__");
        const file = officialFile("ordinary") as Loose;
        groupsIn(file)[at].vote.decompteNominatif[name] = null;
        expect(outcome(file)).toBe("refused");
      }),
    );
  });
});
