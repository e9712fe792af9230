import type { Counts, VotePosition } from "../model/vote";

/** A stretch of a vote bar: `count` members, drawn in proportion. */
export type Segment = { readonly position: VotePosition; readonly count: number };

/** Members who voted for, against, or abstained. */
export function votersIn(counts: Counts): number {
  return counts.for + counts.against + counts.abstention;
}

/**
 * The stretches of a bar, without empty ones. With `seats` the bar stands for all members, and whoever took no part
 * is its last stretch; with null it stands for the votes cast.
 */
export function voteSegments(counts: Counts, seats: number | null): Segment[] {
  const didNotVote = seats === null ? 0 : Math.max(seats - votersIn(counts), 0);
  const segments: Segment[] = [
    { position: "for", count: counts.for },
    { position: "against", count: counts.against },
    { position: "abstention", count: counts.abstention },
    { position: "didNotVote", count: didNotVote },
  ];
  return segments.filter((segment) => segment.count > 0);
}
