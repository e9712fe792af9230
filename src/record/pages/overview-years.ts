import type { OverviewPlace, OverviewVote } from "../../model/record-overview";

/** A vote and where it was taken. */
export type PlacedVote = { readonly place: OverviewPlace; readonly vote: OverviewVote };

/** The year of a vote: "2025". */
export function yearOf({ date }: OverviewVote): string {
  return date.slice(0, 4);
}

/** Every year in which something was voted, the oldest first. */
export function yearsOf(places: readonly OverviewPlace[]): string[] {
  return [...new Set(places.flatMap(({ votes }) => votes.map(yearOf)))].sort();
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
    .map((year) => ({ year, votes: all.filter(({ vote }) => yearOf(vote) === year) }));
}
