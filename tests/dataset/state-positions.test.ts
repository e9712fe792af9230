import { describe, expect, test } from "vitest";
import { describe as describeEntity } from "../../src/dataset/describe";
import { both, context, dataset, records, rollCall, SOURCE, state, vote } from "./made-up";

const STATES = { am: state("AM", ["2025-09-30", "2025-11-26"]), bn: state("BN", ["2025-11-26"]) };
const COUNCIL = { id: "council", name: both("Council"), voterScheme: "memberState", terms: [] };
const UNION = { ...records().jurisdiction, chambers: [COUNCIL] };
const BOTH_STATES = [{ group: null, position: "for" as const, ids: ["BN", "AM"] }];

describe("what governments said", () => {
  test("stands in the card of the text it is about, newest first", () => {
    const card = describeEntity("bill:fr/law", dataset({ states: STATES }), context());
    expect(card?.kind === "bill" && card.positions).toEqual([
      {
        state: "State AM (en)",
        kind: "statement",
        date: "2025-11-26",
        text: "Said on 2025-11-26 (en)",
        sources: [SOURCE],
      },
      {
        state: "State BN (en)",
        kind: "statement",
        date: "2025-11-26",
        text: "Said on 2025-11-26 (en)",
        sources: [SOURCE],
      },
      {
        state: "State AM (en)",
        kind: "statement",
        date: "2025-09-30",
        text: "Said on 2025-09-30 (en)",
        sources: [SOURCE],
      },
    ]);
  });

  test("about a bill does not stand in the card of its parts", () => {
    const card = describeEntity("bill:fr/law#part", dataset({ states: STATES }), context());
    expect(card).toMatchObject({ kind: "bill", positions: [] });
  });

  test("about a part stands in the card of the bill too", () => {
    const about = state("AM", ["2025-09-30"]).stances.map((one) => ({ ...one, about: ["bill:fr/law#part" as const] }));
    const states = { am: { ...state("AM", []), stances: about } };
    for (const id of ["bill:fr/law", "bill:fr/law#part"] as const) {
      const card = describeEntity(id, dataset({ states }), context());
      expect(card).toMatchObject({ positions: [{ state: "State AM (en)", date: "2025-09-30" }] });
    }
  });
});

describe("a vote of states", () => {
  const ofStates = dataset({
    jurisdiction: UNION,
    states: STATES,
    votes: { position: vote() },
    rollCalls: { position: rollCall([], { chamber: "council", voters: BOTH_STATES }) },
  });

  test("names them, by name", () => {
    expect(describeEntity("vote:fr/position", ofStates, context({ lang: "fr" }))).toMatchObject({
      voters: [
        { id: "AM", name: "State AM (fr)", position: "for" },
        { id: "BN", name: "State BN (fr)", position: "for" },
      ],
    });
  });

  test("lacks no groups: states sit in none", () => {
    expect(describeEntity("vote:fr/position", ofStates, context())).toMatchObject({
      vote: { groups: [], groupsUnknown: false },
    });
  });
});

describe("groups of the day that are not known", () => {
  const voters = [{ group: null, position: "for" as const, ids: ["A1"] }];

  test("are said to be missing where members are named", () => {
    const named = dataset({ votes: { open: vote() }, rollCalls: { open: rollCall([], { voters }) } });
    expect(describeEntity("vote:fr/open", named, context())).toMatchObject({ vote: { groupsUnknown: true } });
  });

  test("are not, where no name was published, or the groups are there", () => {
    const published = rollCall([{ id: "A1", group: "G1", position: "for" }]);
    const outcome = { names: "notPublished", chamber: "chamber", date: "2025-03-20", result: "adopted" } as const;
    const without = dataset({ votes: { open: vote({ outcome }), shut: vote() }, rollCalls: { shut: published } });
    for (const id of ["vote:fr/open", "vote:fr/shut"] as const)
      expect(describeEntity(id, without, context())).toMatchObject({ vote: { groupsUnknown: false } });
  });
});
