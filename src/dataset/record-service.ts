import type { ServiceRecord } from "../model/record-facts";
import type { Dataset } from "./dataset";
import { describeService } from "./describe-service";
import type { RecordContext } from "./record";
import { linkedStances } from "./record-links";

/** The record page of a service; null when there is no such record. Texts of jurisdictions not at hand are left out. */
export function recordService(slug: string, dataset: Dataset, context: RecordContext): ServiceRecord | null {
  const service = dataset.services[slug];
  const card = describeService(slug, dataset, { ...context, articleDate: null });
  if (!service || !card) return null;
  const { lang } = context;
  return {
    kind: "service",
    ...context,
    id: card.id,
    name: card.name,
    place: null,
    category: card.category,
    operator: service.operator ?? null,
    encryption: card.encryption,
    handover: card.handover,
    texts: card.texts.map((text) => ({
      ...text,
      sources: service.texts.find(({ bill }) => bill === text.id)?.sources ?? [],
    })),
    statements: linkedStances(service.statements, dataset, lang),
    actsOfOthers: card.actsOfOthers,
    replies: linkedStances(service.replies ?? [], dataset, lang),
  };
}
