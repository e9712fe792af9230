import type { EntityId } from "./entity";
import type { Mention } from "./mention";

/**
 * Something drawn, as plain data: text, or an element with its attributes and what is in it. The background draws cards
 * and sends them to the page, so that the page carries neither the words of the interface nor the code that lays them out.
 */
export type Drawing = string | DrawnElement;

export type DrawnElement = {
  /** Name of an HTML or SVG element. */
  readonly tag: string;
  /**
   * `data-do` says what pressing a button does (`CardAction`), `data-part` names a part that a button with the same
   * `aria-controls` shows and hides (`CardPart`), `data-entity` whose card a `follow` opens, `data-text` what a `copy`
   * copies, `data-done` and `data-failed` what is then said, `data-wish` what a `mark` wishes (`MarkWish`), `data-when`
   * whether something is shown while the name is `marked` or once it is `unmarked`. A `record` opens the record page of what
   * the card is about.
   */
  readonly attributes: Readonly<Record<string, string | number | true>>;
  readonly children: readonly Drawing[];
};

/** A part of a card that a button shows and hides. */
export type CardPart = "more" | "cite" | "why";

export const CARD_PARTS: readonly CardPart[] = ["more", "cite", "why"];

/** What the buttons of a card do. */
export type CardAction = "back" | "pin" | "dismiss" | "follow" | "toggle" | "copy" | "mark" | "record";

/** A card, ready to be shown. */
export type DrawnCard = {
  readonly id: EntityId;
  readonly name: string;
  readonly drawing: DrawnElement;
};

/** What a card says of the mention it was opened from. */
export type MentionNote = Pick<Mention, "rule" | "confirmedBy"> & {
  /** The words as written on the page. */
  readonly surface: string;
  /** Its place among the mentions of the page, from 1. */
  readonly index: number;
  readonly total: number;
};
