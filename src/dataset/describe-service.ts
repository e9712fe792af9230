import type { ActLine, ServiceCard, TermCard } from "../model/card-content";
import { jurisdictionOf } from "../model/entity";
import type { Language } from "../model/language";
import { textsOf } from "./bill-texts";
import type { Dataset, DescribeContext } from "./dataset";
import { leadingVoteOn } from "./describe-bill";
import { stanceLines } from "./describe-person";
import type { Service } from "./schema-service";
import type { ActOfOthers } from "./schema-source";
import { votesOf } from "./vote-facts";
import { summarizeVote } from "./vote-summary";

/** The card of a service; null when there is no such record. Texts of jurisdictions not at hand are left out. */
export function describeService(slug: string, dataset: Dataset, context: DescribeContext): ServiceCard | null {
  const service = dataset.services[slug];
  if (!service) return null;
  const { lang } = context;
  const { encryption, handover } = service;
  return {
    kind: "service",
    id: `service:${slug}`,
    ...context,
    name: service.name,
    place: null,
    category: service.category[lang],
    operator: service.operator?.name ?? null,
    encryption: encryption ? { ...encryption, detail: encryption.detail[lang] } : null,
    handover: handover ? { ...handover, text: handover.text[lang] } : null,
    texts: service.texts.flatMap((text) => textLine(text, dataset, context) ?? []),
    statements: stanceLines(service.statements, lang),
    actsOfOthers: actLines(service.actsOfOthers ?? [], lang),
  };
}

/** The card of a glossary term; null when there is no such record. */
export function describeTerm(slug: string, dataset: Dataset, context: DescribeContext): TermCard | null {
  const term = dataset.terms[slug];
  if (!term) return null;
  const { lang } = context;
  return {
    kind: "term",
    id: `term:${slug}`,
    ...context,
    name: term.name[lang],
    place: null,
    definition: term.definition[lang],
    sources: term.sources,
  };
}

/** The codes of the jurisdictions whose texts would apply to a service. */
export function jurisdictionsOf(service: Service): string[] {
  return [...new Set(service.texts.flatMap(({ bill }) => jurisdictionOf(bill) ?? []))];
}

function actLines(acts: readonly ActOfOthers[], lang: Language): ActLine[] {
  return [...acts]
    .sort((a, b) => b.date.localeCompare(a.date))
    .map(({ date, text, sources }) => ({ date, text: text[lang], sources }));
}

function textLine(
  { bill }: Service["texts"][number],
  dataset: Dataset,
  { articleDate, lang }: DescribeContext,
): ServiceCard["texts"][number] | null {
  const code = jurisdictionOf(bill);
  const records = code === null ? undefined : dataset.jurisdictions[code];
  if (code === null || !records) return null;
  const found = textsOf(code, records).find(({ id }) => id === bill);
  if (!found) return null;
  const key = leadingVoteOn(found, votesOf(code, records), articleDate);
  return {
    id: bill,
    name: found.text.name[lang],
    status: found.text.status[lang],
    keyVote: key ? summarizeVote(key, records, lang) : null,
  };
}
