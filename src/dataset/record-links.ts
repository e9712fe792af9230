import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import type { LinkedStance, RecordLink } from "../model/record-facts";
import type { Dataset } from "./dataset";
import { nameOf } from "./describe";
import type { Stance } from "./schema-source";

/** A record by its name in one language; null when it is not at hand. */
export function recordLink(id: EntityId, dataset: Dataset, lang: Language): RecordLink | null {
  const name = nameOf(id, dataset, lang);
  return name === null ? null : { id, name };
}

/** Stances in one language with the texts they bear on, newest first. Texts that are not at hand are left out. */
export function linkedStances(stances: readonly Stance[], dataset: Dataset, lang: Language): LinkedStance[] {
  return [...stances]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(({ kind, date, text, about = [], sources }) => ({
      kind,
      date,
      text: text[lang],
      about: about.flatMap((id) => recordLink(id, dataset, lang) ?? []),
      sources,
    }));
}
