import type { Translator } from "../i18n/translator";
import { borderLine, labelPlace, onPicture, onPictureLength } from "./hemicycle-measures";
import type { HemicycleSeats, SeatBlock } from "./hemicycle-seats";
import { SeatPatterns } from "./SeatPatterns";
import { seatLabel } from "./seat-words";

type HemicycleDrawingProps = HemicycleSeats & {
  /** ISO day of the vote. */
  date: string;
  words: Translator;
};

/** The seats with the names of their groups: a list of options, so that each can be read out. */
export function HemicycleDrawing({ blocks, seatRadius, date, words }: HemicycleDrawingProps) {
  let index = 0;
  return (
    <>
      <SeatPatterns />
      {blocks.map((block) => (
        <g key={block.group?.id ?? ""}>
          {block.to > 0 && <line class="border" {...borderLine(block)} />}
          {block.group && <GroupLabel block={block} name={block.group.abbreviation} />}
          {block.seats.map((seat) => {
            const number = index++;
            return (
              <circle
                key={number}
                id={`seat-${number}`}
                class={`seat ${seat.position}`}
                data-seat={number}
                role="option"
                aria-label={seatLabel(seat, block.group, date, words)}
                {...onPicture(seat)}
                r={onPictureLength(seatRadius)}
              />
            );
          })}
        </g>
      ))}
    </>
  );
}

function GroupLabel({ block, name }: { block: SeatBlock; name: string }) {
  const { x, y, anchor } = labelPlace(block);
  return (
    <text class="group-name" x={x} y={y} text-anchor={anchor} dominant-baseline="middle">
      {name}
    </text>
  );
}
