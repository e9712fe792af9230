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
    ...textsOf(code, records).flatMap(({ id, text }) => [
      ...written(id, text.aliases, "unique"),
      ...written(id, text.aliases.flatMap(quotedNames), "unique"),
    ]),
    ...billNumbers(code, records),
    ...Object.entries(records.votes).flatMap(([slug, vote]) =>
      written(`vote:${code}/${slug}`, vote.aliases ?? [], "unique"),
    ),
  ];
}

/** How the French press writes the short name of a law as well: "loi « narcotrafic »", "loi dite « narcotrafic »". */
function quotedNames({ text, languages, ...alias }: WrittenAlias): WrittenAlias[] {
  const [, kind, name] = /^(.*\bloi) (\p{L}+)$/u.exec(text) ?? [];
  if (!kind || !name || languages?.includes("fr") === false) return [];
  const called = `${kind} ${kind.startsWith("projet") ? "dit" : "dite"}`;
  return [`${kind} « ${name} »`, `${called} ${name}`, `${called} « ${name} »`].map((written) => ({
    ...alias,
    text: written,
    languages: ["fr"],
  }));
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
    ...spellings(`${name.first} ${name.last}`).map((text) => ({ text, entity, strength: "fullName" as const })),
    ...spellings(name.last).map((text) => ({ text, entity, strength: "surname" as const })),
    ...written(entity, aliases ?? [], "fullName"),
  ];
}

/** Where the keys for them are missing, umlauts are written with an e: "Körner", "Koerner". */
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue" };

/** A name as it is written, and, where it has umlauts, without them. */
function spellings(name: string): string[] {
  const plain = name.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] ?? letter);
  return plain === name ? [name] : [name, plain];
}

/** Each way a member's name is written, whichever list writes it so. */
function memberAliases(entity: EntityId, { seats }: Member): Alias[] {
  const names = new Set(seats.flatMap(({ name }) => fullNames(name)));
  const surnames = new Set(seats.flatMap(({ name }) => surnameOf(name) ?? []));
  const alias = (text: string, strength: AliasStrength): Alias => ({ text, entity, strength, rankAndFile: true });
  return [
    ...[...names].flatMap(spellings).map((name) => alias(name, "fullName")),
    ...[...surnames].flatMap(spellings).map((surname) => alias(surname, "surname")),
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
