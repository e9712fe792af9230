import type { FullDataset, JurisdictionRecords } from "./dataset";
import { covers } from "./period";
import type { Problem } from "./problem";
import type { Jurisdiction } from "./schema-jurisdiction";
import type { RollCall } from "./schema-roll-call";
import { votesByState } from "./state-positions";

type Found = Omit<Problem, "file">;

/** Ids in files written by importers that the dataset does not know: chambers, terms, groups, members. */
export function checkOfficialIds({ jurisdictions }: FullDataset): Problem[] {
  return Object.entries(jurisdictions).flatMap(([code, records]) => [
    ...Object.entries(records.rollCalls).flatMap(([slug, rollCall]) =>
      [
        ...checkChamber(rollCall, records.jurisdiction),
        ...checkGroups(rollCall, records.jurisdiction),
        ...checkMembers(rollCall, records),
      ].map((problem) => ({ file: `jurisdictions/${code}/votes/${slug}.rollcall.json`, ...problem })),
    ),
    ...Object.entries(records.members).flatMap(([name, members]) =>
      [...checkChamber(members, records.jurisdiction), ...checkName(name, members)].map((problem) => ({
        file: `jurisdictions/${code}/members/${name}.json`,
        ...problem,
      })),
    ),
    ...records.jurisdiction.groups.flatMap(({ chamber }, index) => {
      const known = records.jurisdiction.chambers.some(({ id }) => id === chamber);
      const file = `jurisdictions/${code}/jurisdiction.json`;
      return known ? [] : [{ file, field: `groups.${index}.chamber`, reason: `there is no chamber ${chamber}` }];
    }),
  ]);
}

/** A chamber in one of its terms. */
type Place = { readonly chamber: string; readonly term: string };

function checkChamber({ chamber, term }: Place, { chambers }: Jurisdiction): Found[] {
  const found = chambers.find(({ id }) => id === chamber);
  if (!found) return [{ field: "chamber", reason: `there is no chamber ${chamber}` }];
  return found.terms.some(({ id }) => id === term) ? [] : [{ field: "term", reason: `${chamber} has no term ${term}` }];
}

function checkName(name: string, { chamber, term }: Place): Found[] {
  return name === `${chamber}-${term}` ? [] : [{ field: "", reason: `should be named ${chamber}-${term}.json` }];
}

function checkGroups({ groups, date }: RollCall, jurisdiction: Jurisdiction): Found[] {
  return groups.flatMap(({ id }, index) => {
    const group = jurisdiction.groups.find((known) => known.id === id);
    const field = `groups.${index}.id`;
    if (!group) return [{ field, reason: `there is no group ${id}` }];
    const there = covers({ ...group, asOf: date }, date) !== "no";
    return there ? [] : [{ field, reason: `${group.abbreviation} did not exist on ${date}` }];
  });
}

function checkMembers(rollCall: RollCall, { members, states, jurisdiction }: JurisdictionRecords): Found[] {
  const { chamber, term, voters, corrections } = rollCall;
  if (votesByState(chamber, jurisdiction)) {
    const known = new Set(Object.values(states).map(({ identifiers }) => identifiers.memberState));
    const strangers = voters.flatMap(({ ids }) => ids).filter((id) => !known.has(id));
    return strangers.map((id) => ({ field: "voters", reason: `${id} is no member state in states/` }));
  }
  const file = members[`${chamber}-${term}`];
  if (!file)
    return [{ field: "voters", reason: `there is no members/${chamber}-${term}.json: run npm run data:import` }];
  const named = new Set(file.lists.flatMap(({ names }) => Object.keys(names)));
  const ids = [...voters.flatMap((block) => block.ids), ...corrections.map(({ id }) => id)];
  return ids
    .filter((id) => !named.has(id))
    .map((id) => ({ field: "voters", reason: `${id} is not in members/${chamber}-${term}.json` }));
}
