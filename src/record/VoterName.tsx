import type { RecordedVoter } from "../model/record-content";
import { recordHash } from "../model/record-id";

/** A voter's name, leading to their own record where there is one. */
export function VoterName({ voter }: { voter: Pick<RecordedVoter, "name" | "record"> }) {
  return voter.record === null ? <span>{voter.name}</span> : <a href={recordHash(voter.record)}>{voter.name}</a>;
}
