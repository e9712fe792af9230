import { expect, it } from "vitest";
import { readFirst } from "../../src/content/first-reading";
import { SETTINGS_AT_FIRST } from "../../src/model/settings";
import { memoryStorage } from "../support/memory-storage";

const DATA = { aliases: "AAAA", firstYears: {}, words: { fr: {}, en: {}, de: {} } };

it("a page’s settings and names come with one question", async () => {
  const { storage, local } = memoryStorage();
  Object.assign(local.kept, {
    settings: { version: 1, density: "all" },
    settingsOfDevice: { neverMarked: [{ entity: "service:signal", site: null }] },
    recognition: { version: "1.0.0", data: DATA },
  });
  const questions: unknown[] = [];
  const get = storage.local.get.bind(storage.local);
  storage.local.get = (keys) => {
    questions.push(keys);
    return get(keys);
  };
  const { settings, recognition } = await readFirst({ storage } as Parameters<typeof readFirst>[0], "1.0.0");
  expect(settings).toEqual({
    ...SETTINGS_AT_FIRST,
    density: "all",
    neverMarked: [{ entity: "service:signal", site: null }],
  });
  expect(recognition).toEqual(DATA);
  expect(questions).toHaveLength(1);
});

it("names of another version, and a storage that refuses, leave the settings as they are, and no names", async () => {
  const { storage, local, sync } = memoryStorage();
  local.kept.recognition = { version: "0.9.0", data: DATA };
  sync.kept.settings = { version: 1, density: "all" };
  const asked = { storage } as Parameters<typeof readFirst>[0];
  const carried = { settings: { ...SETTINGS_AT_FIRST, density: "all" }, recognition: null };
  expect(await readFirst(asked, "1.0.0")).toEqual(carried);
  local.behaves = "refuses";
  expect(await readFirst(asked, "1.0.0")).toEqual(carried);
});
