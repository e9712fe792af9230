import type { Translator } from "../../i18n/translator";
import type { VoteRecord } from "../../model/record-content";
import { VOTE_POSITIONS } from "../../model/vote";
import { groupFigures } from "../group-figures";
import type { Picture, Shape } from "./picture";

/** Measures in units of the picture. */
const WIDTH = 1000;
const MARGIN = 40;
const TITLE_SIZE = 26;
const TEXT_SIZE = 17;
const SMALL_SIZE = 14;
const HEAD = 118;
const FOOT = 76;
const SWATCH = 14;
/** Rough width of a letter in letter sizes: enough to set a legend without measuring. */
const LETTER = 0.56;

/**
 * Puts a title with the outcome above a drawing, and a legend and the source below it: a picture is handed on alone.
 * @param drawing its shapes, their top at 0, and its height
 */
export function framed(
  { name, place, vote }: VoteRecord,
  drawing: { readonly shapes: readonly Shape[]; readonly height: number },
  words: Translator,
): Picture {
  const outcome = [words.t(`result_${vote.result}`), vote.counts && groupFigures(vote.counts, words)];
  const where = [vote.chamber, place, words.date(vote.date)].filter((part) => part !== null).join(", ");
  const second = outcome.filter((part) => part !== null).join(": ");
  const height = HEAD + drawing.height + FOOT;
  const [source] = vote.sources;
  const origin = source ? `${source.publisher}, ${words.t("source_read", { date: words.shortDate(source.read) })}` : "";
  const shapes = [
    text({ x: MARGIN, y: 48, text: name, size: TITLE_SIZE, weight: "bold" }),
    text({ x: MARGIN, y: 76, text: second, size: TEXT_SIZE }),
    text({ x: MARGIN, y: 100, text: where, size: SMALL_SIZE, tone: "soft" }),
    ...drawing.shapes.map((shape) => moved(shape, HEAD)),
    ...legend(HEAD + drawing.height + 30, words),
    text({ x: MARGIN, y: height - 18, text: `${origin} · Key Votes`, size: SMALL_SIZE, tone: "soft" }),
  ];
  return { width: WIDTH, height, title: `${name}. ${second}. ${where}`, shapes };
}

/** What a text on a picture is, where it is not as most are. */
type Lettering = Pick<Extract<Shape, { kind: "text" }>, "x" | "y" | "text" | "size"> &
  Partial<Pick<Extract<Shape, { kind: "text" }>, "weight" | "tone" | "anchor">>;

/** A text; as most are, it begins at its point, in plain ink. */
export function text(lettering: Lettering): Shape {
  return { kind: "text", weight: "normal", tone: "ink", anchor: "start", ...lettering };
}

function legend(y: number, words: Translator): Shape[] {
  let x = MARGIN;
  return VOTE_POSITIONS.flatMap((position) => {
    const label = words.t(`position_${position}`);
    const start = x;
    x += SWATCH + 8 + label.length * SMALL_SIZE * LETTER + 24;
    return [
      { kind: "bar", x: start, y: y - SWATCH + 2, width: SWATCH, height: SWATCH, position } as const,
      text({ x: start + SWATCH + 8, y, text: label, size: SMALL_SIZE }),
    ];
  });
}

function moved(shape: Shape, down: number): Shape {
  return shape.kind === "line"
    ? { ...shape, y1: shape.y1 + down, y2: shape.y2 + down }
    : { ...shape, y: shape.y + down };
}
