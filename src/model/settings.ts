import { ENTITY_KINDS, type EntityKind } from "./entity";
import type { Language } from "./language";
import type { Density, MarkStyle } from "./marks";
import type { NeverMarked } from "./never-marked";
import { isOnSite } from "./on-site";

/** What the reader chose. Stored by `platform/settings`; everything else about a page is derived. */
export type Settings = {
  /** Off: nothing is marked anywhere. */
  readonly enabled: boolean;
  /** Host names (`lemonde.fr`) on which the reader switched the extension off. */
  readonly pausedSites: readonly string[];
  /** Kinds that are marked. */
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Language of menus and pages; `auto` follows the browser. */
  readonly language: Language | "auto";
  /** Language of cards and records; `interface`: that of the menus. */
  readonly factsLanguage: Language | "interface";
  /** Milliseconds the pointer rests before a card opens; `null`: by click or keyboard only. */
  readonly openDelay: OpenDelay;
  /** Number of recognised items on the toolbar button. */
  readonly badge: boolean;
  /** Where members without a record of their own are marked. */
  readonly rankAndFile: RankAndFile;
  /** Which mentions are marked. */
  readonly density: Density;
  readonly markStyle: MarkStyle;
  /** Names the reader does not want marked, the newest last. */
  readonly neverMarked: readonly NeverMarked[];
};

/**
 * Where members without a record of their own are marked: nowhere, on pages about encryption or surveillance, or on
 * every page. Tracked people are marked in any case.
 */
export type RankAndFile = "never" | "onTopic" | "always";

export const RANK_AND_FILE: readonly RankAndFile[] = ["never", "onTopic", "always"];

/** Choices offered for the open delay, in milliseconds. 500 is what readers of Wikipedia's previews are used to. */
export const OPEN_DELAYS = [250, 500, 900, null] as const;

export type OpenDelay = (typeof OPEN_DELAYS)[number];

/** Glossary terms are off until asked for: they stand in nearly every sentence of an article on the subject. */
const KINDS_AT_FIRST: Readonly<Record<EntityKind, boolean>> = {
  person: true,
  bill: true,
  service: true,
  term: false,
  vote: true,
};

export const SETTINGS_AT_FIRST: Settings = {
  enabled: true,
  pausedSites: [],
  kinds: KINDS_AT_FIRST,
  language: "auto",
  factsLanguage: "interface",
  openDelay: 500,
  badge: true,
  rankAndFile: "onTopic",
  density: "section",
  markStyle: "dotted",
  neverMarked: [],
};

/** True when nothing is to be marked on a site, given by its host name; a paused site's subdomains are paused with it. */
export function isOff(settings: Settings, hostname: string): boolean {
  const paused = settings.pausedSites.some((site) => isOnSite(hostname, site));
  return !settings.enabled || paused || ENTITY_KINDS.every((kind) => !settings.kinds[kind]);
}

/** True when nothing but the names that are never marked tells one from the other, if that. */
export function differOnlyInNeverMarked(one: Settings, other: Settings): boolean {
  return JSON.stringify({ ...one, neverMarked: [] }) === JSON.stringify({ ...other, neverMarked: [] });
}
