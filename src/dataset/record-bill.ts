import type { VoteSummary } from "../model/card-content";
import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import type { BillRecord, RecordLink, TextRecord } from "../model/record-facts";
import { type BillText, textsOf } from "./bill-texts";
import type { Dataset, JurisdictionRecords } from "./dataset";
import { journeyLines } from "./describe-bill";
import { readingLines } from "./describe-vote";
import { isOnSubject, newestFirst } from "./key-vote";
import type { RecordContext } from "./record";
import { spokenOn } from "./spoken-on";
import { type RecordedVote, votesOf } from "./vote-facts";
import { summarizeVote } from "./vote-summary";

/** The record page of a bill or provision; null when there is no such record. What people of countries not at hand said is left out. */
export function recordBill(id: EntityId, code: string, dataset: Dataset, context: RecordContext): BillRecord | null {
  const records = dataset.jurisdictions[code];
  if (!records) return null;
  const texts = textsOf(code, records);
  const found = texts.find((one) => one.id === id);
  if (!found) return null;
  const { lang } = context;
  const { parent, provisions } = found;
  const votes = votesOf(code, records).sort(newestFirst);
  const whole = votes.filter(({ vote }) => vote.on === (parent?.id ?? id));
  const ofBill = parent === null ? whole.filter((vote) => !isOnSubject(vote)) : whole;
  const textRecord = (text: BillText) => toTextRecord(text, votes, dataset, records, lang);
  return {
    kind: "bill",
    ...context,
    id,
    name: found.text.name[lang],
    place: records.jurisdiction.name[lang],
    parent: parent && { id: parent.id, name: parent.bill.name[lang] },
    text: withoutVotes(textRecord(found), ofBill),
    wholeVotes: summaries(ofBill, records, lang),
    provisions: texts.filter((text) => provisions.some((part) => part.id === text.id)).map(textRecord),
    services: servicesUnder([id, ...provisions.map((part) => part.id)], dataset),
  };
}

/** A text with every vote on it and on none of its provisions. */
function toTextRecord(
  { id, text }: BillText,
  votes: readonly RecordedVote[],
  dataset: Dataset,
  records: JurisdictionRecords,
  lang: Language,
): TextRecord {
  return {
    id,
    name: text.name[lang],
    officialName: text.officialName[lang],
    status: text.status[lang],
    summary: text.summary[lang],
    journey: journeyLines(text.journey, { articleDate: null, lang }),
    votes: summaries(
      votes.filter(({ vote }) => vote.on === id),
      records,
      lang,
    ),
    readings: readingLines(text.readings ?? [], lang),
    stances: spokenOn(id, dataset, lang),
    sources: text.sources,
  };
}

function withoutVotes(text: TextRecord, shownApart: readonly RecordedVote[]): TextRecord {
  return { ...text, votes: text.votes.filter(({ id }) => !shownApart.some((vote) => vote.id === id)) };
}

function summaries(votes: readonly RecordedVote[], records: JurisdictionRecords, lang: Language): VoteSummary[] {
  return votes.map((vote) => summarizeVote(vote, records, lang));
}

function servicesUnder(texts: readonly EntityId[], { services }: Dataset): RecordLink[] {
  return Object.entries(services)
    .filter(([, service]) => service.texts.some(({ bill }) => texts.includes(bill)))
    .map(([slug, { name }]): RecordLink => ({ id: `service:${slug}`, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
