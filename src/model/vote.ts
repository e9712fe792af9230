import type { EntityId } from "./entity";

/** What one voter did in one vote. */
export type VotePosition = "for" | "against" | "abstention" | "didNotVote";

export const VOTE_POSITIONS: readonly VotePosition[] = ["for", "against", "abstention", "didNotVote"];

/** Number of voters per vote position. `didNotVote` counts those the official record lists as such, not every absentee. */
export type Counts = Readonly<Record<VotePosition, number>>;

export type VoteResult = "adopted" | "rejected" | "lapsed" | "withdrawn";

/**
 * How the vote was taken. `division`: members are counted as they walk through two lobbies, or sit in two rows;
 * `calledByName`: they answer one by one, aloud; `rollCall`: who voted how is recorded, by what means is not said.
 */
export type VoteMethod =
  | "electronic"
  | "calledByName"
  | "rollCall"
  | "division"
  | "showOfHands"
  | "voice"
  | "committee"
  | "unknown";

export const VOTE_METHODS: readonly VoteMethod[] = [
  "electronic",
  "calledByName",
  "rollCall",
  "division",
  "showOfHands",
  "voice",
  "committee",
  "unknown",
];

/**
 * What a vote says about encryption. `direct`: encryption itself was the question; `indirect`: surveillance or
 * another matter beside it; `wholeText`: a text as a whole, from which no view on one provision follows;
 * `context`: the same debate, another subject.
 */
export type Relevance = "direct" | "indirect" | "wholeText" | "context";

/** What a vote for would have done to access to encrypted content, written by a person, never inferred. */
export type Direction = "forOpensAccess" | "forKeepsClosed" | "notClassified";

/** Why a person has no vote position in a vote: a closed list, each with its own sentence on screen. */
export type BlankReason =
  | "notMemberThen"
  | "minister"
  | "presiding"
  | "presidentOfChamber"
  | "absent"
  | "presentNotVoting"
  | "namesNotPublished"
  | "notInData";

export const BLANK_REASONS: readonly BlankReason[] = [
  "notMemberThen",
  "minister",
  "presiding",
  "presidentOfChamber",
  "absent",
  "presentNotVoting",
  "namesNotPublished",
  "notInData",
];

/**
 * Why an official record lists a member as not voting. `tookNoPart`: it lists whoever cast no vote, in the room or not
 * (US Congress); `recorded`: it lists them as present and gives no reason.
 */
export type NonVotingCause = "presidingSitting" | "presidentOfChamber" | "government" | "tookNoPart" | "recorded";

/** One group's part in a roll call, as on the day of the vote. */
export type GroupTally = {
  /** Official id of the group (`PO845401`). */
  readonly id: string;
  readonly abbreviation: string;
  readonly name: string;
  /** Members of the group that day; null where the record does not say. */
  readonly seats: number | null;
  readonly counts: Counts;
};

/** The position most of a group's voters took; null when nobody voted or the first two are equal. */
function groupMajority(counts: Counts): VotePosition | null {
  const cast = (["for", "against", "abstention"] as const)
    .map((position) => ({ position, count: counts[position] }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = cast;
  if (!first || first.count === 0 || first.count === second?.count) return null;
  return first.position;
}

/** Below this share of a group's voters a position is no clear majority, and nobody is said to have differed from it. */
const CLEAR_MAJORITY = 2 / 3;

/** True when a voter's position differs from a clear majority of the group's voters that day. */
export function differsFromGroup(position: VotePosition, counts: Counts): boolean {
  if (position === "didNotVote") return false;
  const majority = groupMajority(counts);
  if (majority === null || majority === position) return false;
  const voters = counts.for + counts.against + counts.abstention;
  return counts[majority] / voters >= CLEAR_MAJORITY;
}

/** Adds counts up, position by position. */
export function sumCounts(all: readonly Counts[]): Counts {
  const total = { for: 0, against: 0, abstention: 0, didNotVote: 0 };
  for (const counts of all) for (const position of VOTE_POSITIONS) total[position] += counts[position];
  return total;
}

export type VoteId = EntityId & `vote:${string}`;
