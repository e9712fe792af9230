import type { Person } from "./schema-person";

/** The codes of the jurisdictions a person's offices are of: the record's own first, then those of seats held elsewhere. */
export function placesOf(home: string, { offices }: Person): string[] {
  return [...new Set([home, ...offices.flatMap(({ jurisdiction }) => jurisdiction ?? [])])];
}

/**
 * A person as one jurisdiction knows them, with the offices and memberships held there alone: a deputy who sat in the
 * European Parliament was no member of the Assembly then, and chambers of two countries may bear the same id.
 */
export function personIn(person: Person, place: { readonly home: string; readonly code: string }): Person {
  const isThere = ({ jurisdiction = place.home }: { readonly jurisdiction?: string }) => jurisdiction === place.code;
  return { ...person, offices: person.offices.filter(isThere), memberships: person.memberships.filter(isThere) };
}
