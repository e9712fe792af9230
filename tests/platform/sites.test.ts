import { describe, expect, it } from "vitest";
import { PAGE_LANGUAGES } from "../../src/model/language";
import { listedSite, matchPatterns, SITE_COUNTRIES, SITES, siteOf } from "../../src/platform/sites";

describe("the list of sites", () => {
  it("has at least 250 sites in twelve countries, and some of every country it names", () => {
    expect(SITES.length).toBeGreaterThanOrEqual(250);
    expect(SITE_COUNTRIES.length).toBeGreaterThanOrEqual(12);
    expect([...new Set(SITES.map(({ country }) => country))].sort()).toEqual([...SITE_COUNTRIES].sort());
  });

  it("is sorted by host", () => {
    const hosts = SITES.map(({ host }) => host);
    expect(hosts).toEqual(hosts.toSorted());
  });

  it.each(SITES)(
    "$host is a bare host of a known country and language, with a name",
    ({ host, country, language, name }) => {
      expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(SITE_COUNTRIES).toContain(country);
      expect(PAGE_LANGUAGES).toContain(language);
      expect(name.trim()).toBe(name);
      expect(name).not.toBe("");
    },
  );

  it("names no site twice, nor a part of a site it names already", () => {
    const covered = SITES.filter(({ host }) =>
      SITES.some((other) => host !== other.host && host.endsWith(`.${other.host}`)),
    );
    expect(covered).toEqual([]);
    expect(new Set(SITES.map(({ host }) => host)).size).toBe(SITES.length);
  });
});

describe("matchPatterns", () => {
  it("asks for the secure pages of each listed site and for nothing else", () => {
    expect(matchPatterns()).toContain("https://*.lemonde.fr/*");
    expect(matchPatterns()).toHaveLength(SITES.length);
    for (const pattern of matchPatterns()) expect(pattern).toMatch(/^https:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/);
  });
});

describe("siteOf", () => {
  it.each([
    ["lemonde.fr", "lemonde.fr"],
    ["www.lemonde.fr", "lemonde.fr"],
    ["ici.radio-canada.ca", "radio-canada.ca"],
    ["www.bbc.co.uk", "bbc.co.uk"],
    ["abcnews.go.com", "abcnews.go.com"],
  ])("%s belongs to %s", (hostname, site) => {
    expect(siteOf(hostname)).toBe(site);
    expect(listedSite(hostname)?.host).toBe(site);
  });

  it.each([
    ["a host that only ends alike", "notlemonde.fr"],
    ["a host that only begins alike", "lemonde.fr.example.org"],
    ["the parent of a listed host", "go.com"],
    ["a site that is not listed", "example.org"],
    ["no host at all", ""],
  ])("%s is no listed site and keeps its name", (_what, hostname) => {
    expect(siteOf(hostname)).toBe(hostname);
    expect(listedSite(hostname)).toBeNull();
  });
});
