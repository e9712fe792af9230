import type { Translator } from "../../i18n/translator";
import type { VoteRecord } from "../../model/record-content";
import { borderLine, labelPlace, onPicture, onPictureLength, PICTURE } from "../../ui/hemicycle-measures";
import { hemicycleSeats, type SeatBlock } from "../../ui/hemicycle-seats";
import type { Picture, Shape } from "./picture";
import { framed, text } from "./picture-frame";

const LABEL_SIZE = 15;

/** The half circle of a vote, to take away. */
export function hemicyclePicture(record: VoteRecord, words: Translator): Picture {
  const { blocks, seatRadius } = hemicycleSeats(record.voters, record.vote.groups);
  const shapes = blocks.flatMap((block) => [
    ...(block.to > 0 ? [{ kind: "line", ...borderLine(block) } as const] : []),
    ...nameOf(block),
    ...block.seats.map((seat): Shape => {
      const { cx, cy } = onPicture(seat);
      return { kind: "disc", x: cx, y: cy, radius: onPictureLength(seatRadius), position: seat.position };
    }),
  ]);
  return framed(record, { shapes, height: PICTURE.height }, words);
}

function nameOf(block: SeatBlock): Shape[] {
  if (!block.group) return [];
  const { x, y, anchor } = labelPlace(block);
  return [text({ x, y: y + LABEL_SIZE / 3, text: block.group.abbreviation, size: LABEL_SIZE, weight: "bold", anchor })];
}
