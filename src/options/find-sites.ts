import type { SiteGroup } from "../platform/site-groups";

/** The sites whose name, host or country holds `query`, in whatever case and with or without accents; empty: all. */
export function findSites(groups: readonly SiteGroup[], query: string): SiteGroup[] {
  const wanted = plain(query.trim());
  return groups
    .map(({ name, sites }) => ({
      name,
      sites: plain(name).includes(wanted)
        ? sites
        : sites.filter((site) => plain(site.name).includes(wanted) || site.host.includes(wanted)),
    }))
    .filter(({ sites }) => sites.length > 0);
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
