import { searchText } from "../i18n/search-text";
import type { SiteGroup } from "../platform/site-groups";

/** The sites whose name, host or country holds `query`, in whatever case and with or without accents; empty: all. */
export function findSites(groups: readonly SiteGroup[], query: string): SiteGroup[] {
  const wanted = searchText(query.trim());
  return groups
    .map(({ name, sites }) => ({
      name,
      sites: searchText(name).includes(wanted)
        ? sites
        : sites.filter((site) => searchText(site.name).includes(wanted) || site.host.includes(wanted)),
    }))
    .filter(({ sites }) => sites.length > 0);
}
