import sites from "./sites.json" with { type: "json" };

/** A news site on which the extension runs from the start. */
export type Site = {
  /** Registered host name without `www.` ("lemonde.fr"); its subdomains belong to it. */
  readonly host: string;
  /** One of `SITE_COUNTRIES`: where its newsroom is at home. */
  readonly country: string;
  /** The language most of its pages are written in, one the matcher reads. */
  readonly language: string;
  /** As the site calls itself. */
  readonly name: string;
};

/** Codes of the list, in the order in which it is shown; `eu` is the press that covers the Union's institutions. */
export const SITE_COUNTRIES = [
  "fr",
  "be",
  "ch",
  "lu",
  "ca",
  "uk",
  "ie",
  "us",
  "au",
  "nz",
  "in",
  "de",
  "at",
  "se",
  "eu",
] as const;

export type SiteCountry = (typeof SITE_COUNTRIES)[number];

/** The curated list, sorted by host. */
export const SITES: readonly Site[] = sites;

/** Match patterns for the manifest: secure pages of each site. `*.` covers the bare host as well. */
export function matchPatterns(): string[] {
  return SITES.map(({ host }) => `https://*.${host}/*`);
}

/** The listed site a host name belongs to, or null. */
export function listedSite(hostname: string): Site | null {
  return SITES.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`)) ?? null;
}

/** What a host name is called in the settings: the host of its listed site (`www.lemonde.fr` is `lemonde.fr`), or itself. */
export function siteOf(hostname: string): string {
  return listedSite(hostname)?.host ?? hostname;
}
