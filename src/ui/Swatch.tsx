import type { VotePosition } from "../model/vote";

/** The pattern of a vote position, as in the bars. Words always stand beside it. */
export function Swatch({ position }: { position: VotePosition }) {
  return <i class={`swatch ${position}`} aria-hidden="true" />;
}
