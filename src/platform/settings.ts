import type { Storage } from "webextension-polyfill";
import { ENTITY_KINDS, type EntityKind, isEntityId } from "../model/entity";
import { LANGUAGES } from "../model/language";
import { DENSITIES, MARK_STYLES } from "../model/marks";
import { MOST_NEVER_MARKED, type NeverMarked } from "../model/never-marked";
import { OPEN_DELAYS, RANK_AND_FILE, SETTINGS_AT_FIRST, type Settings } from "../model/settings";

/** The key under which the reader's settings are stored, as one object. */
const KEY = "settings";

type SettingsStorage = Pick<Storage.Static, "local" | "sync" | "onChanged">;

/** The reader's settings; whatever is missing or damaged in the storage has its first value. */
export async function readSettings(storage: SettingsStorage): Promise<Settings> {
  return toSettings((await stored(storage)).value);
}

/** Changes the settings, and gives the new ones. Fields written by another version of the extension are kept. */
export async function updateSettings(storage: SettingsStorage, change: (now: Settings) => Settings): Promise<Settings> {
  const { area, value } = await stored(storage);
  const settings = change(toSettings(value));
  await area.set({ [KEY]: { ...asRecord(value), ...settings } });
  return settings;
}

/** Calls `listener` on each change, from whichever window it comes. @returns a function that stops it. */
export function followSettings(storage: SettingsStorage, listener: (settings: Settings) => void): () => void {
  const forward = (changes: Record<string, Storage.StorageChange>) => {
    const change = changes[KEY];
    if (change) listener(toSettings(change.newValue));
  };
  storage.onChanged.addListener(forward);
  return () => storage.onChanged.removeListener(forward);
}

/** What is stored: in the synchronised storage where the browser has one that works, else in the local one. */
async function stored(storage: SettingsStorage): Promise<{ area: Storage.StorageArea; value: unknown }> {
  try {
    return { area: storage.sync, value: (await storage.sync.get(KEY))[KEY] };
  } catch {
    // Synchronised storage is refused where the browser has no account service (some private or managed profiles).
    return { area: storage.local, value: (await storage.local.get(KEY))[KEY] };
  }
}

/** Reads settings out of anything: each field that is not as expected has its first value, the others are kept. */
export function toSettings(value: unknown): Settings {
  const raw = asRecord(value);
  const first = SETTINGS_AT_FIRST;
  const kinds = asRecord(raw.kinds);
  return {
    enabled: typeof raw.enabled === "boolean" ? raw.enabled : first.enabled,
    pausedSites: Array.isArray(raw.pausedSites)
      ? [...new Set(raw.pausedSites.filter((site): site is string => typeof site === "string" && site !== ""))]
      : first.pausedSites,
    kinds: Object.fromEntries(
      ENTITY_KINDS.map((kind) => [kind, typeof kinds[kind] === "boolean" ? kinds[kind] : first.kinds[kind]]),
      // fromEntries forgets the keys; they are exactly the kinds listed above.
    ) as Record<EntityKind, boolean>,
    language: LANGUAGES.find((language) => language === raw.language) ?? first.language,
    factsLanguage: LANGUAGES.find((language) => language === raw.factsLanguage) ?? first.factsLanguage,
    openDelay:
      OPEN_DELAYS.find((delay) => delay === raw.openDelay) ?? (raw.openDelay === null ? null : first.openDelay),
    badge: typeof raw.badge === "boolean" ? raw.badge : first.badge,
    rankAndFile: RANK_AND_FILE.find((choice) => choice === raw.rankAndFile) ?? first.rankAndFile,
    density: DENSITIES.find((density) => density === raw.density) ?? first.density,
    markStyle: MARK_STYLES.find((style) => style === raw.markStyle) ?? first.markStyle,
    neverMarked: toNeverMarked(raw.neverMarked),
  };
}

/** The entries that are as expected, each once, the newest of too many. */
function toNeverMarked(value: unknown): readonly NeverMarked[] {
  const entries = new Map<string, NeverMarked>();
  for (const each of Array.isArray(value) ? value : []) {
    const { entity, site } = asRecord(each);
    if (!isEntityId(entity) || !(site === null || (typeof site === "string" && site !== ""))) continue;
    entries.set(`${entity} ${site ?? ""}`, { entity, site });
  }
  return [...entries.values()].slice(-MOST_NEVER_MARKED);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
