import { searchText } from "../i18n/search-text";
import type { RecordedVoter } from "../model/record-content";
import type { GroupTally, VotePosition } from "../model/vote";

/** Which voters are wanted; null stands for all. */
export type VoterFilter = {
  /** Part of a name or of an official id, with or without accents. */
  readonly name: string;
  /** Official id. */
  readonly group: string | null;
  readonly position: VotePosition | null;
  readonly only: "differed" | "corrected" | null;
};

export const EVERY_VOTER: VoterFilter = { name: "", group: null, position: null, only: null };

/** A column by which voters can be put in order. */
export type VoterColumn = "name" | "group" | "position";

export const VOTER_COLUMNS: readonly VoterColumn[] = ["name", "group", "position"];

/** How voters are put in order; by name where they are equal. */
export type VoterOrder = { readonly column: VoterColumn; readonly descending: boolean };

/** A voter with what is looked at for each key a reader types, made once. */
export type VoterLine = {
  readonly voter: RecordedVoter;
  readonly searched: string;
  /** Where they come by name, by group and by position. */
  readonly ranks: Readonly<Record<VoterColumn, number>>;
};

const POSITION_ORDER: readonly VotePosition[] = ["for", "against", "abstention", "didNotVote"];

/** Lines of voters, who are given by name. Groups come in the order of `groups`. */
export function voterLines(voters: readonly RecordedVoter[], groups: readonly GroupTally[]): VoterLine[] {
  const groupRanks = new Map(groups.map(({ id }, index) => [id, index]));
  return voters.map((voter, index) => ({
    voter,
    searched: searchText(`${voter.name} ${voter.sortName} ${voter.id}`),
    ranks: {
      name: index,
      group: groupRanks.get(voter.group ?? "") ?? groups.length,
      position: POSITION_ORDER.indexOf(voter.position),
    },
  }));
}

/** The lines that are wanted, in order. */
export function chooseVoters(lines: readonly VoterLine[], filter: VoterFilter, order: VoterOrder): VoterLine[] {
  const name = searchText(filter.name.trim());
  const { column } = order;
  const sign = order.descending ? -1 : 1;
  return lines
    .filter(
      ({ voter, searched }) =>
        searched.includes(name) &&
        (filter.group === null || voter.group === filter.group) &&
        (filter.position === null || voter.position === filter.position) &&
        (filter.only !== "differed" || voter.differedFromGroup) &&
        (filter.only !== "corrected" || voter.correction !== null),
    )
    .sort((a, b) => sign * (a.ranks[column] - b.ranks[column]) || a.ranks.name - b.ranks.name);
}
