import type { BillCard, JourneyStep } from "../model/card-content";
import type { EntityId } from "../model/entity";
import { type BillText, textsOf } from "./bill-texts";
import type { DescribeContext, JurisdictionRecords } from "./dataset";
import { readingLines } from "./describe-vote";
import { isOnSubject, leadingVote, newestFirst } from "./key-vote";
import { daysBetween } from "./period";
import type { RecordedStep } from "./schema-bill";
import { positionsOn } from "./state-positions";
import { type RecordedVote, votesOf } from "./vote-facts";
import { summarizeVote } from "./vote-summary";

/** The farthest a step may lie from an article for the article to be about it, in days. */
const NEAR_DAYS = 14;

/** The card of a bill or provision; null when there is no such record. */
export function describeBill(
  code: string,
  id: EntityId,
  records: JurisdictionRecords,
  context: DescribeContext,
): BillCard | null {
  const found = textsOf(code, records).find((one) => one.id === id);
  if (!found) return null;
  const { text, parent, provisions } = found;
  const { articleDate, lang } = context;
  const { key, others, apart } = sortVotes(found, votesOf(code, records), articleDate);
  const summaries = (votes: readonly RecordedVote[]) => votes.map((vote) => summarizeVote(vote, records, lang));
  return {
    kind: "bill",
    id,
    ...context,
    name: text.name[lang],
    place: records.jurisdiction.name[lang],
    parent: parent ? { id: parent.id, name: parent.bill.name[lang] } : null,
    officialName: text.officialName[lang],
    status: text.status[lang],
    summary: text.summary[lang],
    keyVote: key ? summarizeVote(key, records, lang) : null,
    otherVotes: summaries(others),
    contextVotes: summaries(apart),
    journey: journeyLines(text.journey, context),
    readings: readingLines(text.readings ?? [], lang),
    provisions: provisions.map((part) => ({
      id: part.id,
      name: part.text.name[lang],
      status: part.text.status[lang],
    })),
    positions: positionsOn(found, records, lang),
    sources: text.sources,
  };
}

/** The vote that leads the card of a text (a bill's may be on one of its provisions); null when there is none. */
export function leadingVoteOn(
  text: BillText,
  votes: readonly RecordedVote[],
  articleDate: string | null,
): RecordedVote | null {
  return leadingVote(votesOn(text, votes), articleDate);
}

/** The votes of a card. A bill shows those on its provisions too; a provision shows those on the whole bill apart. */
function sortVotes(
  text: BillText,
  votes: readonly RecordedVote[],
  articleDate: string | null,
): { readonly key: RecordedVote | null; readonly others: RecordedVote[]; readonly apart: RecordedVote[] } {
  const own = votesOn(text, votes).sort(newestFirst);
  const key = leadingVoteOn(text, votes, articleDate);
  const rest = own.filter((vote) => vote !== key);
  if (text.parent === null) {
    return { key, others: rest.filter(isOnSubject), apart: rest.filter((vote) => !isOnSubject(vote)) };
  }
  const parentId = text.parent.id;
  return { key, others: rest, apart: votes.filter(({ vote }) => vote.on === parentId).sort(newestFirst) };
}

function votesOn({ id, provisions }: BillText, votes: readonly RecordedVote[]): RecordedVote[] {
  return votes.filter(({ vote }) => vote.on === id || provisions.some((part) => part.id === vote.on));
}

/** Steps in one language, the nearest to the article marked. */
export function journeyLines(
  steps: readonly RecordedStep[],
  { articleDate, lang }: Omit<DescribeContext, "dataDate">,
): JourneyStep[] {
  const near = nearestStep(steps, articleDate);
  return steps.map((step) => ({
    date: step.date,
    label: step.label[lang],
    text: step.text[lang],
    vote: step.vote ?? null,
    nearArticle: step === near,
    sources: step.sources,
  }));
}

/** The step an article is about, judged by its date; of two as near, the one that came before it. */
function nearestStep(steps: readonly RecordedStep[], articleDate: string | null): RecordedStep | null {
  if (articleDate === null) return null;
  const near = steps
    .map((step, index) => ({ step, index, days: daysBetween(step.date, articleDate) }))
    .filter(({ days }) => days <= NEAR_DAYS)
    .sort(
      (a, b) =>
        a.days - b.days || Number(a.step.date > articleDate) - Number(b.step.date > articleDate) || b.index - a.index,
    );
  return near[0]?.step ?? null;
}
