import { describe, expect, test } from "vitest";
import type { FullDataset, JurisdictionRecords } from "../../src/dataset/dataset";
import { memberOn } from "../../src/dataset/person-vote";
import { recordOf } from "../../src/dataset/record";
import { recordPerson } from "../../src/dataset/record-person";
import type { EntityId } from "../../src/model/entity";
import type { PersonRecord } from "../../src/model/record-facts";
import { WHOLE_DATASET as whole } from "../support/whole-dataset";
import { both, dataset, member, person, rollCall, SOURCE, unnamedVote, vote } from "./made-up";

const CONTEXT = { lang: "en", dataDate: "2026-11-22" } as const;

/** The page of Ana Bo, who sat from July 2024 to June 2026. */
function page(fields: Partial<JurisdictionRecords>): PersonRecord {
  const found = recordPerson("fr", "ana-bo", dataset({ people: { "ana-bo": person() }, ...fields }), CONTEXT);
  if (!found) throw new Error("There is no such person.");
  return found;
}

const AGAINST = { id: "A1", group: "G1", position: "against" } as const;

describe("the votes of a person", () => {
  test("every one is told with its position, the newest first", () => {
    const { votes } = page({
      votes: { march: vote(), june: vote({ relevance: "wholeText" }) },
      rollCalls: { march: rollCall([AGAINST]), june: rollCall([AGAINST], { date: "2025-06-20" }) },
    });
    expect(votes.map(({ vote, position }) => [vote.date, position])).toEqual([
      ["2025-06-20", "against"],
      ["2025-03-20", "against"],
    ]);
  });

  test("where there is none, the reason stands", () => {
    const { votes } = page({
      votes: { senate: unnamedVote("2025-01-28"), absent: vote() },
      rollCalls: { absent: rollCall([]) },
    });
    expect(votes.map(({ blank }) => blank)).toEqual(["absent", "namesNotPublished"]);
  });

  test("those of days before and after their time stand apart, without a position", () => {
    const { votes, votesOutside } = page({
      votes: { before: vote(), after: vote() },
      rollCalls: { before: rollCall([], { date: "2020-01-01" }), after: rollCall([], { date: "2026-09-01" }) },
    });
    expect(votes).toEqual([]);
    expect(votesOutside.map(({ position, blank }) => [position, blank])).toEqual([
      [null, "notMemberThen"],
      [null, "notMemberThen"],
    ]);
  });

  test("those of a chamber they never sat in are not theirs", () => {
    const elsewhere = person({ offices: [member({ chamber: "other" })] });
    const { votes, votesOutside } = page({
      people: { "ana-bo": elsewhere },
      votes: { absent: vote() },
      rollCalls: { absent: rollCall([]) },
    });
    expect([...votes, ...votesOutside]).toEqual([]);
  });
});

test("a member without a record of their own has a page of their votes and groups", () => {
  const found = recordPerson(
    "fr",
    "z9",
    dataset({
      votes: { march: vote(), june: vote() },
      rollCalls: {
        march: rollCall([{ id: "Z9", group: "G1", position: "for" }]),
        june: rollCall([{ id: "Z9", group: "G1", position: "against" }], { date: "2025-06-20" }),
      },
      members: { "chamber-1": { chamber: "chamber", term: "1", lists: [{ source: SOURCE, names: { Z9: "Zed" } }] } },
    }),
    CONTEXT,
  );
  expect(found).toMatchObject({ name: "Zed", rankAndFile: true, stances: [] });
  expect(found?.votes.map(({ position }) => position)).toEqual(["against", "for"]);
  expect(found?.affiliations).toMatchObject([
    { kind: "group", from: null, to: null, seenFrom: "2025-03-20", asOf: "2025-06-20" },
  ]);
});

test("groups and parties are told as one stood in them, newest first; a group nobody knows is left out", () => {
  const since = (from: string, to: string | null) => ({ from, to, asOf: "2026-06-01", sources: [SOURCE] });
  const { affiliations } = page({
    people: {
      "ana-bo": person({
        memberships: [
          { party: "The Party", ...since("2019", "2024") },
          { group: "G2", ...since("2024-07-07", null) },
          { group: "G9", ...since("2022", "2024") },
        ],
      }),
    },
  });
  expect(affiliations.map(({ kind, name }) => [kind, name])).toEqual([
    ["group", "Group Two (TWO)"],
    ["party", "The Party"],
  ]);
});

test("a statement names the texts it bears on, those at hand", () => {
  const stance = {
    kind: "statement" as const,
    date: "2025-03-04",
    text: both("Spoke."),
    about: ["bill:fr/law" as const, "bill:eu/elsewhere" as const],
    sources: [SOURCE],
  };
  const { stances } = page({ people: { "ana-bo": person({ stances: [stance] }) } });
  expect(stances[0]?.about).toEqual([{ id: "bill:fr/law", name: "The law (en)" }]);
});

describe("every person of the dataset", () => {
  test("has a page; positions are those of the roll calls, and only of days on which they sat", () => {
    const tracked = Object.entries(whole.jurisdictions).flatMap(([code, { people }]) =>
      Object.keys(people).map((slug): EntityId => `person:${code}/${slug}`),
    );
    expect(tracked.length).toBeGreaterThan(150);
    expect(tracked.flatMap((id) => faults(id, whole))).toEqual([]);
  });
});

/** What a person's page says that the roll-call files do not, in words. */
function faults(id: EntityId, whole: FullDataset): string[] {
  const content = recordOf(id, whole, CONTEXT);
  if (content?.kind !== "person") return [`${id} has no page`];
  const [, code = "", slug = ""] = /^person:([a-z]+)\/(.*)$/.exec(id) ?? [];
  const subject = whole.jurisdictions[code]?.people[slug];
  if (!subject) return [`${id} is not tracked`];
  const positions = content.votes.filter(({ position }) => position !== null);
  return positions.flatMap(({ vote: { id: voteId, date }, position }) => {
    const [, place = "", voteSlug = ""] = /^vote:([a-z]+)\/(.*)$/.exec(voteId) ?? [];
    const call = whole.jurisdictions[place]?.rollCalls[voteSlug];
    const ids = Object.values(subject.identifiers);
    const written = call?.voters.find((block) => block.ids.some((voter) => ids.includes(voter)))?.position;
    const there = { ...subject, offices: subject.offices.filter(({ jurisdiction = code }) => jurisdiction === place) };
    const sat = call && memberOn(there, call.chamber, date);
    return [
      ...(written === position ? [] : [`${id} in ${voteId}: ${position}, the file says ${written}`]),
      ...(sat === "no" ? [`${id} in ${voteId}: was no member on ${date}`] : []),
    ];
  });
}

test("nobody is told of who has no record", () => {
  expect(recordPerson("fr", "nobody", dataset({ people: {} }), CONTEXT)).toBeNull();
  expect(recordPerson("xx", "ana-bo", dataset({}), CONTEXT)).toBeNull();
});
