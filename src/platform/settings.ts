import type { Storage } from "webextension-polyfill";
import type { Settings } from "../model/settings";
import type { Fields } from "./fields";
import { inTurn } from "./in-turn";
import { forgetRecognition } from "./recognition-store";
import {
  CARRIED,
  DEVICE,
  SETTINGS_KEYS,
  type SettingsStorage,
  type StoredSettings,
  storedSettings,
  withChanges,
} from "./stored-settings";
import { toSettings } from "./to-settings";

/**
 * The reader's settings; whatever is missing or damaged in the storage has its first value. They are read from the local
 * storage, which always answers; the background keeps it in step with the synchronised one (`settings-sync.ts`).
 */
export async function readSettings(storage: SettingsStorage): Promise<Settings> {
  // The local storage may be broken, or there may be none: what the browser carries may still be there.
  return await settingsIn(await storage.local.get([...SETTINGS_KEYS]).catch(() => ({})), storage.sync);
}

/** The same, out of what was read from the local storage under `SETTINGS_KEYS`. */
export async function settingsIn(kept: Fields, sync: Storage.StorageArea): Promise<Settings> {
  return flat(await storedSettings(kept, sync));
}

/**
 * Changes the settings, and gives the new ones. What `change` does not touch stays as it is stored, also where another
 * version of the extension wrote it. For the background and pages of the extension, which wait for one another.
 * @throws when they cannot be stored
 */
export async function updateSettings(storage: SettingsStorage, change: (now: Settings) => Settings): Promise<Settings> {
  return await inTurn(async () => {
    const stored = await storedSettings(await storage.local.get([...SETTINGS_KEYS]), storage.sync);
    const before = flat(stored);
    const after = change(before);
    const { carried, device } = withChanges(stored, before, after);
    await store(storage, { [CARRIED]: carried, [DEVICE]: device });
    return after;
  });
}

/** Calls `listener` on each change, from whichever window it comes. @returns a function that stops it */
export function followSettings(storage: SettingsStorage, listener: (settings: Settings) => void): () => void {
  let latest = 0;
  const forward = async (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== "local" || !(CARRIED in changes || DEVICE in changes)) return;
    const turn = ++latest;
    const settings = await readSettings(storage);
    if (turn === latest) listener(settings);
  };
  storage.onChanged.addListener(forward);
  return () => {
    latest = Number.POSITIVE_INFINITY;
    storage.onChanged.removeListener(forward);
  };
}

function flat({ carried, device }: StoredSettings): Settings {
  return toSettings({ ...carried, ...device });
}

/** A choice goes before the names kept for pages, which the background has in any case. */
async function store({ local }: SettingsStorage, values: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await local.set(values);
  } catch {
    await forgetRecognition({ local });
    await local.set(values);
  }
}
