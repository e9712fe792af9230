import { type Counts, VOTE_POSITIONS, type VotePosition, type VoteResult } from "../../model/vote";
import { readOfficial } from "../official-file";
import { Refusal } from "../refusal";
import { type CongressVote, type CongressVoter, CongressVoteShape } from "./vote-shape";

/** Reads a recorded vote of the US Congress. @throws Refusal when the file has a shape never met */
export function readVote(file: unknown): CongressVote {
  return readOfficial(CongressVoteShape, file);
}

/** Which chamber voted, in which Congress and year, and the official number, which starts anew every year. */
export type CongressVoteId = {
  readonly chamber: "house" | "senate";
  readonly term: string;
  readonly year: string;
  readonly number: string;
};

const CHAMBERS = { h: "house", s: "senate" } as const;

/** What a vote's id says ("h114-118.2024"). @throws Refusal when other fields contradict it */
export function voteId({ vote_id, chamber, congress, session, number }: CongressVote): CongressVoteId {
  const match = /^([hs])(\d+)-(\d+)\.(\d{4})$/.exec(vote_id);
  if (!match) throw new Refusal("vote_id", `"${vote_id}" is no id of a vote`);
  const [, letter = "", count = "", term = "", year = ""] = match;
  if (letter !== chamber) throw new Refusal("chamber", `"${chamber}" is not the one in ${vote_id}`);
  if (count !== String(number)) throw new Refusal("number", `${number} is not the number in ${vote_id}`);
  if (term !== String(congress)) throw new Refusal("congress", `${congress} is not the one in ${vote_id}`);
  if (year !== session) throw new Refusal("session", `"${session}" is not the one in ${vote_id}`);
  return { chamber: CHAMBERS[chamber], term, year, number: count };
}

/** Voters of one list, with their vote position. */
export type VoterList = { readonly position: VotePosition; readonly voters: readonly CongressVoter[] };

/** The four lists of a vote, whichever words the chamber used. "Present" is the way to abstain. */
export function votersOf({ votes }: CongressVote): VoterList[] {
  const lists: Record<VotePosition, CongressVoter[]> = {
    for: [...votes.Aye, ...votes.Yea],
    against: [...votes.No, ...votes.Nay],
    abstention: votes.Present,
    didNotVote: votes["Not Voting"],
  };
  return VOTE_POSITIONS.map((position) => ({ position, voters: lists[position] }));
}

/** How many took which position; `party` limits it to one party, null takes all. */
export function countsOf(vote: CongressVote, party: CongressVoter["party"] | null): Counts {
  const counts = { for: 0, against: 0, abstention: 0, didNotVote: 0 };
  for (const { position, voters } of votersOf(vote)) {
    counts[position] = voters.filter((voter) => party === null || voter.party === party).length;
  }
  return counts;
}

/** How the vote ended, from its official words. @throws Refusal when they say neither */
export function resultOf({ result }: CongressVote): VoteResult {
  if (/\b(Agreed to|Passed)$/.test(result)) return "adopted";
  if (/\b(Rejected|Failed|Defeated)$/.test(result)) return "rejected";
  throw new Refusal("result", `"${result}" says neither that it was agreed to nor that it was rejected`);
}

/** The id of a party's members in one chamber, as `jurisdiction.json` knows it: "house-D". */
export function groupId(chamber: CongressVoteId["chamber"], party: CongressVoter["party"]): string {
  return `${chamber}-${party}`;
}
