import { DOTS, EDGES, PICTURE_COLOURS, PICTURE_FONT, type Picture, type Shape, STRIPES } from "./picture";

/** Pixels per unit: sharp in print at the width of a newspaper's three columns. */
const SCALE = 2;

/**
 * A picture as a PNG file.
 * @throws when the browser gives no canvas, which happens where a privacy setting forbids them
 */
export async function picturePng(picture: Picture): Promise<Blob> {
  const canvas = new OffscreenCanvas(picture.width * SCALE, picture.height * SCALE);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("The browser gives no canvas to paint on.");
  pen.scale(SCALE, SCALE);
  pen.fillStyle = PICTURE_COLOURS.paper;
  pen.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) draw(pen, shape);
  return await canvas.convertToBlob({ type: "image/png" });
}

type Pen = OffscreenCanvasRenderingContext2D;

function draw(pen: Pen, shape: Shape): void {
  switch (shape.kind) {
    case "line":
      pen.strokeStyle = PICTURE_COLOURS.line;
      pen.lineWidth = 1.5;
      pen.beginPath();
      pen.moveTo(shape.x1, shape.y1);
      pen.lineTo(shape.x2, shape.y2);
      pen.stroke();
      return;
    case "text":
      pen.fillStyle = PICTURE_COLOURS[shape.tone];
      pen.font = `${shape.weight} ${shape.size}px ${PICTURE_FONT}`;
      pen.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
      pen.fillText(shape.text, shape.x, shape.y);
      return;
    default:
      fill(pen, shape);
  }
}

function fill(pen: Pen, shape: Extract<Shape, { kind: "disc" | "bar" }>): void {
  const path = new Path2D();
  if (shape.kind === "disc") path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else path.roundRect(shape.x, shape.y, shape.width, shape.height, 2);
  if (shape.position === "for") {
    pen.fillStyle = PICTURE_COLOURS.for;
    pen.fill(path);
  } else if (shape.position !== "didNotVote") {
    pen.save();
    pen.clip(path);
    if (shape.position === "against") stripes(pen, boundsOf(shape));
    else dots(pen, boundsOf(shape));
    pen.restore();
  }
  pen.strokeStyle = EDGES[shape.position];
  pen.lineWidth = 1.5;
  pen.stroke(path);
}

type Bounds = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

function boundsOf(shape: Extract<Shape, { kind: "disc" | "bar" }>): Bounds {
  const { x, y } = shape;
  if (shape.kind === "bar") return { left: x, top: y, right: x + shape.width, bottom: y + shape.height };
  const { radius } = shape;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Lines along x + y = n tiles, as the pattern of the SVG has them after its turn by 45 degrees. */
function stripes(pen: Pen, { left, top, right, bottom }: Bounds): void {
  pen.fillStyle = PICTURE_COLOURS.againstGap;
  pen.fillRect(left, top, right - left, bottom - top);
  pen.strokeStyle = PICTURE_COLOURS.against;
  pen.lineWidth = STRIPES.stripe;
  const step = STRIPES.tile * Math.SQRT2;
  const middle = (STRIPES.stripe / 2) * Math.SQRT2;
  pen.beginPath();
  for (let at = Math.floor((left + top) / step) * step + middle; at < right + bottom + step; at += step) {
    pen.moveTo(left - 1, at - left + 1);
    pen.lineTo(right + 1, at - right - 1);
  }
  pen.stroke();
}

function dots(pen: Pen, { left, top, right, bottom }: Bounds): void {
  pen.fillStyle = PICTURE_COLOURS.abstention;
  pen.beginPath();
  const first = (value: number) => Math.floor(value / DOTS.tile) * DOTS.tile + DOTS.tile / 2;
  for (let x = first(left); x < right + DOTS.tile; x += DOTS.tile) {
    for (let y = first(top); y < bottom + DOTS.tile; y += DOTS.tile) {
      pen.moveTo(x + DOTS.radius, y);
      pen.arc(x, y, DOTS.radius, 0, 2 * Math.PI);
    }
  }
  pen.fill();
}
