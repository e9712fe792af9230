import type { Dataset, DescribeContext, JurisdictionRecords } from "../../src/dataset/dataset";
import type { Bill } from "../../src/dataset/schema-bill";
import type { MemberList, Members } from "../../src/dataset/schema-members";
import type { Office, Person } from "../../src/dataset/schema-person";
import type { RollCall } from "../../src/dataset/schema-roll-call";
import type { State } from "../../src/dataset/schema-state";
import type { Vote } from "../../src/dataset/schema-vote";
import type { Localized } from "../../src/model/language";
import type { Source } from "../../src/model/source";
import { type Counts, VOTE_POSITIONS, type VotePosition } from "../../src/model/vote";

/** A small made-up country, "fr", with one chamber of two groups and members outside any. */

export const SOURCE: Source = {
  title: "The record",
  url: "https://example.org/record",
  publisher: "The chamber",
  kind: "official",
  read: "2026-11-22",
};

/** The same words in both languages, told apart by a mark. */
export function both(text: string): Localized {
  return { fr: `${text} (fr)`, en: `${text} (en)` };
}

export function context(asked: Partial<DescribeContext> = {}): DescribeContext {
  return { articleDate: null, lang: "en", dataDate: "2026-11-22", ...asked };
}

/** A member of the chamber from 2024 on, of whom nothing else is known. */
export function person(fields: Partial<Person> = {}): Person {
  return {
    name: { first: "Ana", last: "Bo" },
    identifiers: { seat: "A1" },
    offices: [member({})],
    memberships: [],
    stances: [],
    ...fields,
  };
}

/** An office as member of the chamber; 2024 to 2026 unless said otherwise. */
export function member(fields: Partial<Office>): Office {
  return {
    title: both("Deputy"),
    role: "member",
    chamber: "chamber",
    from: "2024-07-07",
    to: "2026-06-30",
    sources: [SOURCE],
    ...fields,
  };
}

/** An office as minister. */
export function minister(fields: Partial<Office>): Office {
  return {
    title: both("Minister"),
    role: "government",
    from: "2024-09-21",
    to: "2025-10-12",
    sources: [SOURCE],
    ...fields,
  };
}

/** What one voter did. */
export type Voter = { readonly id: string; readonly group: string | null; readonly position: VotePosition };

/** A roll call of 20 March 2025 whose figures follow from its voters. */
export function rollCall(voters: readonly Voter[], fields: Partial<RollCall> = {}): RollCall {
  const groups = [...new Set(voters.flatMap(({ group }) => group ?? []))];
  return {
    uid: "V1",
    number: "1",
    chamber: "chamber",
    term: "1",
    date: "2025-03-20",
    title: "the amendment",
    result: "rejected",
    lists: "everyVoter",
    counts: counts(voters),
    groups: groups.map((id) => ({ id, seats: 100, counts: counts(voters.filter(({ group }) => group === id)) })),
    voters: voters.map(({ id, group, position }) => ({ group, position, ids: [id] })),
    delegated: [],
    causes: Object.fromEntries(
      voters.filter(({ position }) => position === "didNotVote").map(({ id }) => [id, "recorded" as const]),
    ),
    corrections: [],
    source: SOURCE,
    ...fields,
  };
}

function counts(voters: readonly Voter[]): Counts {
  const of = (position: VotePosition) => voters.filter((voter) => voter.position === position).length;
  const [forIt = 0, against = 0, abstention = 0, didNotVote = 0] = VOTE_POSITIONS.map(of);
  return { for: forIt, against, abstention, didNotVote };
}

/** A vote on the bill, with a roll call unless its outcome says otherwise. */
export function vote(fields: Partial<Vote> = {}): Vote {
  return {
    outcome: { names: "published", uid: "V1" },
    on: "bill:fr/law",
    main: false,
    method: "electronic",
    title: both("Open it"),
    question: both("Should it be opened"),
    forMeant: both("Open"),
    againstMeant: both("Keep"),
    effect: both("Kept"),
    relevance: "direct",
    direction: "forOpensAccess",
    sources: [SOURCE],
    ...fields,
  };
}

/** A vote known by its outcome only, on an ISO day. */
export function unnamedVote(date: string, fields: Partial<Vote> = {}): Vote {
  return vote({ outcome: { names: "notPublished", chamber: "chamber", date, result: "adopted" }, ...fields });
}

/** A bill with one provision and nothing else. */
export function bill(fields: Partial<Bill> = {}): Bill {
  const text = {
    name: both("The law"),
    officialName: both("Act on everything"),
    status: both("In force"),
    summary: both("Changes things"),
    aliases: [],
    journey: [],
    sources: [SOURCE],
  };
  return { identifiers: {}, ...text, provisions: [{ ...text, id: "part", name: both("The part") }], ...fields };
}

/** A member state whose government spoke about the bill on each of `days` (ISO). */
export function state(memberState: string, days: readonly string[]): State {
  const said = { kind: "statement" as const, about: ["bill:fr/law" as const], sources: [SOURCE] };
  const stances = days.map((date) => ({ ...said, date, text: both(`Said on ${date}`) }));
  return { name: both(`State ${memberState}`), identifiers: { memberState }, stances };
}

export function records(fields: Partial<JurisdictionRecords> = {}): JurisdictionRecords {
  const group = { chamber: "chamber", from: null, to: null, sources: [SOURCE] };
  return {
    jurisdiction: {
      name: both("Country"),
      languages: ["fr"],
      chambers: [
        { id: "chamber", name: both("Chamber"), voterScheme: "seat", terms: [{ id: "1", name: both("First") }] },
        { id: "other-chamber", name: both("Other chamber"), voterScheme: "other-seat", terms: [] },
      ],
      groups: [
        { ...group, id: "G1", abbreviation: "ONE", name: "Group One" },
        { ...group, id: "G2", abbreviation: "TWO", name: "Group Two" },
        { ...group, id: "G0", abbreviation: "NI", name: "Unattached", unattached: true },
      ],
    },
    people: { "ana-bo": person() },
    bills: { law: bill() },
    votes: {},
    rollCalls: {},
    members: {},
    states: {},
    ...fields,
  };
}

export function dataset(fields: Partial<JurisdictionRecords> = {}): Dataset {
  return { jurisdictions: { fr: records(fields) }, services: {}, terms: {} };
}

/** A list of members of the chamber in its first term; names as printed or in their parts, by official id. */
export function members(names: MemberList["names"], fields: Partial<Members & MemberList> = {}): Members {
  const { chamber = "chamber", term = "1", source = SOURCE, ...list } = fields;
  return { chamber, term, lists: [{ source, names, ...list }] };
}

/** Two chambers with ids of their own, in both of which one and the same person sat; nobody is tracked. */
export function twoChambers(): JurisdictionRecords {
  return records({
    people: {},
    members: {
      "chamber-1": members({ A1: { first: "Ana M.", last: "Bo" } }),
      "other-chamber-2": members(
        { S1: { first: "Ana", last: "Bo" } },
        { chamber: "other-chamber", term: "2", otherIds: { scheme: "seat", ids: { S1: "A1" } } },
      ),
    },
  });
}
