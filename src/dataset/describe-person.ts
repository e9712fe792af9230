import type { OfficeLine, PersonCard, StanceLine } from "../model/card-content";
import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import type { BlankReason } from "../model/vote";
import type { Dataset, DescribeContext, JurisdictionRecords } from "./dataset";
import { byNearness, byRelevance, isOnSubject, newestFirst } from "./key-vote";
import { covers, lastKnownDay } from "./period";
import { personIn, placesOf } from "./person-places";
import { type PersonPart, personPart } from "./person-vote";
import type { Group } from "./schema-jurisdiction";
import type { Office, Person } from "./schema-person";
import type { Stance } from "./schema-source";
import { votesOf } from "./vote-facts";

/** How little a blank tells of the person: nothing is left open (0) · it is their office · nobody's name is known · we do not know. */
const OPENNESS: Readonly<Record<BlankReason, number>> = {
  presiding: 0,
  presidentOfChamber: 0,
  absent: 0,
  presentNotVoting: 0,
  minister: 1,
  namesNotPublished: 2,
  notInData: 3,
  notMemberThen: 3,
};

/**
 * The card of a person, with their votes wherever they sat; null when there is no such record. Votes of jurisdictions not
 * at hand are left out.
 */
export function describePerson(
  code: string,
  slug: string,
  jurisdictions: Dataset["jurisdictions"],
  context: DescribeContext,
): PersonCard | null {
  const person = jurisdictions[code]?.people[slug];
  if (!person) return null;
  const parts = personParts(code, person, jurisdictions, context.lang);
  return personCard({ person, id: `person:${code}/${slug}`, code, parts }, jurisdictions, context);
}

/** A tracked person's part in every vote, wherever they sat. Votes of jurisdictions not at hand are left out. */
export function personParts(
  code: string,
  person: Person,
  jurisdictions: Dataset["jurisdictions"],
  lang: Language,
): PersonPart[] {
  return placesOf(code, person).flatMap((place) =>
    partsIn(personIn(person, { home: code, code: place }), place, jurisdictions[place], lang),
  );
}

/** The card of whoever `person` is, of the jurisdiction `code`, with their part in votes; the jurisdiction is at hand. */
export function personCard(
  of: {
    readonly person: Person;
    readonly id: EntityId;
    readonly code: string;
    readonly parts: readonly PersonPart[];
  },
  jurisdictions: Dataset["jurisdictions"],
  context: DescribeContext,
): PersonCard {
  const { person, id, code, parts } = of;
  const { articleDate, lang } = context;
  const key = leadingPart(parts, person, articleDate);
  const others = parts
    .filter((part) => part !== key && openness(part) === 0)
    .sort((a, b) => newestFirst(a.recorded, b.recorded));
  return {
    kind: "person",
    id,
    ...context,
    name: `${person.name.first} ${person.name.last}`,
    place: jurisdictions[code]?.jurisdiction.name[lang] ?? null,
    offices: [...person.offices].sort(newestOfficeFirst).map((office) => officeLine(office, context)),
    affiliation: affiliation(person, (place) => jurisdictions[place ?? code]?.jurisdiction.groups ?? [], articleDate),
    keyVote: key?.shown ?? null,
    otherVotes: others.filter(({ recorded }) => isOnSubject(recorded)).map(({ shown }) => shown),
    contextVotes: others.filter(({ recorded }) => !isOnSubject(recorded)).map(({ shown }) => shown),
    stances: stanceLines(person.stances, lang),
  };
}

/** What a person did in each vote of one place. */
function partsIn(person: Person, code: string, records: JurisdictionRecords | undefined, lang: Language): PersonPart[] {
  return records ? votesOf(code, records).map((recorded) => personPart(person, recorded, records, lang)) : [];
}

/** Stances in one language, newest first. */
export function stanceLines(stances: readonly Stance[], lang: Language): StanceLine[] {
  return [...stances]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(({ kind, date, text, sources }) => ({ kind, date, text: text[lang], sources }));
}

/**
 * The vote a person's card leads with: direct relevance first, then what leaves the least open about them. Between equals
 * the nearest to the article; where it has no date, a vote on a text they acted on or spoke of, then one with published
 * names, then the newest. Votes of a chamber they never sat in are not theirs, unless they were minister that day, and a vote
 * from before or after their time there, or of which nothing is known about them, leads only when there is no other.
 */
function leadingPart(parts: readonly PersonPart[], person: Person, articleDate: string | null): PersonPart | null {
  const near = byNearness(articleDate);
  const theirs = parts.filter(isTheirs);
  const inTheirTime = theirs.filter(({ shown }) => shown.blank !== "notMemberThen" && shown.blank !== "notInData");
  const isAbout = ({ recorded }: PersonPart) => person.stances.some(({ about }) => about?.includes(recorded.vote.on));
  const telling = (one: PersonPart) => (isAbout(one) ? 2 : 0) + (one.recorded.rollCall ? 1 : 0);
  const [lead] = (inTheirTime.length > 0 ? inTheirTime : theirs).sort(
    (a, b) =>
      byRelevance(a.recorded, b.recorded) ||
      openness(a) - openness(b) ||
      (articleDate === null ? telling(b) - telling(a) : 0) ||
      near(a.recorded, b.recorded),
  );
  return lead ?? null;
}

/** True for votes of a chamber they sat in at some time, or of which they were minister that day. */
export function isTheirs({ shown, listed, everMember }: PersonPart): boolean {
  return listed || shown.blank === "minister" || everMember;
}

function openness({ shown }: PersonPart): number {
  return shown.blank === null ? 0 : OPENNESS[shown.blank];
}

/** The office a person took last, as far as dates tell; undefined for none. */
export function newestOffice(offices: readonly Office[]): Office | undefined {
  return [...offices].sort(newestOfficeFirst)[0];
}

/** Orders offices from the one that began last, as far as is known. */
export function newestOfficeFirst(one: Office, other: Office): number {
  return (other.from ?? lastKnownDay(other)).localeCompare(one.from ?? lastKnownDay(one));
}

/** An office with its dates in one language, and whether it was held on the day of the article. */
export function officeLine(office: Office, { articleDate, lang }: Omit<DescribeContext, "dataDate">): OfficeLine {
  const held = articleDate === null ? "unknown" : covers(office, articleDate);
  return {
    title: office.title[lang],
    from: office.from,
    to: office.to,
    asOf: office.asOf ?? null,
    onArticleDay: held === "unknown" ? null : held === "yes",
    sources: office.sources,
  };
}

/**
 * The group or party on the day of the article; where that is not known, the latest known by then, or at all. `groupsOf`
 * gives the groups of a jurisdiction, of the record's own where it is undefined.
 */
function affiliation(
  person: Person,
  groupsOf: (jurisdiction: string | undefined) => readonly Group[],
  articleDate: string | null,
): string | null {
  const latestFirst = [...person.memberships].sort((a, b) => lastKnownDay(b).localeCompare(lastKnownDay(a)));
  const onTheDay = latestFirst.find((one) => articleDate !== null && covers(one, articleDate) === "yes");
  const byThen = latestFirst.find((one) => articleDate !== null && lastKnownDay(one) <= articleDate);
  const membership = onTheDay ?? byThen ?? latestFirst[0];
  if (membership?.group === undefined) return membership?.party ?? null;
  const group = groupsOf(membership.jurisdiction).find(({ id }) => id === membership.group);
  return group ? `${group.name} (${group.abbreviation})` : null;
}
