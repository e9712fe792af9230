import { describe, expect, it } from "vitest";
import type { RecognitionData } from "../../src/model/recognition";
import { storedRecognition, storeRecognition } from "../../src/platform/recognition-store";

const DATA: RecognitionData = { aliases: "AAAA", firstYears: {}, words: { fr: {}, en: {}, de: {} } };

/** A local storage holding `kept`. */
function storage(kept: Record<string, unknown>) {
  const local = {
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (values: object) => void Object.assign(kept, values),
  };
  return { local } as unknown as Parameters<typeof storedRecognition>[0];
}

describe("stored recognition data", () => {
  it("is found again by the same version", async () => {
    const kept = storage({});
    await storeRecognition(kept, "1.0.0", DATA);
    expect(await storedRecognition(kept, "1.0.0")).toEqual(DATA);
  });

  it("is not taken from another version", async () => {
    const kept = storage({});
    await storeRecognition(kept, "1.0.0", DATA);
    expect(await storedRecognition(kept, "1.1.0")).toBeNull();
  });

  it.each([
    ["missing", {}],
    ["a word", { recognition: "x" }],
    ["without data", { recognition: { version: "1.0.0" } }],
    [
      "without a language",
      { recognition: { version: "1.0.0", data: { aliases: "", firstYears: {}, words: { fr: {} } } } },
    ],
  ])("is absent when it is %s", async (_what, kept) => {
    expect(await storedRecognition(storage(kept), "1.0.0")).toBeNull();
  });

  it("is absent when the storage refuses", async () => {
    const refusing = { local: { get: () => Promise.reject(new Error("no storage")) } };
    expect(await storedRecognition(refusing as unknown as Parameters<typeof storedRecognition>[0], "1.0.0")).toBeNull();
  });
});
