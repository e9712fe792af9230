import { describe, expect, it } from "vitest";
import type { ActivePage } from "../../src/popup/active-page";
import { reachOffers } from "../../src/popup/reach-offers";

const NOTHING = { everywhere: false, sites: [] };
const ONE_SITE = { everywhere: false, sites: ["example.org"] };
const EVERYTHING = { everywhere: true, sites: [] };

const silent = (url: string | null): ActivePage => ({ kind: "silent", tab: 7, url });
const running = (site: string): ActivePage => ({
  kind: "answered",
  tab: 7,
  report: { site, state: "running", entities: [], waiting: 0 },
});

describe("beyond the list, the popup offers", () => {
  it.each([
    [
      "this page, this site or all of them, where nothing was given",
      silent("https://example.org/a"),
      NOTHING,
      ["once", "giveSite", "giveAll"],
    ],
    ["the same over http", silent("http://example.org/"), NOTHING, ["once", "giveSite", "giveAll"]],
    ["site and all, where it runs on this page only", running("example.org"), NOTHING, ["giveSite", "giveAll"]],
    ["to end what was given to the site", running("example.org"), ONE_SITE, ["endSite", "giveAll"]],
    ["the same on its subdomains", running("news.example.org"), ONE_SITE, ["endSite", "giveAll"]],
    ["to end what was given everywhere", running("example.org"), EVERYTHING, ["endAll"]],
    ["nothing on a listed site", silent("https://www.lemonde.fr/"), NOTHING, []],
    ["nothing on a page of the browser", silent("about:config"), NOTHING, []],
    ["nothing where the browser does not say what page it is", silent(null), NOTHING, []],
    ["nothing on a page of the extension", running("key-votes"), NOTHING, []],
    ["nothing before the page has answered", null, NOTHING, []],
  ] as const)("%s", (_what, page, reach, names) => {
    expect(reachOffers(page, reach).map(({ name }) => name)).toEqual(names);
  });

  it("a site without its www, with its subdomains", () => {
    expect(reachOffers(silent("https://www.example.org/"), NOTHING)[1]).toEqual({
      name: "giveSite",
      site: "example.org",
      patterns: ["https://*.example.org/*", "http://*.example.org/*"],
    });
  });

  it("to end what was really given, not the subdomain in front", () => {
    expect(reachOffers(running("news.example.org"), ONE_SITE)[0]).toMatchObject({ site: "example.org" });
  });
});
