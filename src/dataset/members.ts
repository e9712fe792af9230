import type { Source } from "../model/source";
import type { BySlug, JurisdictionRecords } from "./dataset";
import type { Chamber } from "./schema-jurisdiction";
import type { Mandate, WrittenName } from "./schema-members";
import type { Person } from "./schema-person";

/** Voters of this scheme are states. */
const STATES = "memberState";

/** Terms in their order: "9" before "10". Kept, since making one costs more than a thousand comparisons. */
const TERMS = new Intl.Collator("en", { numeric: true });

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
  /** The newest term first. */
  readonly seats: readonly [Seat, ...Seat[]];
};

type PlacedSeat = { readonly slug: string; readonly seat: Seat };

/** A member by slug; null when there is none, or when a tracked person has one of their ids. */
export function memberBySlug(slug: string, records: JurisdictionRecords): Member | null {
  const seats = placedSeats(records, (each) => each === slug).map(({ seat }) => seat);
  return toMember(slug, seats, records);
}

/** Every member of a jurisdiction without a record of their own. */
export function rankAndFile(records: JurisdictionRecords): Member[] {
  const bySlug = new Map<string, Seat[]>();
  for (const { slug, seat } of placedSeats(records, () => true)) bySlug.set(slug, [...(bySlug.get(slug) ?? []), seat]);
  return [...bySlug].flatMap(([slug, seats]) => toMember(slug, seats, records) ?? []);
}

function toMember(slug: string, seats: readonly Seat[], { people }: JurisdictionRecords): Member | null {
  const [first, ...others] = [...seats].sort((a, b) => TERMS.compare(b.term, a.term));
  if (!first) return null;
  const identifiers: Person["identifiers"] = Object.assign({}, ...seats.map((seat) => seat.identifiers));
  return isTracked(identifiers, people) ? null : { slug, identifiers, seats: [first, ...others] };
}

/** Every seat whose holder is a person with a wanted slug. */
function placedSeats(
  { jurisdiction, members }: JurisdictionRecords,
  isWanted: (slug: string) => boolean,
): PlacedSeat[] {
  return Object.values(members).flatMap(({ chamber: chamberId, term, lists }) => {
    const chamber = jurisdiction.chambers.find(({ id }) => id === chamberId);
    const scheme = chamber?.voterScheme;
    if (!chamber || scheme === undefined || scheme === STATES) return [];
    return lists.flatMap(({ names, mandates, otherIds, source }) =>
      Object.entries(names).flatMap(([id, name]): PlacedSeat[] => {
        const other = otherIds?.ids[id];
        const slug = (other ?? id).toLowerCase();
        if (!isWanted(slug)) return [];
        const identifiers = { [scheme]: id, ...(otherIds && other !== undefined ? { [otherIds.scheme]: other } : {}) };
        const seat = { chamber, term, id, identifiers, name, mandates: mandates?.[id] ?? null, source };
        return [{ slug, seat }];
      }),
    );
  });
}

function isTracked(identifiers: Person["identifiers"], people: BySlug<Person>): boolean {
  const ids = Object.entries(identifiers);
  return Object.values(people).some((person) => ids.some(([scheme, id]) => person.identifiers[scheme] === id));
}
