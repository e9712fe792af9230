import type { PersonVote } from "../model/card-content";
import type { Language } from "../model/language";
import { type BlankReason, differsFromGroup, type GroupTally, type NonVotingCause } from "../model/vote";
import type { JurisdictionRecords } from "./dataset";
import { covers } from "./period";
import type { Person } from "./schema-person";
import { listedVoter, outcomeOf, type RecordedVote, tallyOf } from "./vote-facts";
import { summarizeVote } from "./vote-summary";

/** A person's part in a vote: what is shown of it, and what decides whether it is shown. */
export type PersonPart = {
  readonly recorded: RecordedVote;
  readonly shown: PersonVote;
  /** Their id in the chamber's records; null where not known. */
  readonly voter: string | null;
  /** The official record names them. */
  readonly listed: boolean;
  /** They sat in the chamber at some time, that day or another. */
  readonly everMember: boolean;
};

/** The reason a reader is given for each cause in an official record. */
export const BLANK_OF_CAUSE: Readonly<Record<NonVotingCause, BlankReason>> = {
  presidingSitting: "presiding",
  presidentOfChamber: "presidentOfChamber",
  government: "minister",
  tookNoPart: "absent",
  recorded: "presentNotVoting",
};

/**
 * What one person did in one vote: a vote position, or the reason why there is none. `person` is as the vote's
 * jurisdiction knows them (`personIn`).
 */
export function personPart(
  person: Person,
  recorded: RecordedVote,
  records: JurisdictionRecords,
  lang: Language,
): PersonPart {
  const { rollCall } = recorded;
  const { date, chamber } = outcomeOf(recorded);
  const voter = voterId(person, chamber, records);
  const listed = rollCall && voter !== null ? listedVoter(rollCall, voter) : null;
  const position = listed === null || listed.position === "didNotVote" ? null : listed.position;
  const groupId = listed ? listed.group : groupOn(person, date);
  const counts = rollCall?.groups.find(({ id }) => id === groupId);
  const group = counts ? tallyOf(counts, records.jurisdiction.groups) : null;
  const shown: PersonVote = {
    vote: summarizeVote(recorded, records, lang),
    position,
    blank: position === null ? blankReason(person, recorded, { voter, listed: listed !== null }) : null,
    byDelegation: voter !== null && rollCall?.delegated.includes(voter) === true,
    correction: rollCall?.corrections.find(({ id }) => id === voter)?.position ?? null,
    group,
    differedFromGroup:
      position !== null && group !== null && !isUnattached(group, records) && differsFromGroup(position, group.counts),
  };
  const everMember = person.offices.some((office) => office.chamber === chamber);
  return { recorded, shown, voter, listed: listed !== null, everMember };
}

/** Whether a person sat in a chamber (its id) on a day (ISO). */
export function memberOn(person: Person, chamber: string, day: string): "yes" | "no" | "unknown" {
  const answers = person.offices.filter((office) => office.chamber === chamber).map((office) => covers(office, day));
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

/** A person's id in the records of a chamber; null where not known. */
export function voterId(person: Person, chamber: string, records: JurisdictionRecords): string | null {
  const scheme = records.jurisdiction.chambers.find(({ id }) => id === chamber)?.voterScheme;
  return (scheme === undefined ? undefined : person.identifiers[scheme]) ?? null;
}

/** Why there is no vote position. The record itself speaks first; what the dates leave open is said to be unknown. */
function blankReason(
  person: Person,
  recorded: RecordedVote,
  { voter, listed }: { readonly voter: string | null; readonly listed: boolean },
): BlankReason {
  const { rollCall, vote } = recorded;
  const { date, chamber } = outcomeOf(recorded);
  if (listed && voter !== null) return BLANK_OF_CAUSE[rollCall?.causes[voter] ?? "recorded"];
  if (person.offices.some((office) => office.role === "government" && covers(office, date) === "yes"))
    return "minister";
  const member = memberOn(person, chamber, date);
  if (member === "no") return "notMemberThen";
  if (member === "unknown") return "notInData";
  if (!rollCall) return vote.outcome.names === "notInData" ? "notInData" : "namesNotPublished";
  return voter === null || rollCall.lists === "votesForOnly" ? "notInData" : "absent";
}

/** The group a person is known to have sat in on a day, for members whom the record does not list. */
function groupOn(person: Person, day: string): string | null {
  return person.memberships.find((one) => one.group !== undefined && covers(one, day) === "yes")?.group ?? null;
}

function isUnattached(group: GroupTally, records: JurisdictionRecords): boolean {
  return records.jurisdiction.groups.some(({ id, unattached }) => id === group.id && unattached === true);
}
