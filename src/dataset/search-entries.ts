import type { Alias } from "../model/alias";
import type { EntityId } from "../model/entity";
import type { Localized } from "../model/language";
import type { VoteResult } from "../model/vote";
import { aliasList } from "./alias-list";
import { textsOf } from "./bill-texts";
import type { Dataset, JurisdictionRecords } from "./dataset";
import { newestOffice } from "./describe-person";
import { fullName } from "./member-name";
import { memberPerson } from "./member-person";
import { rankAndFile } from "./members";
import type { Office } from "./schema-person";
import { outcomeOf, votesOf } from "./vote-facts";

/** One record as it is searched and shown in a list of results. Kept small: there are thousands. */
export type SearchEntry = {
  readonly entity: EntityId;
  /** One string where both languages say the same. */
  readonly name: string | Localized;
  /** Other ways it is written, in any language. */
  readonly also: readonly string[];
  /** What leads to it without being its name: a vote's bill, a bill's official name. */
  readonly about: readonly string[];
  /** Status, office, category, chamber or definition: what stands under the name. */
  readonly line: Localized | null;
  /** Of the office in `line`; ISO dates. */
  readonly office?: { readonly from: string | null; readonly to: string | null; readonly asOf: string | null };
  /** Of a vote; ISO date. */
  readonly outcome?: { readonly date: string; readonly result: VoteResult };
  /** A member without a record of their own: those who have one come first. */
  readonly rankAndFile?: true;
};

/** What `SEARCH_ASSET` holds. */
export type SearchFile = {
  /** Names of countries and unions by code. */
  readonly places: Readonly<Record<string, Localized>>;
  readonly entries: readonly SearchEntry[];
};

/** Everything that can be found: who and what has a record, and every member known by roll calls or lists. */
export function searchFile(dataset: Dataset): SearchFile {
  const written = writings(aliasList(dataset));
  const entries = [
    ...Object.entries(dataset.jurisdictions).flatMap(([code, records]) => jurisdictionEntries(code, records)),
    ...Object.entries(dataset.services).map(([slug, service]) =>
      plain(`service:${slug}`, service.name, service.category),
    ),
    ...Object.entries(dataset.terms).map(([slug, term]) => plain(`term:${slug}`, term.name, term.definition)),
  ];
  return {
    places: Object.fromEntries(
      Object.entries(dataset.jurisdictions).map(([code, { jurisdiction }]) => [code, jurisdiction.name]),
    ),
    entries: entries.map((entry) => ({ ...entry, also: othersThan(entry.name, written.get(entry.entity) ?? []) })),
  };
}

function jurisdictionEntries(code: string, records: JurisdictionRecords): SearchEntry[] {
  return [
    ...Object.entries(records.people).map(([slug, { name, offices }]) =>
      personEntry(`person:${code}/${slug}`, `${name.first} ${name.last}`, offices),
    ),
    ...rankAndFile(records).map((member) => ({
      ...personEntry(
        `person:${code}/${member.slug}`,
        fullName(member.seats[0].name),
        memberPerson(member, records).offices,
      ),
      rankAndFile: true as const,
    })),
    ...textsOf(code, records).map(({ id, text, parent }) => ({
      ...plain(id, text.name, text.status),
      about: [...inBoth(text.officialName), ...(parent ? inBoth(parent.bill.name) : [])],
    })),
    ...voteEntries(code, records),
  ];
}

function voteEntries(code: string, records: JurisdictionRecords): SearchEntry[] {
  const texts = new Map(textsOf(code, records).map((found) => [found.id, found]));
  return votesOf(code, records).map((recorded) => {
    const { date, chamber, result } = outcomeOf(recorded);
    const on = texts.get(recorded.vote.on);
    const names = [on?.text, on?.parent?.bill].flatMap((text) =>
      text ? [...inBoth(text.name), ...text.aliases.map((alias) => alias.text)] : [],
    );
    return {
      ...plain(recorded.id, recorded.vote.title, null),
      about: [...new Set([...names, ...inBoth(recorded.vote.question)])],
      line: records.jurisdiction.chambers.find(({ id }) => id === chamber)?.name ?? null,
      outcome: { date, result },
    };
  });
}

function personEntry(entity: EntityId, name: string, offices: readonly Office[]): SearchEntry {
  const office = newestOffice(offices);
  if (!office) return plain(entity, name, null);
  const { title, from, to, asOf = null } = office;
  return { ...plain(entity, name, title), office: { from, to, asOf } };
}

function plain(entity: EntityId, name: string | Localized, line: Localized | null): SearchEntry {
  return { entity, name: oneWhereSame(name), also: [], about: [], line };
}

function oneWhereSame(name: string | Localized): string | Localized {
  return typeof name !== "string" && name.fr === name.en ? name.en : name;
}

/** The words of every alias by entity. */
function writings(aliases: readonly Alias[]): Map<EntityId, string[]> {
  const byEntity = new Map<EntityId, string[]>();
  for (const { entity, text } of aliases) byEntity.set(entity, [...(byEntity.get(entity) ?? []), text]);
  return byEntity;
}

function othersThan(name: string | Localized, written: readonly string[]): string[] {
  const said = typeof name === "string" ? [name] : inBoth(name);
  return [...new Set(written)].filter((text) => !said.includes(text));
}

function inBoth({ fr, en }: Localized): string[] {
  return fr === en ? [en] : [fr, en];
}
