import type { Relevance } from "../model/vote";
import { daysBetween } from "./period";
import { outcomeOf, type RecordedVote } from "./vote-facts";

/** From what a card is about to what merely stood beside it. */
const RELEVANCE_ORDER: readonly Relevance[] = ["direct", "indirect", "wholeText", "context"];

type Order = (one: RecordedVote, other: RecordedVote) => number;

/** True for votes on encryption itself or on surveillance; the others are shown apart. */
export function isOnSubject({ vote }: RecordedVote): boolean {
  return vote.relevance === "direct" || vote.relevance === "indirect";
}

/** Orders votes by how much they say about encryption. */
export function byRelevance(one: RecordedVote, other: RecordedVote): number {
  return RELEVANCE_ORDER.indexOf(one.vote.relevance) - RELEVANCE_ORDER.indexOf(other.vote.relevance);
}

/** Orders votes from the nearest to the article to the farthest; from the newest where `articleDate` (ISO) is null. */
export function byNearness(articleDate: string | null): Order {
  if (articleDate === null) return newestFirst;
  const distance = (vote: RecordedVote) => daysBetween(outcomeOf(vote).date, articleDate);
  return (one, other) => distance(one) - distance(other) || newestFirst(one, other);
}

/** Orders votes from the newest to the oldest; of one day, by relevance, then those with published names, then the later ballot. */
export function newestFirst(one: RecordedVote, other: RecordedVote): number {
  const a = outcomeOf(one);
  const b = outcomeOf(other);
  return (
    b.date.localeCompare(a.date) ||
    byRelevance(one, other) ||
    Number(other.rollCall !== null) - Number(one.rollCall !== null) ||
    (b.number ?? "").localeCompare(a.number ?? "", "en", { numeric: true }) ||
    one.id.localeCompare(other.id)
  );
}

/** The vote a card leads with: direct relevance first, then the nearest to the article, or the newest; null when there is none. */
export function leadingVote(votes: readonly RecordedVote[], articleDate: string | null): RecordedVote | null {
  const near = byNearness(articleDate);
  return [...votes].sort((a, b) => byRelevance(a, b) || near(a, b))[0] ?? null;
}
