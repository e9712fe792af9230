import { expect, test } from "vitest";
import { recordState } from "../../src/dataset/record-state";
import { WHOLE_DATASET } from "../support/whole-dataset";
import { both, dataset, records, rollCall, state, vote } from "./made-up";

const CONTEXT = { lang: "en", dataDate: "2026-11-22" } as const;

test.each([
  ["am", "against", null],
  ["bn", "abstention", null],
  ["co", null, "presentNotVoting"],
  ["dl", null, "notInData"],
])("%s: %s, %s", (slug, position, blank) => {
  const council = { id: "council", name: both("Council"), voterScheme: "memberState", terms: [] };
  const union = dataset({
    jurisdiction: { ...records().jurisdiction, chambers: [council] },
    states: { am: state("AM", []), bn: state("BN", []), co: state("CO", []), dl: state("DL", []) },
    votes: { text: vote() },
    rollCalls: {
      text: rollCall([], {
        chamber: "council",
        voters: [
          { group: null, position: "against", ids: ["AM"] },
          { group: null, position: "abstention", ids: ["BN"] },
          { group: null, position: "didNotVote", ids: ["CO"] },
        ],
      }),
    },
  });
  expect(recordState("fr", slug, union, CONTEXT)?.votes).toMatchObject([{ position, blank }]);
});

test("what every state did in the Council's vote of 2 July 2026 is what the roll-call file says", () => {
  const { rollCalls, states } = WHOLE_DATASET.jurisdictions.eu ?? {};
  const call = rollCalls?.["council-interim-2026-07-02"];
  expect(Object.keys(states ?? {})).toHaveLength(27);
  const shown = Object.entries(states ?? {}).map(([slug, { identifiers }]) => {
    const votes = recordState("eu", slug, WHOLE_DATASET, CONTEXT)?.votes ?? [];
    const vote = votes.find(({ vote: { id } }) => id === "vote:eu/council-interim-2026-07-02");
    return [identifiers.memberState, vote?.position];
  });
  const written = Object.keys(states ?? {}).map((slug) => {
    const id = states?.[slug]?.identifiers.memberState ?? "";
    const position = call?.voters.find(({ ids }) => ids.includes(id))?.position;
    return [id, position === "didNotVote" ? null : position];
  });
  expect(shown).toEqual(written);
});

test("a vote whose names are not in our data says so, and no other chamber's vote is a government's", () => {
  const page = recordState("eu", "nl", WHOLE_DATASET, CONTEXT);
  expect(page?.votes.length).toBeGreaterThan(2);
  for (const { position, blank } of page?.votes ?? []) expect((position === null) === (blank !== null)).toBe(true);
  expect(new Set(page?.votes.map(({ vote: { chamber } }) => chamber)).has("European Parliament")).toBe(false);
  expect(page?.stances.map(({ date }) => date)).toEqual(
    [...(page?.stances ?? [])]
      .map(({ date }) => date)
      .sort()
      .reverse(),
  );
});
