import { describe, expect, it } from "vitest";
import { endGiven, give, readGiven } from "../../src/platform/given";
import { EVERYWHERE, sitePatterns } from "../../src/platform/reach";
import { matchPatterns } from "../../src/platform/sites";

/** The browser's permissions, which hold `origins` beside the listed sites and grant what is asked for. */
function permissions(...origins: string[]) {
  const held = new Set([...matchPatterns(), ...origins]);
  const api = {
    getAll: async () => ({ origins: [...held] }),
    request: async (asked: { origins: string[] }) => {
      for (const origin of asked.origins) held.add(origin);
      return true;
    },
    remove: async (asked: { origins: string[] }) => {
      for (const origin of asked.origins) held.delete(origin);
      return true;
    },
  } as unknown as Parameters<typeof readGiven>[0];
  return { api, held };
}

describe("what the reader gave", () => {
  it("is read from the browser, listed sites left out", async () => {
    const { api } = permissions(...sitePatterns("example.org"));
    expect(await readGiven(api)).toEqual({ everywhere: false, sites: ["example.org"] });
  });

  it("grows by a site, or by every site", async () => {
    const { api } = permissions();
    await give(api, "example.org");
    await give(api, null);
    expect(await readGiven(api)).toEqual({ everywhere: true, sites: ["example.org"] });
  });

  it("ends for one site alone, however the browser writes it", async () => {
    const { api } = permissions("*://*.example.org/*", ...sitePatterns("example.net"));
    await endGiven(api, ["example.org"]);
    expect(await readGiven(api)).toEqual({ everywhere: false, sites: ["example.net"] });
  });

  it("ends everywhere without ending the sites given one by one, nor those of the list", async () => {
    const { api, held } = permissions("<all_urls>", ...EVERYWHERE, ...sitePatterns("example.org"));
    await endGiven(api, [null]);
    expect(await readGiven(api)).toEqual({ everywhere: false, sites: ["example.org"] });
    expect([...held]).toEqual(expect.arrayContaining(matchPatterns()));
  });
});
