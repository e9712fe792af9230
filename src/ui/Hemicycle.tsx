import { useMemo, useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { RecordedVoter } from "../model/record-content";
import type { GroupTally } from "../model/vote";
import { HemicycleDrawing } from "./HemicycleDrawing";
import { onPicture, onPictureLength, PICTURE } from "./hemicycle-measures";
import { hemicycleSeats } from "./hemicycle-seats";
import { SeatReadout } from "./SeatReadout";
import { seatByKey } from "./seat-keys";

/** From a seat to the ring around it, in units of the picture. */
const RING_GAP = 3;

type HemicycleProps = {
  voters: readonly RecordedVoter[];
  groups: readonly GroupTally[];
  /** ISO day of the vote. */
  date: string;
  words: Translator;
  /** Opens a voter's own record. */
  onOpen: (voter: RecordedVoter) => void;
};

/**
 * Everybody of a vote in a half circle, by group. One seat at a time is pointed at: by the mouse, by a click, which holds
 * it, or by the keyboard. The drawing of hundreds of seats is made once; only the ring around one of them moves.
 */
export function Hemicycle({ voters, groups, date, words, onOpen }: HemicycleProps) {
  const { blocks, seatRadius } = useMemo(() => hemicycleSeats(voters, groups), [voters, groups]);
  const seats = useMemo(() => blocks.flatMap((block) => block.seats), [blocks]);
  const groupStarts = useMemo(() => startsOf(blocks.map((block) => block.seats.length)), [blocks]);
  const [hovered, setHovered] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const pointed = hovered ?? chosen;
  const seat = pointed === null ? undefined : seats[pointed];
  const group = blocks.find((block) => seat && block.seats.includes(seat))?.group ?? null;
  const drawing = useMemo(
    () => <HemicycleDrawing blocks={blocks} seatRadius={seatRadius} date={date} words={words} />,
    [blocks, seatRadius, date, words],
  );

  function onKeyDown(event: KeyboardEvent) {
    const voter = chosen === null ? null : seats[chosen]?.voter;
    if (event.key === "Enter" && voter) onOpen(voter);
    const next =
      chosen === null && event.key.startsWith("Arrow") ? 0 : seatByKey(event.key, chosen ?? 0, seats, groupStarts);
    if (next === null) return;
    event.preventDefault();
    setHovered(null);
    setChosen(next);
  }

  return (
    <div class="hemicycle">
      <div
        class="seats"
        role="listbox"
        tabIndex={0}
        aria-label={words.t("hemicycle_label")}
        aria-activedescendant={chosen === null ? undefined : `seat-${chosen}`}
        onKeyDown={onKeyDown}
        onFocus={() => setChosen((now) => now ?? 0)}
        onPointerOver={({ target }) => setHovered(seatIndex(target))}
        onPointerLeave={() => setHovered(null)}
        onClick={({ target }) => setChosen((now) => seatIndex(target) ?? now)}
      >
        <svg viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`} role="presentation">
          {drawing}
          {seat && <circle class="ring" {...onPicture(seat)} r={onPictureLength(seatRadius) + RING_GAP} />}
        </svg>
      </div>
      <SeatReadout seat={seat ?? null} group={group} date={date} words={words} />
    </div>
  );
}

function startsOf(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return start - length;
  });
}

function seatIndex(target: EventTarget | null): number | null {
  const index = target instanceof SVGElement ? target.dataset.seat : undefined;
  return index === undefined ? null : Number(index);
}
