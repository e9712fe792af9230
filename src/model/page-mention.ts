import type { Mention } from "./mention";

/** A part of one text node: where (a part of) a mention stands in the page. */
export type TextPiece = { readonly node: Text; readonly start: number; readonly end: number };

/** A mention with its place in the DOM. A name cut by inline markup has several pieces. */
export type PageMention = Mention & {
  /** The text of the mention, as written on the page. */
  readonly surface: string;
  readonly pieces: readonly TextPiece[];
  /** What the section of the page it stands in begins with: a heading, an article, the page. The same object for all of a section. */
  readonly section: object;
};
