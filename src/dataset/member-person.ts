import type { Language, Localized } from "../model/language";
import type { JurisdictionRecords } from "./dataset";
import { nameParts } from "./member-name";
import type { Member, Seat } from "./members";
import type { Membership, Office, Person } from "./schema-person";
import { listedVoter } from "./vote-facts";

/**
 * A member as a person, of lists and roll calls alone. An office has the dates of the mandate where the list tells it;
 * else it is known only on the day of the last vote. A group is known on the days of votes, and on no day between.
 */
export function memberPerson({ identifiers, seats }: Member, records: JurisdictionRecords): Person {
  const [{ name }] = seats;
  const { first, last } = nameParts(name) ?? { first: "", last: String(name) };
  return {
    name: { first, last },
    identifiers,
    offices: seats.flatMap((seat) => officesOf(seat, records)),
    memberships: seats.flatMap((seat) => membershipsOf(seat, records)),
    stances: [],
  };
}

function officesOf(seat: Seat, records: JurisdictionRecords): Office[] {
  const { chamber, term, mandates, source } = seat;
  const office = { title: seatTitle(seat), role: "member", chamber: chamber.id, term } as const;
  if (mandates) return mandates.map((mandate) => ({ ...office, ...mandate, sources: [source] }));
  const last = membershipsOf(seat, records).at(-1);
  return last?.asOf === undefined ? [] : [{ ...office, from: null, to: null, asOf: last.asOf, sources: last.sources }];
}

/** One for each day on which a roll call lists them, oldest first. */
function membershipsOf(
  { chamber, term, id }: Seat,
  { rollCalls }: JurisdictionRecords,
): (Membership & { asOf: string })[] {
  return Object.values(rollCalls)
    .filter((rollCall) => rollCall.chamber === chamber.id && rollCall.term === term)
    .flatMap((rollCall) => {
      const group = listedVoter(rollCall, id)?.group ?? null;
      const { date, source } = rollCall;
      return group === null ? [] : [{ group, from: null, to: null, seenFrom: date, asOf: date, sources: [source] }];
    })
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
}

/** "National Assembly, 17th legislature". */
function seatTitle({ chamber, term }: Seat): Localized {
  const name = chamber.terms.find(({ id }) => id === term)?.name;
  const inLanguage = (language: Language) => `${chamber.name[language]}, ${name?.[language] ?? term}`;
  return { fr: inLanguage("fr"), en: inLanguage("en") };
}
