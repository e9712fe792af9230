import { describe, expect, it } from "vitest";
import { coverageOf, EVERYWHERE, patternsBeyond, reachOf, sitePatterns, storedReach } from "../../src/platform/reach";
import { matchPatterns } from "../../src/platform/sites";

const NOWHERE = { everywhere: false, sites: [] };

/** A local storage that holds `reach`. */
function storageWith(reach: unknown) {
  return { local: { get: async () => ({ reach }) } } as unknown as Parameters<typeof storedReach>[0];
}

describe("what the reader gave", () => {
  it("is nothing where the browser allows the list only", () => {
    expect(reachOf(patternsBeyond(matchPatterns(), matchPatterns()))).toEqual(NOWHERE);
  });

  it("is one site after that site was asked for", () => {
    const allowed = [...matchPatterns(), ...sitePatterns("example.org")];
    expect(reachOf(patternsBeyond(allowed, matchPatterns()))).toEqual({ everywhere: false, sites: ["example.org"] });
  });

  it("is everything after everything was asked for, however the browser says it", () => {
    expect(reachOf(EVERYWHERE).everywhere).toBe(true);
    expect(reachOf(["<all_urls>"]).everywhere).toBe(true);
    expect(reachOf(["*://*/*"])).toEqual({ everywhere: true, sites: [] });
  });

  it("is a site given in the browser’s own window, in its own way", () => {
    expect(reachOf(["https://www.example.org/*"])).toEqual({ everywhere: false, sites: ["www.example.org"] });
  });
});

describe("a site is asked for", () => {
  it.each([
    ["with its subdomains", "example.org", ["https://*.example.org/*", "http://*.example.org/*"]],
    ["by itself where it can have none", "localhost", ["https://localhost/*", "http://localhost/*"]],
    ["by itself where it is an address", "127.0.0.1", ["https://127.0.0.1/*", "http://127.0.0.1/*"]],
  ])("%s", (_how, hostname, patterns) => expect(sitePatterns(hostname)).toEqual(patterns));
});

describe("a page may be read", () => {
  const reach = { everywhere: false, sites: ["example.org"] };

  it.each([
    ["example.org", "site"],
    ["news.example.org", "site"],
    ["notexample.org", null],
    ["org", null],
  ] as const)("of %s: %s", (hostname, coverage) => expect(coverageOf(reach, hostname)).toBe(coverage));

  it("everywhere, and as a site of its own where that was given too", () => {
    expect(coverageOf({ ...reach, everywhere: true }, "other.net")).toBe("everywhere");
    expect(coverageOf({ ...reach, everywhere: true }, "example.org")).toBe("site");
  });
});

describe("the stored reach", () => {
  it("is as it was stored", async () => {
    expect(await storedReach(storageWith({ everywhere: true, sites: ["a.fr"] }))).toEqual({
      everywhere: true,
      sites: ["a.fr"],
    });
  });

  it.each([undefined, null, 3, [], { everywhere: "yes", sites: [] }, { everywhere: true, sites: "a.fr" }])(
    "is none where the storage holds %j",
    async (held) => expect(await storedReach(storageWith(held))).toEqual(NOWHERE),
  );
});
