import type { EntityId, EntityKind } from "../model/entity";
import type { Density } from "../model/marks";
import type { PageReport } from "../model/page-report";
import type { Settings } from "../model/settings";
import type { Reach } from "../platform/reach";
import { listedSite } from "../platform/sites";
import type { ActivePage } from "./active-page";
import { type ReachOffer, reachOffers } from "./reach-offers";

/** Kinds in the order in which the popup lists them. */
const KINDS_LISTED: readonly EntityKind[] = ["person", "bill", "service", "vote", "term"];

/** What the popup says about the page in front. Each has its words in `_locales` (`popup_state_<name>`). */
export type PageState =
  /** Not answered yet. */
  | "asking"
  | "running"
  /** Running, and nothing recognised. */
  | "nothing"
  /** Switched off on this site. */
  | "paused"
  /** Switched off everywhere. */
  | "off"
  /** Every kind is switched off. */
  | "noKinds"
  /** A page of a site that is not listed, and no article. */
  | "unread"
  | "notListed"
  /** A listed site whose page was open before the extension was. */
  | "needsReload"
  /** A page of the browser, or a file. */
  | "closed"
  /** Nothing runs there, and the browser does not say what page it is. */
  | "silent";

/** One entity of the page. */
export type MentionLine = {
  readonly entity: EntityId;
  /** The full name, or the words on the page until it is known. */
  readonly name: string;
  /** How often it is marked. */
  readonly count: number;
};

/** The entities of one kind. */
export type MentionGroup = { readonly kind: EntityKind; readonly lines: readonly MentionLine[] };

/** Everything the popup draws. */
export type PopupView = {
  readonly state: PageState;
  /** Entities listed below. */
  readonly found: number;
  /** Mentions that are marked only when the reader asks for all. */
  readonly waiting: number;
  /** Which mentions are marked. */
  readonly density: Density;
  /** A page runs and can be read, or read again. */
  readonly canRescan: boolean;
  /** The switch for everything. */
  readonly enabled: boolean;
  /** The switch for this site; null where nothing runs. */
  readonly site: { readonly name: string; readonly on: boolean } | null;
  /** By kind, each in order of appearance; kinds without mentions are left out. */
  readonly groups: readonly MentionGroup[];
  readonly kinds: readonly { readonly kind: EntityKind; readonly on: boolean }[];
  /** What can be given or taken back for this page; none on a listed site. */
  readonly offers: readonly ReachOffer[];
};

/**
 * What the popup shows for a page, the reader's settings, the names known so far, and what the browser allows beyond the
 * list. `page` is null until it answers.
 */
export function viewPopup(options: {
  readonly page: ActivePage | null;
  readonly settings: Settings;
  readonly names: Readonly<Record<string, string>>;
  readonly reach: Reach;
}): PopupView {
  const { page, settings, names, reach } = options;
  const report = page?.kind === "answered" ? page.report : null;
  const marking = report && isMarking(report, settings) ? report : null;
  const groups = marking ? groupMentions(marking, settings, names) : [];
  return {
    state: pageState(page, settings, groups.length > 0),
    found: groups.reduce((sum, { lines }) => sum + lines.length, 0),
    waiting: marking?.waiting ?? 0,
    density: settings.density,
    canRescan: marking !== null || (report?.state === "unread" && settings.enabled),
    enabled: settings.enabled,
    site: report && { name: report.site, on: !settings.pausedSites.includes(report.site) },
    groups,
    kinds: KINDS_LISTED.map((kind) => ({ kind, on: settings.kinds[kind] })),
    offers: reachOffers(page, reach),
  };
}

/** Settings are newer than a report: a page takes a moment to follow a switch. */
function isMarking(report: PageReport, settings: Settings): boolean {
  return report.state === "running" && settings.enabled && !settings.pausedSites.includes(report.site);
}

function groupMentions(
  report: PageReport,
  settings: Settings,
  names: Readonly<Record<string, string>>,
): MentionGroup[] {
  return KINDS_LISTED.filter((kind) => settings.kinds[kind])
    .map((kind) => ({
      kind,
      lines: report.entities
        .filter((reported) => reported.kind === kind)
        .map(({ entity, surface, count }) => ({ entity, name: names[entity] ?? surface, count })),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function pageState(page: ActivePage | null, settings: Settings, hasMentions: boolean): PageState {
  if (!settings.enabled) return "off";
  if (page === null) return "asking";
  if (page.kind === "silent") return silentState(page.url);
  if (settings.pausedSites.includes(page.report.site)) return "paused";
  if (KINDS_LISTED.every((kind) => !settings.kinds[kind])) return "noKinds";
  if (page.report.state === "unread") return "unread";
  if (page.report.state !== "running") return "asking";
  return hasMentions ? "running" : "nothing";
}

function silentState(address: string | null): PageState {
  if (address === null || !URL.canParse(address)) return "silent";
  const url = new URL(address);
  if (url.protocol === "https:" && listedSite(url.hostname)) return "needsReload";
  return url.protocol === "https:" || url.protocol === "http:" ? "notListed" : "closed";
}
