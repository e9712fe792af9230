import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Storage } from "webextension-polyfill";
import { SETTINGS_AT_FIRST } from "../../src/model/settings";
import { followSettings, readSettings, toSettings, updateSettings } from "../../src/platform/settings";

const SIGNAL_ANYWHERE = { entity: "service:signal", site: null };
const WHATSAPP_HERE = { entity: "service:whatsapp", site: "lemonde.fr" };

/** An in-memory stand-in for the two storage areas; `syncWorks: false` refuses as a profile without sync does. */
function memoryStorage({ syncWorks }: { syncWorks: boolean }) {
  const listeners = new Set<(changes: Record<string, Storage.StorageChange>) => void>();
  function area(works: boolean) {
    const kept: Record<string, unknown> = {};
    return {
      kept,
      get: async (key: string) => {
        if (!works) throw new Error("sync is not available");
        return key in kept ? { [key]: kept[key] } : {};
      },
      set: async (values: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(values)) {
          for (const listener of listeners) listener({ [key]: { oldValue: kept[key], newValue } });
          kept[key] = newValue;
        }
      },
    };
  }
  const sync = area(syncWorks);
  const local = area(true);
  const onChanged = {
    addListener: (listener: (changes: Record<string, Storage.StorageChange>) => void) => listeners.add(listener),
    removeListener: (listener: (changes: Record<string, Storage.StorageChange>) => void) => listeners.delete(listener),
  };
  const storage = { sync, local, onChanged } as unknown as Parameters<typeof readSettings>[0];
  return { storage, sync, local };
}

describe("settings", () => {
  it("are the first ones where nothing is stored", async () => {
    const { storage } = memoryStorage({ syncWorks: true });
    expect(await readSettings(storage)).toEqual(SETTINGS_AT_FIRST);
  });

  it("are remembered", async () => {
    const { storage } = memoryStorage({ syncWorks: true });
    await updateSettings(storage, (now) => ({ ...now, pausedSites: ["lemonde.fr"] }));
    expect((await readSettings(storage)).pausedSites).toEqual(["lemonde.fr"]);
  });

  it("go to the local storage where the synchronised one refuses", async () => {
    const { storage, local } = memoryStorage({ syncWorks: false });
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    expect(local.kept.settings).toMatchObject({ enabled: false });
    expect((await readSettings(storage)).enabled).toBe(false);
  });

  it("keep what another version of the extension wrote", async () => {
    const { storage, sync } = memoryStorage({ syncWorks: true });
    sync.kept.settings = { favourites: ["a.fr"], enabled: false };
    await updateSettings(storage, (now) => ({ ...now, badge: false }));
    expect(sync.kept.settings).toMatchObject({ favourites: ["a.fr"], enabled: false, badge: false });
  });

  it("tell every listener of a change until it stops listening", async () => {
    const { storage } = memoryStorage({ syncWorks: true });
    const heard: boolean[] = [];
    const stop = followSettings(storage, (settings) => heard.push(settings.enabled));
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    stop();
    await updateSettings(storage, (now) => ({ ...now, enabled: true }));
    expect(heard).toEqual([false]);
  });

  it.each([
    [
      "a damaged field has its first value, its neighbours are kept",
      { enabled: "yes", badge: false },
      { badge: false },
    ],
    ["a delay nobody offers is the first one", { openDelay: 7 }, { openDelay: 500 }],
    ["opening by click only is a choice", { openDelay: null }, { openDelay: null }],
    [
      "a kind that is not known is ignored",
      { kinds: { bill: false, planet: true } },
      { kinds: { ...SETTINGS_AT_FIRST.kinds, bill: false } },
    ],
    [
      "settings of before members could be chosen have the first choice",
      { enabled: true, badge: false },
      { badge: false, rankAndFile: "onTopic" },
    ],
    ["where members are marked is kept", { rankAndFile: "always" }, { rankAndFile: "always" }],
    ["a choice nobody offers is the first one", { rankAndFile: "sometimes" }, { rankAndFile: "onTopic" }],
    ["marks everywhere are a choice", { density: "all" }, { density: "all" }],
    ["a density nobody offers is the first one", { density: "none" }, { density: "section" }],
    ["a look nobody offers is the first one", { markStyle: "blinking" }, { markStyle: "dotted" }],
    [
      "names that are never marked are kept, on one site or everywhere",
      { neverMarked: [SIGNAL_ANYWHERE, WHATSAPP_HERE] },
      { neverMarked: [SIGNAL_ANYWHERE, WHATSAPP_HERE] },
    ],
    [
      "of names that are never marked, damaged ones go and each stands once",
      {
        neverMarked: [
          { entity: "Signal", site: null },
          SIGNAL_ANYWHERE,
          null,
          { ...WHATSAPP_HERE, site: 7 },
          SIGNAL_ANYWHERE,
        ],
      },
      { neverMarked: [SIGNAL_ANYWHERE] },
    ],
    [
      "of more than 1,000 names that are never marked, the newest stay",
      { neverMarked: Array.from({ length: 1_002 }, (_, place) => ({ entity: `service:s${place}`, site: null })) },
      { neverMarked: Array.from({ length: 1_000 }, (_, place) => ({ entity: `service:s${place + 2}`, site: null })) },
    ],
    ["a site stands once in the list", { pausedSites: ["a.fr", "a.fr", 3] }, { pausedSites: ["a.fr"] }],
  ])("%s", (_name, stored, expected) => {
    expect(toSettings(stored)).toEqual({ ...SETTINGS_AT_FIRST, ...expected });
  });

  it("are read out of anything without an error", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(toSettings(value)).sort()).toEqual(Object.keys(SETTINGS_AT_FIRST).sort());
      }),
    );
  });
});
