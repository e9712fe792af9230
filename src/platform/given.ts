import type { browser } from "./browser";
import { EVERYWHERE, patternsBeyond, patternsOn, type Reach, reachOf, sitePatterns } from "./reach";
import { matchPatterns } from "./sites";

type Permissions = typeof browser.permissions;

/** Where the reader let the extension run beyond the list, as the browser says at this moment. */
export async function readGiven(permissions: Permissions): Promise<Reach> {
  return reachOf(await givenPatterns(permissions));
}

/** Calls `listener` each time the browser is given sites or has them taken back, from whatever window. */
export function followGiven(permissions: Permissions, listener: () => void): void {
  permissions.onAdded.addListener(listener);
  permissions.onRemoved.addListener(listener);
}

/**
 * Asks the browser for a site; for every site where it is null. Call it within a click: a browser asks the reader in no
 * other moment.
 */
export async function give(permissions: Permissions, site: string | null): Promise<void> {
  await permissions.request({ origins: site === null ? [...EVERYWHERE] : sitePatterns(site) });
}

/** Gives sites back to the browser; null stands for every site. */
export async function endGiven(permissions: Permissions, sites: readonly (string | null)[]): Promise<void> {
  const given = await givenPatterns(permissions);
  const origins = sites.flatMap((site) => patternsOn(site, given));
  if (origins.length > 0) await permissions.remove({ origins });
}

async function givenPatterns(permissions: Permissions): Promise<string[]> {
  const { origins = [] } = await permissions.getAll();
  return patternsBeyond(origins, matchPatterns());
}
