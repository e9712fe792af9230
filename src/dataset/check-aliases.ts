import type { Alias } from "../model/alias";
import { type EntityId, jurisdictionOf } from "../model/entity";
import { PAGE_LANGUAGES } from "../model/language";
import { aliasList } from "./alias-list";
import type { FullDataset } from "./dataset";
import { rankAndFile } from "./members";
import type { Problem } from "./problem";
import { fileOf } from "./record-files";
import type { Person } from "./schema-person";

type Identifiers = ReadonlyMap<EntityId, Person["identifiers"]>;

/**
 * Names that mean two things at once. A surname may be shared: the full name on the page tells which person is meant;
 * and an everyday word may be, since it needs words around it anyhow. So may the full name of a member without a record
 * of their own, where official ids show that it is two people's.
 */
export function checkAliases(dataset: FullDataset): Problem[] {
  const identifiers = identifiersOf(dataset);
  const owners = new Map<string, Alias>();
  return aliasList(dataset).flatMap((alias) => {
    const name = plainest(alias.text);
    const file = alias.rankAndFile ? `jurisdictions/${jurisdictionOf(alias.entity)}/members` : fileOf(alias.entity);
    if (name === "") return [{ file, field: "aliases", reason: `"${alias.text}" holds no letter or digit` }];
    return (alias.languages ?? PAGE_LANGUAGES).flatMap((language) => {
      const key = `${language} ${name}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? alias);
      if (!owner || owner.entity === alias.entity || mayShare(owner, alias, identifiers)) return [];
      const whose = alias.rankAndFile ? ` of ${alias.entity}` : "";
      const reason = `"${alias.text}"${whose} also means ${owner.entity} on pages in "${language}"`;
      return [{ file, field: "aliases", reason }];
    });
  });
}

function mayShare(one: Alias, other: Alias, identifiers: Identifiers): boolean {
  const needsContext = ({ strength }: Alias) => strength === "surname" || strength === "word";
  if (needsContext(one) && needsContext(other)) return true;
  return (one.rankAndFile || other.rankAndFile) === true && areTwoPeople(one.entity, other.entity, identifiers);
}

/** Two people of two countries, or two with different ids in one scheme. */
function areTwoPeople(one: EntityId, other: EntityId, identifiers: Identifiers): boolean {
  const ids = identifiers.get(one);
  const others = identifiers.get(other);
  if (!ids || !others) return false;
  if (jurisdictionOf(one) !== jurisdictionOf(other)) return true;
  return Object.entries(ids).some(([scheme, id]) => others[scheme] !== undefined && others[scheme] !== id);
}

function identifiersOf({ jurisdictions }: FullDataset): Identifiers {
  return new Map(
    Object.entries(jurisdictions).flatMap(([code, records]): [EntityId, Person["identifiers"]][] => [
      ...Object.entries(records.people).map(([slug, person]): [EntityId, Person["identifiers"]] => [
        `person:${code}/${slug}`,
        person.identifiers,
      ]),
      ...rankAndFile(records).map(({ slug, identifiers }): [EntityId, Person["identifiers"]] => [
        `person:${code}/${slug}`,
        identifiers,
      ]),
    ]),
  );
}

/** A name without accents, capitals and punctuation: about as the matcher reads it. */
function plainest(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
