import type { Correction, RollCall } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import { Refusal } from "../refusal";

/** Positions a member can take; the Parliament's records do not list those who took none. */
export const CAST_POSITIONS = ["for", "against", "abstention"] as const;

export type CastPosition = (typeof CAST_POSITIONS)[number];

/** What one voter did. `group` is the id of their group that day, null where the record does not tell. */
export type Cast = { readonly id: string; readonly position: CastPosition; readonly group: string | null };

/** One ballot, from whichever kind of file. */
export type Ballot = Pick<RollCall, "uid" | "number" | "chamber" | "term" | "date" | "title" | "result"> & {
  /** The official figures. */
  readonly counts: Readonly<Record<CastPosition, number>>;
  readonly casts: readonly Cast[];
  readonly corrections: readonly Correction[];
  /** Where the record stands; null for the plenary, whose minutes are found by their day. */
  readonly source: Omit<Source, "read" | "readFrom"> | null;
};

/**
 * Checks that a ballot agrees with itself: nobody votes or is corrected twice, voters make the official figures, and
 * groups are told of everybody or of nobody.
 * @param groups ids of the groups the dataset knows
 * @throws Refusal at the first contradiction
 */
export function checkBallot({ casts, counts, corrections }: Ballot, groups: ReadonlySet<string>): void {
  checkOnce(casts, "votes");
  checkOnce(corrections, "corrections");
  for (const position of CAST_POSITIONS) {
    const named = casts.filter((cast) => cast.position === position).length;
    if (named === counts[position]) continue;
    throw new Refusal("votes", `${named} are named ${position}, the official figure is ${counts[position]}`);
  }
  const without = casts.filter(({ group }) => group === null);
  if (without.length > 0 && without.length < casts.length)
    throw new Refusal("votes", `${without[0]?.id} has no group, others have one`);
  for (const { group } of casts) {
    if (group === null || groups.has(group)) continue;
    throw new Refusal("votes", `${group} is not in jurisdiction.json: add it there with its name, dates and source`);
  }
}

function checkOnce(listed: readonly { readonly id: string }[], field: string): void {
  const seen = new Set<string>();
  for (const { id } of listed) {
    if (seen.has(id)) throw new Refusal(field, `${id} stands twice`);
    seen.add(id);
  }
}
