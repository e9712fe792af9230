import type { Storage } from "webextension-polyfill";

/**
 * Where the extension may run beyond the listed sites. The browser is asked what it allows; the background keeps its
 * answer in the storage, where pages find it.
 */
export type Reach = {
  readonly everywhere: boolean;
  /** Host names the reader gave one by one; their subdomains belong to them. */
  readonly sites: readonly string[];
};

type ReachStorage = Pick<Storage.Static, "local" | "onChanged">;

const KEY = "reach";
const NO_REACH: Reach = { everywhere: false, sites: [] };

/** What "on every site" asks of the browser. */
export const EVERYWHERE: readonly string[] = ["https://*/*", "http://*/*"];

/** Other ways in which a browser may say the same. */
const EVERYWHERE_SAID: readonly string[] = [...EVERYWHERE, "*://*/*", "<all_urls>"];

/** What "always on this site" asks of the browser, for a host name; one without a dot, or of digits, has no subdomains. */
export function sitePatterns(hostname: string): string[] {
  const host = /\.[a-z]/.test(hostname) ? `*.${hostname}` : hostname;
  return [`https://${host}/*`, `http://${host}/*`];
}

/** The patterns the reader gave: those the browser allows without those of the list. */
export function patternsBeyond(allowed: readonly string[], listed: readonly string[]): string[] {
  const known = new Set(listed);
  return allowed.filter((pattern) => !known.has(pattern));
}

/** What patterns given by the reader add up to. */
export function reachOf(patterns: readonly string[]): Reach {
  const hosts = patterns.map((pattern) => /^(?:https?|\*):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? "");
  return {
    everywhere: patterns.some((pattern) => EVERYWHERE_SAID.includes(pattern)),
    sites: [...new Set(hosts)].filter((host) => host !== "").sort(),
  };
}

/** Of the patterns the reader gave, those that stand for one site; for every site where `site` is null. */
export function patternsOn(site: string | null, patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => {
    return site === null ? EVERYWHERE_SAID.includes(pattern) : reachOf([pattern]).sites.includes(site);
  });
}

/** Why the extension may run on a host name: it was given itself, or everything was; null when neither. */
export function coverageOf(reach: Reach, hostname: string): "site" | "everywhere" | null {
  if (reach.sites.some((site) => hostname === site || hostname.endsWith(`.${site}`))) return "site";
  return reach.everywhere ? "everywhere" : null;
}

/** Puts the reach where pages find it. */
export async function storeReach(storage: Pick<Storage.Static, "local">, reach: Reach): Promise<void> {
  await storage.local.set({ [KEY]: reach });
}

/** The reach as last stored; none where nothing, or something damaged, is stored. */
export async function storedReach(storage: Pick<Storage.Static, "local">): Promise<Reach> {
  return toReach((await storage.local.get(KEY))[KEY]);
}

/** Calls `listener` each time the stored reach changes. @returns a function that stops it */
export function followReach(storage: ReachStorage, listener: (reach: Reach) => void): () => void {
  const forward = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[KEY];
    if (change) listener(toReach(change.newValue));
  };
  storage.onChanged.addListener(forward);
  return () => storage.onChanged.removeListener(forward);
}

function toReach(value: unknown): Reach {
  if (typeof value !== "object" || value === null || !("everywhere" in value) || !("sites" in value)) return NO_REACH;
  const { everywhere, sites } = value;
  if (typeof everywhere !== "boolean" || !Array.isArray(sites)) return NO_REACH;
  return { everywhere, sites: sites.filter((site): site is string => typeof site === "string") };
}
