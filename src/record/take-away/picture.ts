import type { VotePosition } from "../../model/vote";

/** Something on a picture. Lengths are in units of the picture; 1 is a CSS pixel at its natural size. */
export type Shape =
  | {
      readonly kind: "disc";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly position: VotePosition;
    }
  | {
      readonly kind: "bar";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly position: VotePosition;
    }
  | { readonly kind: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | {
      readonly kind: "text";
      /** Of the point named by `anchor`, on the line the letters stand on. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: "normal" | "bold";
      readonly tone: "ink" | "soft";
      readonly anchor: "start" | "middle" | "end";
    };

/**
 * A picture to take away, before it is written as SVG or painted as PNG: one description, so that both show the same.
 * (An SVG cannot be painted onto a canvas here: the pages' content security policy lets in no image made on the spot.)
 */
export type Picture = {
  readonly width: number;
  readonly height: number;
  /** What it shows, in a sentence. */
  readonly title: string;
  readonly shapes: readonly Shape[];
};

/**
 * The colours of a picture, those of tokens.css by day: it may be printed, or laid on any page.
 */
export const PICTURE_COLOURS = {
  ink: "#1a1d23",
  soft: "#565d68",
  paper: "#ffffff",
  line: "#e2e5ea",
  for: "#2f5fb3",
  against: "#b8691b",
  againstGap: "#f6dfc4",
  abstention: "#6f7782",
  none: "#7d8590",
} as const;

/** Faces that are there on any system, the plainest last. */
export const PICTURE_FONT = "Segoe UI, Roboto, Noto Sans, Helvetica, Arial, sans-serif";

/** The colour around a shape of each vote position. */
export const EDGES: Readonly<Record<VotePosition, string>> = {
  for: PICTURE_COLOURS.for,
  against: PICTURE_COLOURS.against,
  abstention: PICTURE_COLOURS.abstention,
  didNotVote: PICTURE_COLOURS.none,
};

/** Stripes and dots, in units of the picture. A tile is square and repeats; stripes run at 45 degrees. */
export const STRIPES = { tile: 5, stripe: 3 } as const;
export const DOTS = { tile: 4, radius: 1.1 } as const;
