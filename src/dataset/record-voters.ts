import type { Language } from "../model/language";
import type { RecordedVoter } from "../model/record-content";
import type { RecordId } from "../model/record-id";
import type { Source } from "../model/source";
import { differsFromGroup } from "../model/vote";
import type { BySlug, JurisdictionRecords } from "./dataset";
import { fullName, nameParts } from "./member-name";
import { BLANK_OF_CAUSE } from "./person-vote";
import type { Person } from "./schema-person";
import type { RollCall } from "./schema-roll-call";
import { votesByState } from "./state-positions";
import type { RecordedVote } from "./vote-facts";

/** A voter by name. */
type NamedVoter = Pick<RecordedVoter, "record" | "name" | "sortName">;

/** Everybody a roll call lists, by name, and where the names were read; nobody where there is no roll call. */
export function recordVoters(
  code: string,
  { rollCall }: RecordedVote,
  records: JurisdictionRecords,
  lang: Language,
): { readonly voters: RecordedVoter[]; readonly sources: readonly Source[] } {
  if (!rollCall) return { voters: [], sources: [] };
  const { nameOf, sources } = votesByState(rollCall.chamber, records.jurisdiction)
    ? stateNames(code, records, lang)
    : memberNames(code, rollCall, records);
  const delegated = new Set(rollCall.delegated);
  const corrections = new Map(rollCall.corrections.map((correction) => [correction.id, correction]));
  const voters = rollCall.voters.flatMap(({ group, position, ids }) => {
    const differedFromGroup = differs(rollCall, { group, position }, records);
    return ids.map((id): RecordedVoter => {
      const correction = corrections.get(id);
      return {
        id,
        ...nameOf(id),
        group,
        position,
        blank: position === "didNotVote" ? BLANK_OF_CAUSE[rollCall.causes[id] ?? "recorded"] : null,
        byDelegation: delegated.has(id),
        differedFromGroup,
        correction: correction ? { position: correction.position, reason: correction.reason } : null,
      };
    });
  });
  const { compare } = new Intl.Collator(lang);
  return { voters: voters.sort((a, b) => compare(a.sortName, b.sortName)), sources };
}

/** Whether those of one group who took one position differ from most of it; never of members without a group. */
function differs(
  { groups }: RollCall,
  { group, position }: Pick<RollCall["voters"][number], "group" | "position">,
  { jurisdiction }: JurisdictionRecords,
): boolean {
  const counts = groups.find(({ id }) => id === group)?.counts;
  const isUnattached = jurisdiction.groups.some(({ id, unattached }) => id === group && unattached === true);
  return counts !== undefined && !isUnattached && differsFromGroup(position, counts);
}

type Names = { readonly nameOf: (id: string) => NamedVoter; readonly sources: readonly Source[] };

function stateNames(code: string, { states }: JurisdictionRecords, lang: Language): Names {
  const slugs = new Map(Object.entries(states).map(([slug, state]) => [state.identifiers.memberState, slug]));
  const nameOf = (id: string): NamedVoter => {
    const slug = slugs.get(id);
    const name = (slug === undefined ? undefined : states[slug]?.name[lang]) ?? id;
    return { record: slug === undefined ? null : `state:${code}/${slug}`, name, sortName: name };
  };
  return { nameOf, sources: [] };
}

/** Names as the lists of members of that term write them; tracked people under their own record. */
function memberNames(code: string, { chamber, term }: RollCall, records: JurisdictionRecords): Names {
  const scheme = records.jurisdiction.chambers.find(({ id }) => id === chamber)?.voterScheme ?? "";
  const tracked = trackedById(records.people, scheme);
  const lists = Object.values(records.members).find((one) => one.chamber === chamber && one.term === term)?.lists ?? [];
  const nameOf = (id: string): NamedVoter => {
    const slug = tracked.get(id);
    const person = slug === undefined ? undefined : records.people[slug];
    if (person) {
      const { first, last } = person.name;
      return { record: `person:${code}/${slug}`, name: `${first} ${last}`, sortName: `${last} ${first}` };
    }
    const list = lists.find(({ names }) => Object.hasOwn(names, id));
    const written = list?.names[id];
    if (written === undefined) return { record: null, name: id, sortName: id };
    const parts = nameParts(written);
    const record: RecordId = `person:${code}/${(list?.otherIds?.ids[id] ?? id).toLowerCase()}`;
    return { record, name: fullName(written), sortName: parts ? `${parts.last} ${parts.first}` : fullName(written) };
  };
  return { nameOf, sources: lists.map(({ source }) => source) };
}

/** Slugs of tracked people by their ids in one scheme. */
function trackedById(people: BySlug<Person>, scheme: string): ReadonlyMap<string, string> {
  const entries = Object.entries(people).flatMap(([slug, { identifiers }]): [string, string][] => {
    const id = identifiers[scheme];
    return id === undefined ? [] : [[id, slug]];
  });
  return new Map(entries);
}
