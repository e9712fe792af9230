import type { RollCallFormat } from "../import-roll-calls";
import { toRollCall } from "./roll-call";
import { readVote } from "./vote";
import type { CongressVote } from "./vote-shape";

/** Votes of the two houses of the US Congress, one JSON file each. */
export const CONGRESS: RollCallFormat<CongressVote> = {
  uidField: "vote_id",
  read: readVote,
  uidOf: ({ vote_id }) => vote_id,
  toRollCall: (vote, groups, provenance) => toRollCall(vote, new Set(groups.map(({ id }) => id)), provenance),
};
