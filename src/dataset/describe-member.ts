import type { PersonCard } from "../model/card-content";
import type { DescribeContext, JurisdictionRecords } from "./dataset";
import { personCard } from "./describe-person";
import { fullName } from "./member-name";
import { memberPerson } from "./member-person";
import { memberBySlug } from "./members";
import { votesOf } from "./vote-facts";

/**
 * The card of a member without a record of their own; null when there is none. It tells of the votes of terms in whose
 * list of members they stand: whether they sat in any other is not known.
 */
export function describeMember(
  code: string,
  slug: string,
  records: JurisdictionRecords,
  context: DescribeContext,
): PersonCard | null {
  const member = memberBySlug(slug, records);
  if (!member) return null;
  const votes = votesOf(code, records).filter(({ rollCall }) =>
    member.seats.some(({ chamber, term }) => rollCall?.chamber === chamber.id && rollCall.term === term),
  );
  const card = personCard(memberPerson(member, records), `person:${code}/${slug}`, votes, records, context);
  return { ...card, name: fullName(member.seats[0].name), rankAndFile: true };
}

/** The name of a member without a record of their own; null when there is none. */
export function memberName(slug: string, records: JurisdictionRecords): string | null {
  const member = memberBySlug(slug, records);
  return member && fullName(member.seats[0].name);
}
