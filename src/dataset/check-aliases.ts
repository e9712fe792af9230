import type { Alias } from "../model/alias";
import { PAGE_LANGUAGES } from "../model/language";
import { aliasList } from "./alias-list";
import type { FullDataset } from "./dataset";
import type { Problem } from "./problem";
import { fileOf } from "./record-files";

/**
 * Names that mean two things at once. A surname may be shared: the full name on the page tells which person is meant;
 * and an everyday word may be, since it needs words around it anyhow.
 */
export function checkAliases(dataset: FullDataset): Problem[] {
  const owners = new Map<string, Alias>();
  return aliasList(dataset).flatMap((alias) => {
    const name = plainest(alias.text);
    if (name === "")
      return [{ file: fileOf(alias.entity), field: "aliases", reason: `"${alias.text}" holds no letter or digit` }];
    return (alias.languages ?? PAGE_LANGUAGES).flatMap((language) => {
      const key = `${language} ${name}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? alias);
      if (!owner || owner.entity === alias.entity || mayShare(owner, alias)) return [];
      const reason = `"${alias.text}" also means ${owner.entity} on pages in "${language}"`;
      return [{ file: fileOf(alias.entity), field: "aliases", reason }];
    });
  });
}

function mayShare(one: Alias, other: Alias): boolean {
  const needsContext = ({ strength }: Alias) => strength === "surname" || strength === "word";
  return needsContext(one) && needsContext(other);
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
