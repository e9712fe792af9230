import type { EntityId } from "./entity";
import type { PageLanguage } from "./language";

/**
 * How much an alias proves by itself.
 * `unique`: only this entity is written so ("WhatsApp", "loi narcotrafic").
 * `fullName`: first name and surname of a person.
 * `surname`: needs the full name, an honorific or an office.
 * `word`: an everyday word as well ("Signal"): needs words around it.
 */
export type AliasStrength = "unique" | "fullName" | "surname" | "word";

/** One way an entity's name is written. */
export type Alias = {
  readonly text: string;
  readonly entity: EntityId;
  readonly strength: AliasStrength;
  /** Languages of pages on which it counts; all when absent. */
  readonly languages?: readonly PageLanguage[];
  /** The name of a member whom no record of their own tracks: it counts only on pages about encryption, or on request. */
  readonly rankAndFile?: true;
};
