import type { Counts, GroupTally, VoteId, VotePosition, VoteResult } from "../model/vote";
import type { JurisdictionRecords } from "./dataset";
import type { Group } from "./schema-jurisdiction";
import type { GroupCounts, RollCall } from "./schema-roll-call";
import type { Vote } from "./schema-vote";

/** One vote with both its halves: what a person wrote, and what the official record says. */
export type RecordedVote = {
  readonly id: VoteId;
  readonly vote: Vote;
  /** null where the members' positions were not published, or are not in our data. */
  readonly rollCall: RollCall | null;
};

/** Every vote of a jurisdiction. */
export function votesOf(code: string, records: JurisdictionRecords): RecordedVote[] {
  return Object.keys(records.votes).flatMap((slug) => recordedVote(code, records, slug) ?? []);
}

/** One vote by slug, or null when there is none. */
export function recordedVote(code: string, records: JurisdictionRecords, slug: string): RecordedVote | null {
  const vote = records.votes[slug];
  if (!vote) return null;
  const rollCall = vote.outcome.names === "published" ? (records.rollCalls[slug] ?? null) : null;
  return { id: `vote:${code}/${slug}`, vote, rollCall };
}

/** How a vote ended. `date` is an ISO day, `chamber` its id. */
export type Outcome = {
  readonly date: string;
  readonly chamber: string;
  readonly result: VoteResult;
  /** Official number, null where it has none. */
  readonly number: string | null;
  /** null where not every figure is known. */
  readonly counts: Counts | null;
};

/** How a vote ended. Throws when names were published and the roll call is missing, which a checked dataset excludes. */
export function outcomeOf({ id, vote, rollCall }: RecordedVote): Outcome {
  if (vote.outcome.names !== "published") {
    const { number = null, counts = null, ...rest } = vote.outcome;
    return { ...rest, number, counts };
  }
  if (!rollCall) throw new Error(`${id} has no roll call.`);
  return rollCall;
}

/** What one voter did, and in which group they stood that day; null when the record does not list them. */
export function listedVoter(
  rollCall: RollCall,
  voter: string,
): { readonly position: VotePosition; readonly group: string | null } | null {
  return rollCall.voters.find(({ ids }) => ids.includes(voter)) ?? null;
}

/** A group's part in a vote, under its name on the day; null when the jurisdiction does not know the group. */
export function tallyOf({ id, seats, counts }: GroupCounts, groups: readonly Group[]): GroupTally | null {
  const group = groups.find((known) => known.id === id);
  return group ? { id, abbreviation: group.abbreviation, name: group.name, seats, counts } : null;
}
