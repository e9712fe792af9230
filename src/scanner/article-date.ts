import { hasType, jsonLdRecords } from "./json-ld";

/** The types by which schema.org names articles. */
const ARTICLE_TYPE = /(Article|BlogPosting|Report)$/;

const META = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
];

/**
 * The day the page's article says it was published, as an ISO date in the publisher's own time; null when the page
 * says nothing, nothing readable, or contradicts itself.
 */
export function articleDate(document: Document): string | null {
  const declared = new Set<string>();
  for (const record of jsonLdRecords(document)) {
    if (!hasType(record, ARTICLE_TYPE) || typeof record.datePublished !== "string") continue;
    const date = toIsoDate(record.datePublished);
    if (date) declared.add(date);
  }
  if (declared.size === 0) {
    for (const selector of META) {
      const date = toIsoDate(document.querySelector(selector)?.getAttribute("content") ?? "");
      if (date) {
        declared.add(date);
        break;
      }
    }
  }
  if (declared.size === 0) {
    const dates = [
      ...document.querySelectorAll("article time[datetime][itemprop=datePublished], article header time[datetime]"),
    ];
    const date = toIsoDate(dates[0]?.getAttribute("datetime") ?? "");
    if (date) declared.add(date);
  }
  const [only] = declared;
  return declared.size === 1 && only ? only : null;
}

/** The date part of an ISO date or time; null when there is none or it is no day of the calendar. */
function toIsoDate(text: string): string | null {
  const date = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim())?.[1];
  if (!date) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
