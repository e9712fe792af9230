import { expect, test } from "vitest";
import { checkedDataset } from "../../scripts/lib/checked-dataset.mjs";
import { recordState } from "../../src/dataset/record-state";

const CONTEXT = { lang: "en", dataDate: "2026-11-22" } as const;

test("what every state did in the Council's vote of 2 July 2026 is what the roll-call file says", async () => {
  const whole = await checkedDataset();
  const { rollCalls, states } = whole.jurisdictions.eu ?? {};
  const call = rollCalls?.["council-interim-2026-07-02"];
  expect(Object.keys(states ?? {})).toHaveLength(27);
  const shown = Object.entries(states ?? {}).map(([slug, { identifiers }]) => {
    const votes = recordState("eu", slug, whole, CONTEXT)?.votes ?? [];
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

test("a vote whose names are not in our data says so, and no other chamber's vote is a government's", async () => {
  const page = recordState("eu", "nl", await checkedDataset(), CONTEXT);
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
