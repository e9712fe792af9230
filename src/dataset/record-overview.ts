import type { Language } from "../model/language";
import type { RecordLink } from "../model/record-facts";
import type { CoverageLine, OverviewBill, OverviewPlace, OverviewRecord, OverviewVote } from "../model/record-overview";
import type { Source } from "../model/source";
import { type BillText, textsOf } from "./bill-texts";
import { coverage } from "./coverage";
import type { Dataset, FullDataset, JurisdictionRecords } from "./dataset";
import { newestFirst } from "./key-vote";
import type { RecordContext } from "./record";
import { outcomeOf, type RecordedVote, votesOf } from "./vote-facts";

/** The overview: every vote and text by country, and how much there is of each. */
export function recordOverview(dataset: FullDataset, context: RecordContext, name: string): OverviewRecord {
  const { lang } = context;
  const places = Object.entries(dataset.jurisdictions).map(([code, records]) => overviewPlace(code, records, lang));
  return {
    kind: "overview",
    id: "overview",
    ...context,
    name,
    place: null,
    places: places.sort((a, b) => b.votes.length - a.votes.length || a.name.localeCompare(b.name, lang)),
    ...sharedLinks(dataset, lang),
    coverage: coverageLines(dataset, lang),
  };
}

/** How much there is of each country, by name; what belongs to none comes last. */
export function coverageLines(dataset: FullDataset, lang: Language): CoverageLine[] {
  const lines = coverage(dataset).map(
    ({ place, billsAndProvisions, people, votes, nominalVotes, peopleRecognised, services, terms, leftOut }) => ({
      name: dataset.jurisdictions[place]?.jurisdiction.name[lang] ?? null,
      people,
      texts: billsAndProvisions,
      votes,
      nominalVotes,
      peopleRecognised,
      services,
      terms,
      leftOut,
    }),
  );
  const named = lines.filter(({ name }) => name !== null);
  const rest = lines.filter(({ name }) => name === null);
  return [...named.sort((a, b) => (a.name ?? "").localeCompare(b.name ?? "", lang)), ...rest];
}

function overviewPlace(code: string, records: JurisdictionRecords, lang: Language): OverviewPlace {
  const texts = textsOf(code, records);
  const byName = (a: RecordLink, b: RecordLink) => a.name.localeCompare(b.name, lang);
  const people = Object.entries(records.people).sort(([, a], [, b]) => a.name.last.localeCompare(b.name.last, lang));
  return {
    code,
    name: records.jurisdiction.name[lang],
    votes: votesOf(code, records)
      .sort(newestFirst)
      .flatMap((vote) => overviewVote(vote, texts, records, lang) ?? []),
    bills: texts
      .filter(({ parent }) => parent === null)
      .map((text) => overviewBill(text, lang))
      .sort((a, b) => (b.step?.date ?? "").localeCompare(a.step?.date ?? "") || byName(a, b)),
    people: people.map(([slug, { name }]): RecordLink => {
      return { id: `person:${code}/${slug}`, name: `${name.first} ${name.last}` };
    }),
    states: Object.entries(records.states)
      .map(([slug, { name }]): RecordLink => ({ id: `state:${code}/${slug}`, name: name[lang] }))
      .sort(byName),
  };
}

function overviewVote(
  recorded: RecordedVote,
  texts: readonly BillText[],
  { jurisdiction }: JurisdictionRecords,
  lang: Language,
): OverviewVote | null {
  const { id, vote, rollCall } = recorded;
  const { date, chamber, result, counts } = outcomeOf(recorded);
  const on = texts.find((text) => text.id === vote.on);
  const source = rollCall?.source ?? vote.sources[0];
  if (!on || !source) return null;
  return {
    id,
    title: vote.title[lang],
    date,
    chamber: jurisdiction.chambers.find((one) => one.id === chamber)?.name[lang] ?? chamber,
    result,
    relevance: vote.relevance,
    counts,
    bill: { id: on.id, name: on.text.name[lang] },
    source: withoutCopy(source),
  };
}

function overviewBill({ id, text }: BillText, lang: Language): OverviewBill {
  const step = text.journey.at(-1);
  const [source] = [...(step?.sources ?? []), ...text.sources];
  if (!source) throw new Error(`${id} has no source.`);
  return {
    id,
    name: text.name[lang],
    status: text.status[lang],
    step: step ? { date: step.date, label: step.label[lang] } : null,
    source: withoutCopy(source),
  };
}

/** The overview prints a source short; where its copy was read stands on the page it leads to. */
function withoutCopy({ readFrom: _copy, ...source }: Source): Source {
  return source;
}

function sharedLinks({ services, terms }: Dataset, lang: Language): Pick<OverviewRecord, "services" | "terms"> {
  const byName = (a: RecordLink, b: RecordLink) => a.name.localeCompare(b.name, lang);
  return {
    services: Object.entries(services)
      .map(([slug, { name }]): RecordLink => ({ id: `service:${slug}`, name }))
      .sort(byName),
    terms: Object.entries(terms)
      .map(([slug, { name }]): RecordLink => ({ id: `term:${slug}`, name: name[lang] }))
      .sort(byName),
  };
}
