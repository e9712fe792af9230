import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import { recordOf } from "../../src/dataset/record";
import type { RollCall } from "../../src/dataset/schema-roll-call";
import type { VoteRecord } from "../../src/model/record-content";
import { type Counts, sumCounts, type VoteId } from "../../src/model/vote";
import { WHOLE_DATASET as shipped } from "../support/whole-dataset";
import { both, dataset, members, records, rollCall, unnamedVote, vote } from "./made-up";

function recordIn(all: Dataset, id: VoteId): VoteRecord {
  const record = recordOf(id, all, { lang: "en", dataDate: "2026-11-22" });
  if (record?.kind !== "vote") throw new Error(`There is no ${id}.`);
  return record;
}

/** The file as the importer wrote it, read past every line of the code under test. */
function rawFile(code: string, slug: string): RollCall {
  const file = new URL(`../../src/dataset/jurisdictions/${code}/votes/${slug}.rollcall.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

function counted(voters: VoteRecord["voters"]): Counts {
  const of = (position: keyof Counts) => voters.filter((voter) => voter.position === position).length;
  return { for: of("for"), against: of("against"), abstention: of("abstention"), didNotVote: of("didNotVote") };
}

const rollCalls = Object.entries(shipped.jurisdictions).flatMap(([code, records]) =>
  Object.keys(records.rollCalls).map((slug) => ({ code, slug })),
);

describe("every vote with published names shows what the official file says", () => {
  test.each(rollCalls)("$code/$slug", ({ code, slug }) => {
    const raw = rawFile(code, slug);
    const { vote: shown, voters, corrections } = recordIn(shipped, `vote:${code}/${slug}`);
    expect(shown.counts).toEqual(raw.counts);
    expect(shown.groups.map(({ id, seats, counts }) => ({ id, seats, counts }))).toEqual(raw.groups);
    for (const { group, position, ids } of raw.voters) {
      const same = voters.filter((voter) => voter.group === group && voter.position === position);
      expect(same.map(({ id }) => id).sort()).toEqual([...ids].sort());
    }
    expect(voters).toHaveLength(raw.voters.reduce((sum, { ids }) => sum + ids.length, 0));
    expect(voters.filter(({ byDelegation }) => byDelegation)).toHaveLength(raw.delegated.length);
    expect(corrections.map(({ id, correction }) => ({ id, ...correction })).sort(byId)).toEqual(
      [...raw.corrections].sort(byId),
    );
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

describe("three votes one can check by heart", () => {
  test("20 March 2025, ballot 1102: 24 for, 119 against, 6 abstentions, 2 not voting", () => {
    const { vote: shown, voters, officialTitle } = recordIn(shipped, "vote:fr/narcotrafic-8-ter-restore");
    expect(counted(voters)).toEqual({ for: 24, against: 119, abstention: 6, didNotVote: 2 });
    expect(sumCounts(shown.groups.map(({ counts }) => counts))).toEqual(shown.counts);
    expect(officialTitle).toContain("l'amendement n° 640");
    expect(voters.find(({ name }) => name === "Naïma Moutchou")).toMatchObject({
      record: "person:fr/naima-moutchou",
      position: "didNotVote",
      blank: "presiding",
    });
  });

  test("European Parliament, 9 July 2026: more for the rejection than against, and rejected all the same", () => {
    const { vote: shown, voters, corrections } = recordIn(shipped, "vote:eu/interim-2026-07-09-rejection");
    expect(counted(voters)).toEqual({ for: 314, against: 276, abstention: 17, didNotVote: 0 });
    expect(shown).toMatchObject({ result: "rejected", date: "2026-07-09" });
    expect(corrections).toHaveLength(7);
  });

  test("US House, the warrant: 212 to 212", () => {
    const { voters, vote: shown } = recordIn(shipped, "vote:us/risaa-house-warrant");
    expect(counted(voters)).toEqual({ for: 212, against: 212, abstention: 0, didNotVote: 13 });
    expect(shown.result).toBe("rejected");
    expect(voters.filter(({ blank }) => blank === "absent")).toHaveLength(13);
  });
});

describe("voters", () => {
  test("all have a name, and each has a way to their own record", () => {
    const unnamed = rollCalls.flatMap(({ code, slug }) =>
      recordIn(shipped, `vote:${code}/${slug}`).voters.filter(({ record, name, id }) => record === null || name === id),
    );
    expect(unnamed).toEqual([]);
  });

  test("stand by surname, whatever their first name", () => {
    const all = dataset({
      votes: { one: vote() },
      people: {},
      rollCalls: {
        one: rollCall([
          { id: "A1", group: "G1", position: "for" },
          { id: "B2", group: "G1", position: "against" },
        ]),
      },
      members: { "chamber-1": members({ A1: { first: "Ana", last: "Zu" }, B2: { first: "Zed", last: "Abo" } }) },
    });
    expect(recordIn(all, "vote:fr/one").voters.map(({ name }) => name)).toEqual(["Zed Abo", "Ana Zu"]);
  });

  test("differ from their group where two thirds of it voted otherwise; those without a group differ from nobody", () => {
    const group = (id: string) => [
      { id: `${id}1`, group: id, position: "for" as const },
      { id: `${id}2`, group: id, position: "for" as const },
      { id: `${id}3`, group: id, position: "against" as const },
    ];
    const all = dataset({ votes: { one: vote() }, rollCalls: { one: rollCall([...group("G1"), ...group("G0")]) } });
    const differed = recordIn(all, "vote:fr/one").voters.filter((voter) => voter.differedFromGroup);
    expect(differed.map(({ id }) => id)).toEqual(["G13"]);
  });

  test("of whom nothing but the official id is known go by it, and lead nowhere", () => {
    const council = { id: "chamber", name: both("Council"), voterScheme: "memberState", terms: [] };
    const voters = [{ id: "ZZ", group: null, position: "didNotVote" as const }];
    const fields = { votes: { one: vote() }, rollCalls: { one: rollCall(voters, { causes: {} }) } };
    const states = dataset({ ...fields, jurisdiction: { ...records().jurisdiction, chambers: [council] } });
    for (const all of [dataset(fields), states]) {
      expect(recordIn(all, "vote:fr/one").voters).toMatchObject([
        { id: "ZZ", name: "ZZ", record: null, blank: "presentNotVoting" },
      ]);
    }
  });

  test("may be states, which lead to their own record", () => {
    const { voters } = recordIn(shipped, "vote:eu/council-interim-2026-07-02");
    expect(voters).toHaveLength(27);
    expect(voters[0]).toMatchObject({ name: "Austria", record: "state:eu/at", group: null });
  });
});

test("a correction is shown also of a member whom the record of the vote does not name", () => {
  const { corrections, voters } = recordIn(shipped, "vote:fr/narcotrafic-8-adopt");
  const unnamed = corrections.filter(({ recorded }) => recorded === null);
  expect(unnamed.map(({ id }) => id).sort()).toEqual(["PA1567", "PA608264"]);
  expect(unnamed.every(({ name, id }) => name !== id)).toBe(true);
  expect(voters.filter(({ correction }) => correction !== null)).toHaveLength(corrections.length - unnamed.length);
});

test("a vote leads to those before and after it on the same bill, provisions included", () => {
  const all = dataset({
    votes: {
      first: unnamedVote("2025-01-10", { on: "bill:fr/law#part", title: both("First") }),
      second: unnamedVote("2025-02-10"),
      third: unnamedVote("2025-03-10", { title: both("Third") }),
      elsewhere: unnamedVote("2025-02-20", { on: "bill:fr/other" }),
    },
  });
  const { previous, next } = recordIn(all, "vote:fr/second");
  expect(previous).toEqual({ id: "vote:fr/first", title: "First (en)", date: "2025-01-10", result: "adopted" });
  expect(next).toMatchObject({ id: "vote:fr/third" });
  expect(recordIn(all, "vote:fr/first").previous).toBeNull();
  expect(recordIn(all, "vote:fr/third").next).toBeNull();
});

test("a vote without published names says so, and names nobody", () => {
  const all = dataset({ votes: { one: unnamedVote("2025-01-28") } });
  expect(recordIn(all, "vote:fr/one")).toMatchObject({ names: "notPublished", voters: [], officialTitle: null });
});

test("there is no record of a vote that is not there, nor in a country that is not", () => {
  const asked = { lang: "en", dataDate: "2026-11-22" } as const;
  expect(recordOf("vote:fr/nothing", dataset(), asked)).toBeNull();
  expect(recordOf("vote:xx/nothing", dataset(), asked)).toBeNull();
});
