import { describe, expect, it } from "vitest";
import { isRecordId, recordHash, recordOfHash } from "../../src/model/record-id";

describe("an address", () => {
  it.each([
    "vote:fr/narcotrafic-8-ter-restore",
    "bill:fr/narcotrafic#8-ter",
    "person:fr/pa793904",
    "service:signal",
    "state:eu/nl",
    "overview",
    "method",
  ] as const)("leads to %s and back", (id) => expect(recordOfHash(recordHash(id))).toBe(id));

  it("is understood as mail programs write it", () => {
    expect(recordOfHash("#bill%3Afr%2Fnarcotrafic%238-ter")).toBe("bill:fr/narcotrafic#8-ter");
  });

  it("without a record leads to the overview", () => {
    expect(recordOfHash("")).toBe("overview");
    expect(recordOfHash("#")).toBe("overview");
  });

  it.each(["#planet:mars", "#%", "#vote:../../secret", "#state:eu/netherlands", "#Overview"])(
    "%s names nothing",
    (hash) => expect(recordOfHash(hash)).toBeNull(),
  );
});

it("an id is a text", () => expect([null, 7, {}, undefined].some(isRecordId)).toBe(false));
