import type { Language } from "../model/language";
import type { PublisherLine } from "../model/record-overview";
import type { Source, SourceKind } from "../model/source";
import type { FullDataset } from "./dataset";
import { LICENCES } from "./licences";
import { writtenRecords } from "./record-files";

/** Every publisher of a source, the one that stands behind most facts first. */
export function publisherLines(dataset: FullDataset, lang: Language): PublisherLine[] {
  const byName = new Map<string, { kinds: Set<SourceKind>; facts: number; read: string }>();
  for (const { publisher, kind, read } of sourcesOf(dataset)) {
    const known = byName.get(publisher) ?? { kinds: new Set(), facts: 0, read: "" };
    known.kinds.add(kind);
    byName.set(publisher, { ...known, facts: known.facts + 1, read: read > known.read ? read : known.read });
  }
  return [...byName]
    .map(([name, { kinds, facts, read }]): PublisherLine => {
      const licence = LICENCES[name];
      const known = licence ? { name: licence.name[lang], url: licence.url } : null;
      return { name, kinds: [...kinds], facts, read, licence: known };
    })
    .sort((a, b) => b.facts - a.facts || a.name.localeCompare(b.name, "en"));
}

/** Every source as often as it is given, in records, roll calls and lists of members. */
function sourcesOf(dataset: FullDataset): Source[] {
  const found: Source[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isSource(value)) found.push(value);
    else for (const inner of Object.values(value)) look(inner);
  };
  look(writtenRecords(dataset).map(({ record }) => record));
  for (const { rollCalls, members } of Object.values(dataset.jurisdictions)) {
    for (const { source } of Object.values(rollCalls)) found.push(source);
    for (const { lists } of Object.values(members)) found.push(...lists.map(({ source }) => source));
  }
  return found;
}

/** Nothing else in a record has these three fields. */
function isSource(value: object): value is Source {
  return "url" in value && "publisher" in value && "read" in value;
}
