import type { FullDataset, JurisdictionRecords } from "./dataset";
import { lastKnownDay } from "./period";
import type { Person } from "./schema-person";

/** Tracked people of one group or party, in one chamber or in none: whether every side is told of is seen here. */
export type BalanceRow = {
  readonly place: string;
  /** Chamber they last sat in; "–" for ministers, heads of agencies and the like. */
  readonly chamber: string;
  /** Group by abbreviation, else party; "–" where none is known. */
  readonly group: string;
  readonly people: number;
  readonly statements: number;
};

/** Tracked people by country, chamber and group, as last known: the largest first within a chamber. */
export function balance({ jurisdictions }: FullDataset): BalanceRow[] {
  return Object.entries(jurisdictions).flatMap(([place, records]) => {
    const rows = new Map<string, BalanceRow>();
    for (const person of Object.values(records.people)) {
      const chamber = chamberOf(person) ?? "–";
      const group = groupOf(person, records) ?? "–";
      const { people, statements } = rows.get(`${chamber} ${group}`) ?? { people: 0, statements: 0 };
      const row = { place, chamber, group, people: people + 1, statements: statements + person.stances.length };
      rows.set(`${chamber} ${group}`, row);
    }
    return [...rows.values()].sort((a, b) => a.chamber.localeCompare(b.chamber, "en") || b.people - a.people);
  });
}

function chamberOf({ offices }: Person): string | undefined {
  return latest(offices.filter(({ role }) => role === "member"))?.chamber;
}

function groupOf({ memberships }: Person, { jurisdiction }: JurisdictionRecords): string | undefined {
  const last = latest(memberships);
  return jurisdiction.groups.find(({ id }) => id === last?.group)?.abbreviation ?? last?.party ?? last?.group;
}

function latest<Item extends Parameters<typeof lastKnownDay>[0]>(items: readonly Item[]): Item | undefined {
  return [...items].sort((a, b) => lastKnownDay(b).localeCompare(lastKnownDay(a)))[0];
}
