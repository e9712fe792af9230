import type { EntityId, EntityKind } from "./entity";

/** One entity recognised on a page, as listed in the popup. */
export type ReportedEntity = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** The surface of its first mention; the popup asks the background for the full name. */
  readonly surface: string;
  /** How often it is mentioned, marked there or not. */
  readonly count: number;
};

/** What the content script of a page has to say to the popup. */
export type PageReport = {
  readonly site: string;
  /**
   * `running`, or switched off by the reader (`off`: everywhere; `paused`: here), or `unread`: a page of a site that is not
   * listed and no article, or a private one.
   */
  readonly state: "running" | "off" | "paused" | "unread";
  /** In order of appearance. */
  readonly entities: readonly ReportedEntity[];
  /** Mentions that are marked only when the reader asks for all, because the page has many. */
  readonly waiting: number;
};
