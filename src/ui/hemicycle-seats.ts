import type { RecordedVoter } from "../model/record-content";
import { type GroupTally, VOTE_POSITIONS, type VotePosition } from "../model/vote";
import { type SeatPlace, seatPlaces } from "./seat-places";

/** One seat of a vote's half circle. */
export type Seat = SeatPlace & {
  /** Who sits there; null for a member whom the record does not name, because they took no part. */
  readonly voter: RecordedVoter | null;
  readonly position: VotePosition;
};

/** The seats of one group, side by side. */
export type SeatBlock = {
  /** null where no group is known, or where states vote. */
  readonly group: GroupTally | null;
  readonly seats: readonly Seat[];
  /** Radians at which the block ends on its left and on its right. */
  readonly from: number;
  readonly to: number;
};

/** A vote as a half circle of seats. `seatRadius` is in outer radii, like the places of seats. */
export type HemicycleSeats = { readonly blocks: readonly SeatBlock[]; readonly seatRadius: number };

type Sitter = Pick<Seat, "voter" | "position">;

/**
 * Seats everybody of a vote: groups in the order given, from left to right, and within each those for, against,
 * abstaining and not voting. Members of a group whom the record does not name get a seat too.
 */
export function hemicycleSeats(voters: readonly RecordedVoter[], groups: readonly GroupTally[]): HemicycleSeats {
  const known = new Set(groups.map(({ id }) => id));
  const without = voters.filter(({ group }) => group === null || !known.has(group));
  const sittings = [
    ...groups.map((group) => ({ group, sitters: sittersOf(group, voters) })),
    { group: null, sitters: inOrder(without) },
  ].filter(({ sitters }) => sitters.length > 0);
  const count = sittings.reduce((sum, { sitters }) => sum + sitters.length, 0);
  const { places, seatRadius } = seatPlaces(count);
  let taken = 0;
  const blocks = sittings.map(({ group, sitters }): SeatBlock => {
    const own = places.slice(taken, taken + sitters.length);
    const from = edge(places[taken - 1], places[taken], Math.PI);
    taken += sitters.length;
    const to = edge(places[taken - 1], places[taken], 0);
    const seats = own.flatMap((place, index) => {
      const sitter = sitters[index];
      return sitter ? [{ ...place, ...sitter }] : [];
    });
    return { group, seats, from, to };
  });
  return { blocks, seatRadius };
}

function sittersOf(group: GroupTally, voters: readonly RecordedVoter[]): Sitter[] {
  const named = inOrder(voters.filter((voter) => voter.group === group.id));
  const unnamed = Math.max((group.seats ?? named.length) - named.length, 0);
  return [...named, ...Array.from({ length: unnamed }, (): Sitter => ({ voter: null, position: "didNotVote" }))];
}

function inOrder(voters: readonly RecordedVoter[]): Sitter[] {
  return VOTE_POSITIONS.flatMap((position) =>
    voters.filter((voter) => voter.position === position).map((voter) => ({ voter, position })),
  );
}

/** Half-way between two neighbours of different groups; `end` where there is no neighbour. */
function edge(left: SeatPlace | undefined, right: SeatPlace | undefined, end: number): number {
  return left && right ? (left.angle + right.angle) / 2 : end;
}
