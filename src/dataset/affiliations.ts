import type { AffiliationSpan } from "../model/record-facts";
import type { Source } from "../model/source";
import { lastKnownDay } from "./period";
import type { Group } from "./schema-jurisdiction";
import type { Membership } from "./schema-person";

/**
 * Groups and parties over time, newest first. Of members known by roll calls alone a group is known on single days: days in
 * a row in one group are one span, which says on which day it was first and last seen. A group that is not known is left out.
 * @param groupsOf the groups of a jurisdiction, of the record's own where it is undefined
 */
export function affiliationSpans(
  memberships: readonly Membership[],
  groupsOf: (jurisdiction: string | undefined) => readonly Group[],
): AffiliationSpan[] {
  const spans = [...memberships]
    .sort((a, b) => firstKnownDay(a).localeCompare(firstKnownDay(b)))
    .flatMap((membership) => spanOf(membership, groupsOf(membership.jurisdiction)) ?? []);
  const joined: AffiliationSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && isSameAcrossDays(last, span)) joined[joined.length - 1] = join(last, span);
    else joined.push(span);
  }
  return joined.reverse();
}

function spanOf(membership: Membership, groups: readonly Group[]): AffiliationSpan | null {
  const { group: id, party, from, to, seenFrom = null, asOf = null, sources } = membership;
  const dates = { from, to, seenFrom, asOf, sources };
  if (id === undefined) return party === undefined ? null : { kind: "party", name: party, ...dates };
  const group = groups.find((known) => known.id === id);
  return group ? { kind: "group", name: `${group.name} (${group.abbreviation})`, ...dates } : null;
}

function firstKnownDay(one: Membership): string {
  return one.from ?? one.seenFrom ?? lastKnownDay(one);
}

/** True where nothing but single days is known of both, and the name is the same. */
function isSameAcrossDays(one: AffiliationSpan, other: AffiliationSpan): boolean {
  return [one, other].every(({ from, to, seenFrom }) => from === null && to === null && seenFrom !== null)
    ? one.kind === other.kind && one.name === other.name
    : false;
}

function join(one: AffiliationSpan, other: AffiliationSpan): AffiliationSpan {
  return { ...one, asOf: other.asOf, sources: firstAndLast(one.sources, other.sources) };
}

/** The records that show the first and the last day. */
function firstAndLast(one: readonly Source[], other: readonly Source[]): Source[] {
  const [first] = one;
  const last = other.at(-1);
  const both = [first, last].flatMap((source) => source ?? []);
  return both.filter((source, index) => both.findIndex(({ url }) => url === source.url) === index);
}
