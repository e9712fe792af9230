import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SETTINGS_AT_FIRST, type Settings } from "../../src/model/settings";
import { storedRecognition } from "../../src/platform/recognition-store";
import { followSettings, readSettings, updateSettings } from "../../src/platform/settings";
import { anySettings } from "../support/any-settings";
import { eventually } from "../support/eventually";
import { fc } from "../support/generated-cases";
import { giveLocks, memoryStorage } from "../support/memory-storage";

const SIGNAL_ANYWHERE = { entity: "service:signal", site: null } as const;

beforeEach(giveLocks);
afterEach(() => vi.unstubAllGlobals());

describe("settings", () => {
  it("are the first ones where nothing is stored", async () => {
    const { storage } = memoryStorage();
    expect(await readSettings(storage)).toEqual(SETTINGS_AT_FIRST);
  });

  it("are remembered", async () => {
    const { storage } = memoryStorage();
    await updateSettings(storage, (now) => ({ ...now, pausedSites: ["lemonde.fr"] }));
    expect((await readSettings(storage)).pausedSites).toEqual(["lemonde.fr"]);
  });

  it("of which only the changed ones are stored, so that the others follow what a later version has at first", async () => {
    const { storage, local } = memoryStorage();
    await updateSettings(storage, (now) => ({ ...now, badge: false }));
    expect(local.kept.settings).toEqual({ version: 1, badge: false });
  });

  it("changed in two windows at once are both remembered", async () => {
    const { storage } = memoryStorage();
    await Promise.all([
      updateSettings(storage, (now) => ({ ...now, pausedSites: [...now.pausedSites, "lemonde.fr"] })),
      updateSettings(storage, (now) => ({ ...now, pausedSites: [...now.pausedSites, "theguardian.com"] })),
      updateSettings(storage, (now) => ({ ...now, kinds: { ...now.kinds, bill: false } })),
      updateSettings(storage, (now) => ({ ...now, kinds: { ...now.kinds, term: true } })),
    ]);
    expect(await readSettings(storage)).toEqual({
      ...SETTINGS_AT_FIRST,
      pausedSites: ["lemonde.fr", "theguardian.com"],
      kinds: { ...SETTINGS_AT_FIRST.kinds, bill: false, term: true },
    });
  });

  it("changed after a change that failed are remembered all the same", async () => {
    const { storage, local } = memoryStorage();
    local.behaves = "refuses";
    await expect(updateSettings(storage, (now) => ({ ...now, badge: false }))).rejects.toThrow("not available");
    local.behaves = "works";
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    expect(await readSettings(storage)).toEqual({ ...SETTINGS_AT_FIRST, enabled: false });
  });

  it("that were never stored here are those the browser carried from another device", async () => {
    const { storage, sync } = memoryStorage();
    sync.kept.settings = { version: 1, density: "all" };
    expect((await readSettings(storage)).density).toBe("all");
    await updateSettings(storage, (now) => ({ ...now, badge: false }));
    expect(await readSettings(storage)).toEqual({ ...SETTINGS_AT_FIRST, density: "all", badge: false });
  });

  it("are not kept from pages by a synchronised storage that refuses or never answers", async () => {
    const { storage, sync, local } = memoryStorage();
    for (const behaviour of ["refuses", "silent"] as const) {
      sync.behaves = behaviour;
      local.kept.settings = { enabled: false };
      expect((await readSettings(storage)).enabled).toBe(false);
      delete local.kept.settings;
      expect(await readSettings(storage)).toEqual(SETTINGS_AT_FIRST);
    }
  });

  it("are those the browser carries where the local storage is broken or damaged", async () => {
    const { storage, sync, local } = memoryStorage();
    sync.kept.settings = { version: 1, pausedSites: ["lemonde.fr"] };
    local.kept.settings = "\u0000";
    expect((await readSettings(storage)).pausedSites).toEqual(["lemonde.fr"]);
    local.behaves = "refuses";
    expect((await readSettings(storage)).pausedSites).toEqual(["lemonde.fr"]);
  });

  it("are the first ones where there is no storage at all", async () => {
    const { storage, sync, local } = memoryStorage();
    sync.behaves = "refuses";
    local.behaves = "refuses";
    expect(await readSettings(storage)).toEqual(SETTINGS_AT_FIRST);
  });

  it("go before the names kept for pages when the storage is full", async () => {
    const { storage, local } = memoryStorage();
    local.kept.recognition = { version: "1", data: "many names" };
    const { local: area } = storage;
    const { set } = area;
    area.set = async (values) => {
      if ("recognition" in local.kept) throw new Error("QUOTA_BYTES quota exceeded");
      await set(values);
    };
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    expect((await readSettings(storage)).enabled).toBe(false);
    expect(await storedRecognition(storage, "1")).toBeNull();
  });

  it("of another version of the extension stay as they are, unless they are changed", async () => {
    const { storage, local } = memoryStorage();
    const newer = { version: 7, favourites: ["a.fr"], density: "smart", kinds: { planet: true, bill: false } };
    local.kept.settings = newer;
    await updateSettings(storage, (now) => ({ ...now, badge: false }));
    expect(local.kept.settings).toEqual({ ...newer, badge: false });
    await updateSettings(storage, (now) => ({ ...now, kinds: { ...now.kinds, term: true } }));
    expect(local.kept.settings).toMatchObject({ density: "smart", kinds: { planet: true, bill: false, term: true } });
  });

  it("keep the names that are never marked apart from what is carried to other devices", async () => {
    const { storage, local } = memoryStorage();
    await updateSettings(storage, (now) => ({ ...now, neverMarked: [SIGNAL_ANYWHERE] }));
    expect(local.kept.settings).toEqual({ version: 1 });
    expect(local.kept.settingsOfDevice).toEqual({ version: 1, neverMarked: [SIGNAL_ANYWHERE] });
    expect((await readSettings(storage)).neverMarked).toEqual([SIGNAL_ANYWHERE]);
  });

  it("tell every listener of a change until it stops listening", async () => {
    const { storage, sync } = memoryStorage();
    const heard: Settings[] = [];
    const stop = followSettings(storage, (settings) => heard.push(settings));
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    await eventually(async () => heard.at(-1)?.enabled === false || "nothing was heard");
    await updateSettings(storage, (now) => ({ ...now, neverMarked: [SIGNAL_ANYWHERE] }));
    await eventually(async () => heard.at(-1)?.neverMarked.length === 1 || "nothing was heard");
    // What arrives from other devices counts once the background has taken it over.
    const before = heard.length;
    await storage.sync.set({ settings: { enabled: true } });
    stop();
    await updateSettings(storage, (now) => ({ ...now, enabled: true }));
    expect(sync.kept.settings).toEqual({ enabled: true });
    expect(heard).toHaveLength(before);
  });

  it("are remembered whatever was stored before, and whatever is chosen", async () => {
    const anyStored = fc.dictionary(fc.constantFrom("settings", "settingsOfDevice"), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(anyStored, anyStored, anySettings, async (stored, carried, chosen) => {
        const { storage, local, sync } = memoryStorage();
        Object.assign(local.kept, stored);
        Object.assign(sync.kept, carried);
        await updateSettings(storage, () => chosen);
        expect(await readSettings(storage)).toEqual(chosen);
      }),
    );
  });
});
