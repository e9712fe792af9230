import type { Storage } from "webextension-polyfill";
import type { Settings } from "../model/settings";
import { asFields, type Fields, isSame } from "./fields";
import { MIGRATIONS, migrate } from "./settings-migrations";
import { soonOrNever } from "./soon-or-never";

/**
 * Settings as they are stored, in two objects: the browser carries the first to the reader's other devices; the second
 * tells what was read, and never leaves this one. Either may hold what this version of the extension does not know.
 */
export type StoredSettings = { readonly carried: Fields; readonly device: Fields };

/** The part of the browser's storage that settings need. */
export type SettingsStorage = Pick<Storage.Static, "local" | "sync" | "onChanged">;

/** The keys of the two objects. What is carried has the same in both storages. */
export const CARRIED = "settings";
export const DEVICE = "settingsOfDevice";
/** Where this device keeps what it last had in common with the synchronised storage, and what is wrong with that. */
export const SYNC_STATE = "settingsSync";

/** The keys under which the local storage holds what `storedSettings` asks for. */
export const SETTINGS_KEYS: readonly string[] = [CARRIED, DEVICE, SYNC_STATE];

/** The fields that stay on the device: what the reader does not want marked tells what was read. */
const OF_DEVICE: readonly string[] = ["neverMarked"] satisfies readonly (keyof Settings)[];

/** Milliseconds a page waits for the synchronised storage, which it needs only where the local one has no settings. */
const SYNC_LIMIT_MS = 1_000;

/**
 * What is stored, given what the local storage holds under `SETTINGS_KEYS`; where that is nothing, what the browser carried
 * here from another device.
 */
export async function storedSettings(here: Fields, sync: Storage.StorageArea): Promise<StoredSettings> {
  const carried = asFields(here[CARRIED]) ?? (await carriedHere(here[SYNC_STATE], sync));
  return inPlace({ carried: carried ?? {}, device: asFields(here[DEVICE]) ?? {} });
}

/** The background has looked already, and looks again at each change: a page of a reader without settings need not ask. */
async function carriedHere(state: unknown, sync: Storage.StorageArea): Promise<Fields | null> {
  if (asFields(state)?.problem === null) return null;
  return await readCarried(sync, SYNC_LIMIT_MS).catch(() => null);
}

/**
 * What the synchronised storage holds; null for nothing, or something that are no settings.
 * @param limit milliseconds it has for an answer
 * @throws when it refuses, or does not answer in time
 */
export async function readCarried(sync: Storage.StorageArea, limit: number): Promise<Fields | null> {
  return asFields((await soonOrNever(sync.get(CARRIED), limit))[CARRIED]);
}

/**
 * Both objects as this version writes them, each field in its own. The first version carried all of them, and may still
 * do so on another device.
 */
export function inPlace({ carried, device }: StoredSettings): StoredSettings {
  const { neverMarked, ...travelling } = migrate(carried, MIGRATIONS);
  const staying = migrate(device, MIGRATIONS);
  if (!neverMarked) return { carried: travelling, device: staying };
  return { carried: travelling, device: { ...staying, neverMarked: [neverMarked, staying.neverMarked ?? []].flat() } };
}

/** Takes over what differs between two settings, and leaves everything else as it is stored. */
export function withChanges(stored: StoredSettings, before: Settings, after: Settings): StoredSettings {
  const was: Fields = { ...before };
  const carried: Record<string, unknown> = { ...stored.carried };
  const device: Record<string, unknown> = { ...stored.device };
  for (const [field, value] of Object.entries(after)) {
    if (isSame(value, was[field])) continue;
    if (OF_DEVICE.includes(field)) device[field] = value;
    // Another version may know kinds that this one does not.
    else carried[field] = field === "kinds" ? { ...asFields(carried.kinds), ...asFields(value) } : value;
  }
  return { carried, device };
}
