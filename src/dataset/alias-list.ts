import type { Alias, AliasStrength } from "../model/alias";
import type { EntityId } from "../model/entity";
import { textsOf } from "./bill-texts";
import type { Dataset, JurisdictionRecords } from "./dataset";
import { fullNames, surnameOf } from "./member-name";
import { type Member, rankAndFile } from "./members";
import { numberAliases } from "./number-aliases";
import type { Person } from "./schema-person";
import type { Service } from "./schema-service";
import type { WrittenAlias } from "./schema-source";

/**
 * Every alias of the dataset, by general rules: a person's full name and surname, particles included, whether tracked or
 * a member without a record of their own; a service's name and aliases, as strong as its record says; of bills,
 * provisions, votes and terms the aliases their records list, unique unless they say otherwise, and the numbers of bills.
 */
export function aliasList(dataset: Dataset): Alias[] {
  return [
    ...Object.entries(dataset.jurisdictions).flatMap(([code, records]) => jurisdictionAliases(code, records)),
    ...Object.entries(dataset.services).flatMap(([slug, service]) => serviceAliases(`service:${slug}`, service)),
    ...Object.entries(dataset.terms).flatMap(([slug, term]) => written(`term:${slug}`, term.aliases, "unique")),
  ];
}

function jurisdictionAliases(code: string, records: JurisdictionRecords): Alias[] {
  return [
    ...Object.entries(records.people).flatMap(([slug, person]) => personAliases(`person:${code}/${slug}`, person)),
    ...rankAndFile(records).flatMap((member) => memberAliases(`person:${code}/${member.slug}`, member)),
    ...textsOf(code, records).flatMap(({ id, text }) => written(id, text.aliases, "unique")),
    ...billNumbers(code, records),
    ...Object.entries(records.votes).flatMap(([slug, vote]) =>
      written(`vote:${code}/${slug}`, vote.aliases ?? [], "unique"),
    ),
  ];
}

/** The official numbers of bills, but for those that two share. */
function billNumbers(code: string, { bills }: JurisdictionRecords): Alias[] {
  const numbers = Object.entries(bills).flatMap(([slug, { identifiers }]) =>
    written(`bill:${code}/${slug}`, numberAliases(identifiers), "unique"),
  );
  return numbers.filter(({ text, entity }) => !numbers.some((other) => other.text === text && other.entity !== entity));
}

function personAliases(entity: EntityId, { name, aliases }: Person): Alias[] {
  return [
    { text: `${name.first} ${name.last}`, entity, strength: "fullName" },
    { text: name.last, entity, strength: "surname" },
    ...written(entity, aliases ?? [], "fullName"),
  ];
}

/** Each way a member's name is written, whichever list writes it so. */
function memberAliases(entity: EntityId, { seats }: Member): Alias[] {
  const names = new Set(seats.flatMap(({ name }) => fullNames(name)));
  const surnames = new Set(seats.flatMap(({ name }) => surnameOf(name) ?? []));
  const alias = (text: string, strength: AliasStrength): Alias => ({ text, entity, strength, rankAndFile: true });
  return [
    ...[...names].map((name) => alias(name, "fullName")),
    ...[...surnames].map((surname) => alias(surname, "surname")),
  ];
}

function serviceAliases(entity: EntityId, { name, nameStrength, aliases }: Service): Alias[] {
  return [{ text: name, entity, strength: nameStrength }, ...written(entity, aliases, "unique")];
}

function written(entity: EntityId, aliases: readonly WrittenAlias[], usual: AliasStrength): Alias[] {
  return aliases.map(({ text, languages, strength = usual }) => ({
    text,
    entity,
    strength,
    ...(languages ? { languages } : {}),
  }));
}
