import { Refusal } from "../refusal";
import type { Cast } from "./ballot";
import { isSittingList, readSittingList } from "./sitting-list";
import { readVoterTable } from "./voter-table";

/** Files that tell groups of the day, as text; `members` translates the ids of a table of the 9th term. */
export type GroupFiles = { readonly groups: string; readonly members: string | null };

/** What a decision says of a voter. */
export type Vote = Omit<Cast, "group">;

/**
 * Each voter with their group, from a list of the members of that day, or from a table of the same ballot, which must
 * then list the same people with the same positions.
 * @throws Refusal when somebody has no group there, or the table differs from the decision
 */
export function withGroups(votes: readonly Vote[], { groups, members }: GroupFiles, uid: string, term: string): Cast[] {
  if (isSittingList(groups)) {
    const listed = new Map(readSittingList(groups, term).map((member) => [member.id, member.group]));
    return votes.map((vote) => {
      const group = listed.get(vote.id) ?? null;
      if (group === null) throw new Refusal("groups", `${vote.id} voted and has no group in the list`);
      return { ...vote, group };
    });
  }
  const table = readVoterTable({ table: groups, members }, term);
  if (table.uid !== uid) throw new Refusal("groups", `the table is of ballot ${table.uid}, the decision ${uid}`);
  if (table.casts.size !== votes.length)
    throw new Refusal("groups", `the table lists ${table.casts.size} voters, the decision ${votes.length}`);
  return votes.map(({ id, position }) => {
    const listed = table.casts.get(id);
    if (!listed) throw new Refusal("groups", `${id} is in the decision and not in the table`);
    if (listed.position === position) return listed;
    throw new Refusal("groups", `${id} is ${position} in the decision, ${listed.position} in the table`);
  });
}
