import { describe, expect, it } from "vitest";
import { findSites } from "../../src/options/find-sites";
import { groupSites } from "../../src/platform/site-groups";
import { SITES } from "../../src/platform/sites";

const GROUPS = groupSites("fr");
const hosts = (query: string) => findSites(GROUPS, query).flatMap(({ sites }) => sites.map(({ host }) => host));

describe("a search in the list of sites", () => {
  it("for nothing gives all of them", () => expect(hosts("  ")).toHaveLength(SITES.length));

  it.each([
    ["a name", "le monde", "lemonde.fr"],
    ["a name in capitals", "LE MONDE", "lemonde.fr"],
    ["a name without its accents", "liberation", "liberation.fr"],
    ["a host", "theguardian", "theguardian.com"],
  ])("finds %s", (_what, query, host) => expect(hosts(query)).toContain(host));

  it("gives every site of a country by its name", () => {
    const swedish = SITES.filter(({ country }) => country === "se").map(({ host }) => host);
    expect(hosts("suede").sort()).toEqual(swedish.sort());
  });

  it("leaves out countries without a hit, and finds nothing for nonsense", () => {
    expect(findSites(GROUPS, "theguardian")).toHaveLength(1);
    expect(findSites(GROUPS, "qqqq")).toEqual([]);
  });
});
