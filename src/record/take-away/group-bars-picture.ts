import type { Translator } from "../../i18n/translator";
import type { VoteRecord } from "../../model/record-content";
import { voteSegments } from "../../ui/vote-segments";
import type { Picture, Shape } from "./picture";
import { framed, text } from "./picture-frame";

/** Measures in units of the picture. */
const ROW = 30;
const BAR = { x: 150, width: 560, height: 14 } as const;
const GAP = 2;
const SIZE = 15;
/** Right ends of the columns of figures. */
const COLUMNS = { for: 775, against: 835, abstention: 895 } as const;
const SEATS_COLUMN = 960;

/** The groups of a vote as bars with their figures, to take away. Each bar stands for all members of its group. */
export function groupBarsPicture(record: VoteRecord, words: Translator): Picture {
  const { groups } = record.vote;
  const header = [
    ...(["for", "against", "abstention"] as const).map((position) =>
      heading(COLUMNS[position], words.t(`groups_${position}`)),
    ),
    ...(groups.some(({ seats }) => seats !== null) ? [heading(SEATS_COLUMN, words.t("groups_seats"))] : []),
  ];
  const rows = groups.flatMap(({ abbreviation, counts, seats }, index): Shape[] => {
    const y = ROW * (index + 1);
    const base = y + BAR.height - 2;
    return [
      text({ x: 40, y: base, text: abbreviation, size: SIZE, weight: "bold" }),
      ...barOf(voteSegments(counts, seats), y),
      ...(["for", "against", "abstention"] as const).map((position) =>
        text({ x: COLUMNS[position], y: base, text: words.number(counts[position]), size: SIZE, anchor: "end" }),
      ),
      ...(seats === null
        ? []
        : [text({ x: SEATS_COLUMN, y: base, text: words.number(seats), size: SIZE, tone: "soft", anchor: "end" })]),
    ];
  });
  return framed(record, { shapes: [...header, ...rows], height: ROW * (groups.length + 1) }, words);
}

function heading(x: number, label: string): Shape {
  return text({ x, y: 14, text: label, size: 13, tone: "soft", anchor: "end" });
}

function barOf(segments: ReturnType<typeof voteSegments>, y: number): Shape[] {
  const all = segments.reduce((sum, { count }) => sum + count, 0);
  const room = BAR.width - GAP * (segments.length - 1);
  let x: number = BAR.x;
  return segments.map(({ position, count }) => {
    const width = (room * count) / all;
    const shape = { kind: "bar", x, y, width, height: BAR.height, position } as const;
    x += width + GAP;
    return shape;
  });
}
