import type { VotePosition } from "../../model/vote";
import { DOTS, EDGES, PICTURE_COLOURS, PICTURE_FONT, type Picture, type Shape, STRIPES } from "./picture";

/** A picture as the text of an SVG file, which stands alone: it names no other file. */
export function pictureSvg({ width, height, title, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${PICTURE_FONT}">`,
    `<title>${escaped(title)}</title>`,
    "<defs>",
    `<pattern id="against" width="${STRIPES.tile}" height="${STRIPES.tile}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${STRIPES.tile}" height="${STRIPES.tile}" fill="${PICTURE_COLOURS.againstGap}"/><rect width="${STRIPES.stripe}" height="${STRIPES.tile}" fill="${PICTURE_COLOURS.against}"/></pattern>`,
    `<pattern id="abstention" width="${DOTS.tile}" height="${DOTS.tile}" patternUnits="userSpaceOnUse"><circle cx="${DOTS.tile / 2}" cy="${DOTS.tile / 2}" r="${DOTS.radius}" fill="${PICTURE_COLOURS.abstention}"/></pattern>`,
    "</defs>",
    `<rect width="${width}" height="${height}" fill="${PICTURE_COLOURS.paper}"/>`,
    ...shapes.map(element),
    "</svg>",
    "",
  ].join("\n");
}

const FILLS: Readonly<Record<VotePosition, string>> = {
  for: PICTURE_COLOURS.for,
  against: "url(#against)",
  abstention: "url(#abstention)",
  didNotVote: "none",
};

function element(shape: Shape): string {
  switch (shape.kind) {
    case "disc":
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" ${paint(shape.position)}/>`;
    case "bar":
      return `<rect x="${short(shape.x)}" y="${short(shape.y)}" width="${short(shape.width)}" height="${shape.height}" rx="2" ${paint(shape.position)}/>`;
    case "line":
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${PICTURE_COLOURS.line}" stroke-width="1.5"/>`;
    case "text":
      return `<text x="${shape.x}" y="${short(shape.y)}" font-size="${shape.size}" font-weight="${shape.weight}" fill="${PICTURE_COLOURS[shape.tone]}" text-anchor="${shape.anchor}">${escaped(shape.text)}</text>`;
  }
}

function paint(position: VotePosition): string {
  return `class="${position}" fill="${FILLS[position]}" stroke="${EDGES[position]}" stroke-width="1.5"`;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
