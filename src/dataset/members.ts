import type { Source } from "../model/source";
import type { BySlug, JurisdictionRecords } from "./dataset";
import type { Chamber } from "./schema-jurisdiction";
import type { Mandate, MemberList, Members, WrittenName } from "./schema-members";
import type { Person } from "./schema-person";

/** Voters of this scheme are states. */
const STATES = "memberState";

/** A member's place in one list: in which chamber and term, under which id and name. */
export type Seat = {
  readonly chamber: Chamber;
  readonly term: string;
  /** Official id in the chamber's votes. */
  readonly id: string;
  /** That id and any other which the list gives, by scheme. */
  readonly identifiers: Person["identifiers"];
  readonly name: WrittenName;
  /** Every mandate during the term; null where not told. */
  readonly mandates: readonly Mandate[] | null;
  readonly source: Source;
};

/** Someone who stands in a list of members and has no record of their own. */
export type Member = {
  /** Last part of their id: an official id in small letters ("pa793904"). */
  readonly slug: string;
  /** Those of all seats. */
  readonly identifiers: Person["identifiers"];
  /** At least one, the newest term first. */
  readonly seats: readonly [Seat, ...Seat[]];
};

/** A member by slug; null when there is none, or when a tracked person has one of their ids. */
export function memberBySlug(slug: string, records: JurisdictionRecords): Member | null {
  const [seat, ...others] = Object.values(records.members)
    .flatMap((members) => seatIn(members, slug, records) ?? [])
    .sort((a, b) => b.term.localeCompare(a.term, "en", { numeric: true }));
  if (!seat) return null;
  const seats = [seat, ...others] as const;
  const identifiers = Object.assign({}, ...seats.map((each) => each.identifiers));
  return isTracked(identifiers, records.people) ? null : { slug, identifiers, seats };
}

/** Every member of a jurisdiction without a record of their own. */
export function rankAndFile(records: JurisdictionRecords): Member[] {
  const lists = Object.values(records.members).flatMap((members) => members.lists);
  const slugs = new Set(lists.flatMap((list) => Object.keys(list.names).map((id) => slugIn(list, id))));
  return [...slugs].flatMap((slug) => memberBySlug(slug, records) ?? []);
}

/** The slug of the member whom a chamber's votes name by `id`. */
function slugIn({ otherIds }: MemberList, id: string): string {
  return (otherIds?.ids[id] ?? id).toLowerCase();
}

function seatIn({ chamber: chamberId, term, lists }: Members, slug: string, records: JurisdictionRecords): Seat | null {
  const chamber = records.jurisdiction.chambers.find(({ id }) => id === chamberId);
  if (chamber?.voterScheme === undefined || chamber.voterScheme === STATES) return null;
  // Official ids are written in capitals (`checkMembers` holds them to it).
  const official = slug.toUpperCase();
  for (const list of lists) {
    const other = Object.entries(list.otherIds?.ids ?? {}).find(([, known]) => known === official);
    const id = other?.[0] ?? official;
    const name = list.names[id];
    if (name === undefined || slugIn(list, id) !== slug) continue;
    const identifiers = {
      [chamber.voterScheme]: id,
      ...(list.otherIds && other ? { [list.otherIds.scheme]: official } : {}),
    };
    return { chamber, term, id, identifiers, name, mandates: list.mandates?.[id] ?? null, source: list.source };
  }
  return null;
}

function isTracked(identifiers: Person["identifiers"], people: BySlug<Person>): boolean {
  const ids = Object.entries(identifiers);
  return Object.values(people).some((person) => ids.some(([scheme, id]) => person.identifiers[scheme] === id));
}
