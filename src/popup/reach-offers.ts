import { coverageOf, EVERYWHERE, type Reach, sitePatterns } from "../platform/reach";
import { listedSite } from "../platform/sites";
import type { ActivePage } from "./active-page";

/** What the reader can give, or take back, for the page in front. Each has its words in `_locales` (`popup_reach_<name>`). */
export type ReachOffer =
  /** Run on this page, until it is left. */
  | { readonly name: "once"; readonly tab: number }
  /** Ask the browser for `patterns`; `site` is what they stand for. */
  | { readonly name: "giveSite"; readonly site: string; readonly patterns: readonly string[] }
  | { readonly name: "giveAll"; readonly patterns: readonly string[] }
  /** Give patterns back to the browser. */
  | { readonly name: "endSite"; readonly site: string; readonly patterns: readonly string[] }
  | { readonly name: "endAll"; readonly patterns: readonly string[] };

/**
 * The offers for a page, narrowest first. None on a listed site, nor where no extension may run.
 * @param reach what the browser allows beyond the list at this moment
 */
export function reachOffers(page: ActivePage | null, reach: Reach): ReachOffer[] {
  const hostname = page && hostnameOf(page);
  if (!page || hostname === null || listedSite(hostname)) return [];
  const site = hostname.replace(/^www\./, "");
  const given = reach.sites.find((each) => hostname === each || hostname.endsWith(`.${each}`));
  const offers: ReachOffer[] = [];
  if (page.kind === "silent" && page.tab !== null) offers.push({ name: "once", tab: page.tab });
  if (given) offers.push({ name: "endSite", site: given, patterns: sitePatterns(given) });
  else if (coverageOf(reach, hostname) === null) {
    offers.push({ name: "giveSite", site, patterns: sitePatterns(site) });
  }
  offers.push({ name: reach.everywhere ? "endAll" : "giveAll", patterns: EVERYWHERE });
  return offers;
}

/** Null for a page of the browser, and where the browser does not say what page it is. */
function hostnameOf(page: ActivePage): string | null {
  if (page.kind === "answered") return page.report.site.includes(".") ? page.report.site : null;
  if (page.url === null || !URL.canParse(page.url)) return null;
  const { protocol, hostname } = new URL(page.url);
  return protocol === "https:" || protocol === "http:" ? hostname : null;
}
