import type { TermRecord } from "../model/record-facts";
import type { SharedRecords } from "./dataset";
import type { RecordContext } from "./record";

/** The record page of a glossary term; null when there is no such record. */
export function recordTerm(slug: string, { terms }: SharedRecords, context: RecordContext): TermRecord | null {
  const term = terms[slug];
  if (!term) return null;
  const { lang } = context;
  const name = term.name[lang];
  const written = term.aliases.filter(({ languages }) => languages?.includes(lang) ?? true).map(({ text }) => text);
  return {
    kind: "term",
    ...context,
    id: `term:${slug}`,
    name,
    place: null,
    definition: term.definition[lang],
    aliases: written.filter((text) => text.toLowerCase() !== name.toLowerCase()),
    sources: term.sources,
  };
}
