import type { Counts } from "../model/vote";
import { voteSegments } from "./vote-segments";

/** The drawing of a vote, for the eye only: whoever uses it gives the same figures in words beside it. */
export function BarSegments({ counts, seats }: { counts: Counts; seats: number | null }) {
  return (
    <div class="bar" aria-hidden="true">
      {voteSegments(counts, seats).map(({ position, count }) => (
        <i key={position} class={position} style={{ flexGrow: String(count) }} />
      ))}
    </div>
  );
}
