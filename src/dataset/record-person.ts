import type { PersonVote } from "../model/card-content";
import type { EntityId } from "../model/entity";
import type { OfficeSpan, PersonRecord } from "../model/record-facts";
import { affiliationSpans } from "./affiliations";
import type { Dataset } from "./dataset";
import { memberParts } from "./describe-member";
import { isTheirs, newestOfficeFirst, officeLine, personParts } from "./describe-person";
import { newestFirst } from "./key-vote";
import { fullName } from "./member-name";
import { memberPerson } from "./member-person";
import { memberBySlug } from "./members";
import type { PersonPart } from "./person-vote";
import type { RecordContext } from "./record";
import { linkedStances } from "./record-links";
import type { Office, Person } from "./schema-person";

/** Whoever a record page is about, with their part in votes. */
type Subject = {
  readonly person: Person;
  readonly name: string;
  readonly parts: readonly PersonPart[];
  readonly rankAndFile: boolean;
};

/** The record page of a person, tracked or known by roll calls alone; null when there is no such record. */
export function recordPerson(
  code: string,
  slug: string,
  dataset: Dataset,
  context: RecordContext,
): PersonRecord | null {
  const { lang } = context;
  const subject = trackedPerson(code, slug, dataset, context) ?? rankAndFileMember(code, slug, dataset, context);
  if (!subject) return null;
  const { person, name, parts, rankAndFile } = subject;
  const { inTime, outside } = sortParts(parts);
  const id: EntityId = `person:${code}/${slug}`;
  return {
    kind: "person",
    ...context,
    id,
    name,
    place: dataset.jurisdictions[code]?.jurisdiction.name[lang] ?? null,
    offices: [...person.offices].sort(newestOfficeFirst).map((office) => officeSpan(office, context)),
    affiliations: affiliationSpans(
      person.memberships,
      (place) => dataset.jurisdictions[place ?? code]?.jurisdiction.groups ?? [],
    ),
    votes: inTime,
    votesOutside: outside,
    stances: linkedStances(person.stances, dataset, lang),
    replies: linkedStances(person.replies ?? [], dataset, lang),
    rankAndFile,
  };
}

function trackedPerson(
  code: string,
  slug: string,
  { jurisdictions }: Dataset,
  { lang }: RecordContext,
): Subject | null {
  const person = jurisdictions[code]?.people[slug];
  if (!person) return null;
  const name = `${person.name.first} ${person.name.last}`;
  return { person, name, parts: personParts(code, person, jurisdictions, lang), rankAndFile: false };
}

function rankAndFileMember(
  code: string,
  slug: string,
  { jurisdictions }: Dataset,
  { lang }: RecordContext,
): Subject | null {
  const records = jurisdictions[code];
  const member = records && memberBySlug(slug, records);
  if (!member) return null;
  return {
    person: memberPerson(member, records),
    name: fullName(member.seats[0].name),
    parts: memberParts(code, member, records, lang),
    rankAndFile: true,
  };
}

/** Votes newest first; those of days on which they were no member apart, so that none is taken for theirs. */
function sortParts(parts: readonly PersonPart[]): { readonly inTime: PersonVote[]; readonly outside: PersonVote[] } {
  const theirs = parts.filter(isTheirs).sort((a, b) => newestFirst(a.recorded, b.recorded));
  const shown = theirs.map((part) => part.shown);
  return {
    inTime: shown.filter(({ blank }) => blank !== "notMemberThen"),
    outside: shown.filter(({ blank }) => blank === "notMemberThen"),
  };
}

function officeSpan(office: Office, { lang }: RecordContext): OfficeSpan {
  const line = officeLine(office, { articleDate: null, lang });
  return { ...line, role: office.role, seenFrom: office.seenFrom ?? null };
}
