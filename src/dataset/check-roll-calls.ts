import { type Counts, sumCounts, VOTE_POSITIONS } from "../model/vote";
import type { FullDataset } from "./dataset";
import type { Problem } from "./problem";
import type { RollCall } from "./schema-roll-call";

/** Roll calls whose voters, groups and totals do not agree. */
export function checkRollCalls({ jurisdictions }: FullDataset): Problem[] {
  return Object.entries(jurisdictions).flatMap(([code, { rollCalls }]) =>
    Object.entries(rollCalls).flatMap(([slug, rollCall]) => {
      const file = `jurisdictions/${code}/votes/${slug}.rollcall.json`;
      return [...checkSums(rollCall), ...checkVoters(rollCall)].map((problem) => ({ file, ...problem }));
    }),
  );
}

type Found = Omit<Problem, "file">;

function checkSums({ counts, groups, voters }: RollCall): Found[] {
  const listed = (group: string | null) => countsOf(voters.filter((block) => block.group === group));
  const inGroups = groups.flatMap(({ id, counts: figures }, index) =>
    differences(`groups.${index}.counts`, figures, listed(id), `the voters of ${id}`),
  );
  const named = new Set<string | null>(groups.map(({ id }) => id));
  const strays = voters.flatMap(({ group }, index) => {
    const known = group === null || named.has(group);
    return known ? [] : [{ field: `voters.${index}.group`, reason: `${group} is not among the groups` }];
  });
  const total = groups.length > 0 ? sumCounts(groups.map((group) => group.counts)) : countsOf(voters);
  return [
    ...inGroups,
    ...strays,
    ...differences("counts", counts, total, groups.length > 0 ? "the groups" : "the voters"),
  ];
}

function checkVoters({ voters, delegated, causes, corrections }: RollCall): Found[] {
  const seen = new Set<string>();
  const twice = voters.flatMap(({ ids }, index) =>
    ids.flatMap((id) => {
      if (seen.has(id)) return [{ field: `voters.${index}.ids`, reason: `${id} stands twice` }];
      seen.add(id);
      return [];
    }),
  );
  const silent = new Set(voters.filter(({ position }) => position === "didNotVote").flatMap(({ ids }) => ids));
  const correctedTwice = corrections.filter(({ id }, index) => corrections.findIndex((one) => one.id === id) < index);
  return [
    ...twice,
    ...delegated
      .filter((id) => !seen.has(id))
      .map((id) => ({ field: "delegated", reason: `${id} is not among the voters` })),
    ...[...silent]
      .filter((id) => causes[id] === undefined)
      .map((id) => ({ field: "causes", reason: `${id} did not vote and no cause is given` })),
    ...Object.keys(causes)
      .filter((id) => !silent.has(id))
      .map((id) => ({ field: "causes", reason: `${id} is not listed as not voting` })),
    ...correctedTwice.map(({ id }) => ({ field: "corrections", reason: `${id} is corrected twice` })),
  ];
}

function countsOf(blocks: RollCall["voters"]): Counts {
  const counts = { for: 0, against: 0, abstention: 0, didNotVote: 0 };
  for (const { position, ids } of blocks) counts[position] += ids.length;
  return counts;
}

function differences(field: string, figures: Counts, sums: Counts, of: string): Found[] {
  return VOTE_POSITIONS.filter((position) => figures[position] !== sums[position]).map((position) => ({
    field: `${field}.${position}`,
    reason: `is ${figures[position]}, ${of} make ${sums[position]}`,
  }));
}
