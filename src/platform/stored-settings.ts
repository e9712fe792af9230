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

export type SettingsStorage = Pick<Storage.Static, "local" | "sync" | "onChanged">;

/** The keys of the two objects. What is carried has the same in both storages. */
export const CARRIED = "settings";
export const DEVICE = "settingsOfDevice";

/** The fields that stay on the device. */
const OF_DEVICE = ["neverMarked"] as const satisfies readonly (keyof Settings)[];

/** Milliseconds a page waits for the synchronised storage, which it needs only where the local one has no settings. */
export const SYNC_LIMIT_MS = 1_000;

/**
 * What is stored on this device; where nothing is, what the browser carried here from another one.
 * @throws when the local storage does not answer
 */
export async function readStored({ local, sync }: Pick<SettingsStorage, "local" | "sync">): Promise<StoredSettings> {
  const here = await local.get([CARRIED, DEVICE]);
  const carried = asFields(here[CARRIED]) ?? (await readCarried(sync, SYNC_LIMIT_MS).catch(() => null)) ?? {};
  return inPlace({ carried, device: asFields(here[DEVICE]) ?? {} });
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
  const travelling: Record<string, unknown> = { ...migrate(carried, MIGRATIONS) };
  const staying: Record<string, unknown> = { ...migrate(device, MIGRATIONS) };
  for (const field of OF_DEVICE) {
    if (!(field in travelling)) continue;
    const [arrived, known] = [travelling[field], staying[field]];
    delete travelling[field];
    staying[field] = Array.isArray(arrived) && Array.isArray(known) ? [...arrived, ...known] : (known ?? arrived);
  }
  return { carried: travelling, device: staying };
}

/** Takes over what differs between two settings, and leaves everything else as it is stored. */
export function withChanges(stored: StoredSettings, before: Settings, after: Settings): StoredSettings {
  const was: Fields = { ...before };
  const carried: Record<string, unknown> = { ...stored.carried };
  const device: Record<string, unknown> = { ...stored.device };
  for (const [field, value] of Object.entries(after)) {
    if (isSame(value, was[field])) continue;
    if (OF_DEVICE.some((each) => each === field)) device[field] = value;
    // Another version may know kinds that this one does not.
    else carried[field] = field === "kinds" ? { ...asFields(carried.kinds), ...asFields(value) } : value;
  }
  return { carried, device };
}
