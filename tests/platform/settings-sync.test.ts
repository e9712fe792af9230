import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SETTINGS_AT_FIRST } from "../../src/model/settings";
import { readSettings, updateSettings } from "../../src/platform/settings";
import { followSyncProblem, readSyncProblem, type SyncProblem, syncSettings } from "../../src/platform/settings-sync";
import { anySettings } from "../support/any-settings";
import { fc } from "../support/generated-cases";
import { giveLocks, memoryStorage } from "../support/memory-storage";

const SIGNAL_ANYWHERE = { entity: "service:signal", site: null } as const;
const WHATSAPP_HERE = { entity: "service:whatsapp", site: "lemonde.fr" } as const;

beforeEach(giveLocks);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("settings on several devices", () => {
  it("are none on a device on which nothing was chosen, and carried nowhere", async () => {
    const { storage, local, sync } = memoryStorage();
    await syncSettings(storage);
    expect([local.kept, sync.kept]).toEqual([{ settingsSync: { agreed: {}, problem: null } }, {}]);
  });

  it("are asked of this device alone by its pages, once the browser was found to carry none", async () => {
    const { storage, sync } = memoryStorage();
    await syncSettings(storage);
    sync.behaves = "silent";
    const early = new Promise((resume) => setTimeout(resume, 500, "waited for the browser"));
    expect(await Promise.race([readSettings(storage), early])).toEqual(SETTINGS_AT_FIRST);
  });

  it("come from elsewhere also after none were found", async () => {
    const { storage, sync } = memoryStorage();
    await syncSettings(storage);
    sync.kept.settings = { version: 1, density: "all" };
    await syncSettings(storage);
    expect((await readSettings(storage)).density).toBe("all");
  });

  it("go where the browser carries them, and come from there", async () => {
    const here = memoryStorage();
    await updateSettings(here.storage, (now) => ({ ...now, density: "all" }));
    await syncSettings(here.storage);
    expect(here.sync.kept.settings).toEqual({ version: 1, density: "all" });

    here.sync.kept.settings = { version: 1, density: "all", badge: false };
    await syncSettings(here.storage);
    expect(await readSettings(here.storage)).toMatchObject({ density: "all", badge: false });
  });

  it("changed on two devices at once keep both changes", async () => {
    const { storage, sync } = memoryStorage();
    await updateSettings(storage, (now) => ({ ...now, density: "all" }));
    await syncSettings(storage);
    await updateSettings(storage, (now) => ({ ...now, badge: false }));
    sync.kept.settings = { version: 1, density: "page" };
    await syncSettings(storage);
    expect(await readSettings(storage)).toMatchObject({ density: "page", badge: false });
    expect(sync.kept.settings).toEqual({ version: 1, density: "page", badge: false });
  });

  it("that were changed before the browser had carried any here are added to them", async () => {
    const { storage, sync } = memoryStorage();
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    sync.kept.settings = { version: 1, pausedSites: ["lemonde.fr"] };
    await syncSettings(storage);
    expect(await readSettings(storage)).toMatchObject({ enabled: false, pausedSites: ["lemonde.fr"] });
  });

  it("are not forgotten when the browser forgets what it carries", async () => {
    const { storage, sync } = memoryStorage();
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    await syncSettings(storage);
    delete sync.kept.settings;
    await syncSettings(storage);
    expect((await readSettings(storage)).enabled).toBe(false);
    expect(sync.kept.settings).toEqual({ version: 1, enabled: false });
  });

  it("are written no more once both sides agree", async () => {
    const { storage, local, sync } = memoryStorage();
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    await syncSettings(storage);
    const before = [local.writes, sync.writes];
    await syncSettings(storage);
    expect([local.writes, sync.writes]).toEqual(before);
  });

  it("of a later version on another device are carried on as they are", async () => {
    const { storage, sync } = memoryStorage();
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    await syncSettings(storage);
    sync.kept.settings = { version: 7, enabled: false, density: "smart", favourites: ["a.fr"] };
    await syncSettings(storage);
    await updateSettings(storage, (now) => ({ ...now, badge: false }));
    await syncSettings(storage);
    expect(sync.kept.settings).toEqual({
      version: 7,
      enabled: false,
      density: "smart",
      favourites: ["a.fr"],
      badge: false,
    });
  });

  it("take the names that are never marked off what is carried, and lose none of them", async () => {
    const { storage, local, sync } = memoryStorage();
    sync.kept.settings = { enabled: true, neverMarked: [SIGNAL_ANYWHERE] };
    local.kept.settingsOfDevice = { version: 1, neverMarked: [WHATSAPP_HERE] };
    expect((await readSettings(storage)).neverMarked).toEqual([SIGNAL_ANYWHERE, WHATSAPP_HERE]);
    await syncSettings(storage);
    expect(sync.kept.settings).toEqual({ version: 1, enabled: true });
    expect((await readSettings(storage)).neverMarked).toEqual([SIGNAL_ANYWHERE, WHATSAPP_HERE]);
  });
});

describe("settings the browser does not carry", () => {
  it.each([
    ["is full", "full", "full"],
    ["refuses", "refuses", "refused"],
  ] as const)("because it %s are kept here, said so, and carried later", async (_what, behaviour, problem) => {
    const { storage, sync } = memoryStorage();
    const heard: (SyncProblem | null)[] = [];
    followSyncProblem(storage, (now) => heard.push(now));
    sync.behaves = behaviour;
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    await syncSettings(storage);
    expect((await readSettings(storage)).enabled).toBe(false);
    expect(await readSyncProblem(storage)).toBe(problem);

    sync.behaves = "works";
    await syncSettings(storage);
    expect(sync.kept.settings).toEqual({ version: 1, enabled: false });
    expect(heard).toEqual([problem, null]);
  });

  it("because it never answers are kept here, and hold up no further change for long", async () => {
    vi.useFakeTimers();
    const { storage, sync } = memoryStorage();
    sync.behaves = "silent";
    const done = (async () => {
      await updateSettings(storage, (now) => ({ ...now, enabled: false }));
      await syncSettings(storage);
      await updateSettings(storage, (now) => ({ ...now, badge: false }));
    })();
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    await done;
    expect(await readSettings(storage)).toMatchObject({ enabled: false, badge: false });
    expect(await readSyncProblem(storage)).toBe("refused");
  });

  it("because it takes only so many changes a minute are no sign that it is full", async () => {
    const { storage } = memoryStorage();
    storage.sync.set = async () => {
      throw new Error("This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.");
    };
    await updateSettings(storage, (now) => ({ ...now, enabled: false }));
    await syncSettings(storage);
    expect(await readSyncProblem(storage)).toBe("refused");
  });
});

it("whatever stands in either storage, nothing fails, and what was chosen here stays", async () => {
  const anyKept = fc.dictionary(fc.constantFrom("settings", "settingsOfDevice", "settingsSync"), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(anyKept, anyKept, anySettings, async (here, there, chosen) => {
      const { storage, local, sync } = memoryStorage();
      Object.assign(local.kept, here);
      Object.assign(sync.kept, there);
      await syncSettings(storage);
      expect(await readSyncProblem(storage)).toBeNull();
      await updateSettings(storage, () => chosen);
      await syncSettings(storage);
      expect(await readSettings(storage)).toEqual(chosen);
    }),
  );
});
