import type { RollCall } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import { type Ballot, CAST_POSITIONS, type Cast, checkBallot } from "./ballot";

/**
 * The roll call of a ballot: groups by votes cast, voters by id, whatever their order in the file. The number of seats
 * is not in the Parliament's records, nor is anybody who took no part.
 * @param groups ids of the groups the dataset knows
 * @throws Refusal when the ballot contradicts itself
 */
export function toRollCall(ballot: Ballot, groups: ReadonlySet<string>, source: Source): RollCall {
  checkBallot(ballot, groups);
  const { casts, counts, corrections, uid, number, chamber, term, date, title, result } = ballot;
  const bySize = [...groupCasts(casts)].sort(([a, one], [b, other]) => other.length - one.length || byId(a, b));
  return {
    uid,
    number,
    chamber,
    term,
    date,
    title,
    result,
    lists: "everyVoter",
    counts: { ...counts, didNotVote: 0 },
    groups: bySize.flatMap(([id, members]) => (id === NO_GROUP ? [] : { id, seats: null, counts: countsOf(members) })),
    voters: bySize.flatMap(([id, members]) =>
      CAST_POSITIONS.flatMap((position) => {
        const ids = members.filter((cast) => cast.position === position).map((cast) => cast.id);
        return ids.length === 0 ? [] : { group: id === NO_GROUP ? null : id, position, ids: ids.sort(byId) };
      }),
    ),
    delegated: [],
    causes: {},
    corrections: [...corrections].sort((a, b) => byId(a.id, b.id)),
    source,
  };
}

/** Stands for "not told" among the ids of groups, none of which is empty. */
const NO_GROUP = "";

function groupCasts(casts: readonly Cast[]): Map<string, Cast[]> {
  const groups = new Map<string, Cast[]>();
  for (const cast of casts) {
    const id = cast.group ?? NO_GROUP;
    groups.set(id, [...(groups.get(id) ?? []), cast]);
  }
  return groups;
}

function countsOf(casts: readonly Cast[]): RollCall["counts"] {
  const counts = { for: 0, against: 0, abstention: 0, didNotVote: 0 };
  for (const { position } of casts) counts[position] += 1;
  return counts;
}

function byId(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
