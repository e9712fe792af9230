import { vi } from "vitest";
import type { Storage } from "webextension-polyfill";
import type { SettingsStorage } from "../../src/platform/stored-settings";

/** How a storage area behaves: as it should, or as one refuses, is full, or never answers. */
export type AreaBehaviour = "works" | "refuses" | "full" | "silent";

export type MemoryArea = {
  /** What it holds, by key. */
  readonly kept: Record<string, unknown>;
  behaves: AreaBehaviour;
  /** How often something was written. */
  writes: number;
};

/**
 * A browser's storage in memory, for what a real one does only on a bad day. Values are copied on their way in and out, as
 * browsers do, and each call takes a moment, so that two windows can be between reading and writing at once.
 */
export function memoryStorage(): {
  readonly storage: SettingsStorage;
  readonly local: MemoryArea;
  readonly sync: MemoryArea;
} {
  const listeners = new Set<(changes: Record<string, Storage.StorageChange>, area: string) => void>();

  async function answer(area: MemoryArea, what: "read" | "write") {
    await new Promise((resume) => setTimeout(resume, 0));
    if (area.behaves === "silent") await new Promise(() => {});
    if (area.behaves === "refuses") throw new Error("storage is not available");
    if (area.behaves === "full" && what === "write") throw new Error("QUOTA_BYTES quota exceeded");
  }
  function createArea(name: "local" | "sync") {
    const area: MemoryArea = { kept: {}, behaves: "works", writes: 0 };
    function change(key: string, newValue: unknown) {
      const oldValue = area.kept[key];
      area.writes += 1;
      if (newValue === undefined) delete area.kept[key];
      else area.kept[key] = newValue;
      for (const listener of listeners) listener({ [key]: { oldValue, newValue } }, name);
    }
    const api = {
      get: async (keys: string | string[]) => {
        await answer(area, "read");
        const wanted = [keys].flat().filter((key) => Object.hasOwn(area.kept, key));
        return structuredClone(Object.fromEntries(wanted.map((key) => [key, area.kept[key]])));
      },
      set: async (values: Record<string, unknown>) => {
        await answer(area, "write");
        for (const [key, value] of Object.entries(structuredClone(values))) change(key, value);
      },
      remove: async (key: string) => {
        await answer(area, "read");
        if (Object.hasOwn(area.kept, key)) change(key, undefined);
      },
    };
    return { area, api };
  }

  const local = createArea("local");
  const sync = createArea("sync");
  const onChanged = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  const storage = { local: local.api, sync: sync.api, onChanged } as unknown as SettingsStorage;
  return { storage, local: local.area, sync: sync.area };
}

/** Gives Node the browser's locks: whoever asks waits for those before. */
export function giveLocks(): void {
  let last: Promise<unknown> = Promise.resolve();
  function request(_name: string, work: () => Promise<unknown>) {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }
  vi.stubGlobal("navigator", { locks: { request } });
}
