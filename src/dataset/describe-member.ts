import type { PersonCard } from "../model/card-content";
import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import type { DescribeContext, JurisdictionRecords } from "./dataset";
import { personCard } from "./describe-person";
import { fullName } from "./member-name";
import { memberPerson } from "./member-person";
import { type Member, memberBySlug } from "./members";
import { type PersonPart, personPart } from "./person-vote";
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
  const person = memberPerson(member, records);
  const parts = memberParts(code, member, records, context.lang);
  const id: EntityId = `person:${code}/${slug}`;
  const card = personCard({ person, id, code, parts }, { [code]: records }, context);
  return { ...card, name: fullName(member.seats[0].name), rankAndFile: true };
}

/** A member's part in the votes of every term in whose list of members they stand. */
export function memberParts(code: string, member: Member, records: JurisdictionRecords, lang: Language): PersonPart[] {
  const person = memberPerson(member, records);
  return votesOf(code, records)
    .filter(({ rollCall }) =>
      member.seats.some(({ chamber, term }) => rollCall?.chamber === chamber.id && rollCall.term === term),
    )
    .map((recorded) => personPart(person, recorded, records, lang));
}

/** The name of a member without a record of their own; null when there is none. */
export function memberName(slug: string, records: JurisdictionRecords): string | null {
  const member = memberBySlug(slug, records);
  return member && fullName(member.seats[0].name);
}
