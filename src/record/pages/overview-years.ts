import type { OverviewPlace, OverviewVote } from "../../model/record-overview";

/** A vote and where it was taken. */
export type PlacedVote = { readonly place: OverviewPlace; readonly vote: OverviewVote };

/** The year of a vote: "2025". */
export function yearOf({ date }: OverviewVote): string {
  return date.slice(0, 4);
}

/** Every year from the first vote to the last, those without a vote among them, so that distances in time are seen. */
export function yearsOf(places: readonly OverviewPlace[]): string[] {
  const years = places.flatMap(({ votes }) => votes.map((vote) => Number(yearOf(vote))));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_each, index) => String(first + index));
}

/** Every vote by year, the newest year and vote first. */
export function votesByYear(
  places: readonly OverviewPlace[],
): { readonly year: string; readonly votes: PlacedVote[] }[] {
  const all = places
    .flatMap((place) => place.votes.map((vote) => ({ place, vote })))
    .sort((a, b) => b.vote.date.localeCompare(a.vote.date));
  return yearsOf(places)
    .reverse()
    .map((year) => ({ year, votes: all.filter(({ vote }) => yearOf(vote) === year) }))
    .filter(({ votes }) => votes.length > 0);
}
