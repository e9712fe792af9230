import type { ComponentChild } from "preact";
import type { Source } from "../../model/source";
import type { Block } from "./first-view";

/** What a kind of card has to show; `Card` arranges it. */
export type CardLayout = {
  /** Above the title, before the place: "Provision". */
  readonly kind: string;
  /** The line under the title, in parts; absent ones are left out. */
  readonly context: readonly (string | null | undefined)[];
  /** In order of importance; those that do not fit into the first view open the details. */
  readonly blocks: readonly Block[];
  /** The source of the first block, shown at first. */
  readonly source: Source | null;
  /** Behind "More". */
  readonly details: readonly ComponentChild[];
};
