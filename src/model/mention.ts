import type { EntityId } from "./entity";

/** Start and end offset in a text, in UTF-16 code units, end exclusive: `text.slice(start, end)` is the surface. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Why a mention counts, so that the card can answer "Why is this marked?". Each name has a sentence in `_locales`
 * (`rule_<name>`).
 */
export type MentionRule =
  /** A name that means only this. */
  | "uniqueName"
  /** First name and surname. */
  | "fullName"
  /** A surname after the full name stood earlier on the page. */
  | "surnameAfterFullName"
  /** A surname with an honorific or an office before it. */
  | "surnameWithTitle"
  /** A surname alone, confirmed by what the text around it is about. */
  | "surnameInContext"
  /** A word with other senses, confirmed by words around it. */
  | "wordInContext"
  /** A word with other senses, confirmed by what the page is about or by the same word confirmed elsewhere on it. */
  | "wordOnPage";

export const MENTION_RULES: readonly MentionRule[] = [
  "uniqueName",
  "fullName",
  "surnameAfterFullName",
  "surnameWithTitle",
  "surnameInContext",
  "wordInContext",
  "wordOnPage",
];

/** An alias found at a place in a page's text, and believed. */
export type Mention = Span & {
  readonly entity: EntityId;
  readonly rule: MentionRule;
  /** The words that confirmed it, as written on the page; empty for a name that needs none. */
  readonly confirmedBy: readonly string[];
};
