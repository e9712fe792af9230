import type { Language } from "../model/language";
import { SITE_COUNTRIES, SITES, type Site, type SiteCountry } from "./sites";

/** The listed sites of one country. */
export type SiteGroup = {
  /** The country as named in the reader's language. */
  readonly name: string;
  /** Alphabetical by name. */
  readonly sites: readonly Site[];
};

/** `Intl` knows regions by ISO code; the list of sites uses the codes of the dataset. */
function regionCode(country: SiteCountry): string {
  return country === "uk" ? "GB" : country.toUpperCase();
}

/** The listed sites by country, in the order of `SITE_COUNTRIES`. */
export function groupSites(language: Language): SiteGroup[] {
  const regions = new Intl.DisplayNames(language, { type: "region" });
  const { compare } = new Intl.Collator(language);
  return SITE_COUNTRIES.map((country) => ({
    name: regions.of(regionCode(country)) ?? country,
    sites: SITES.filter((site) => site.country === country).toSorted((a, b) => compare(a.name, b.name)),
  }));
}
