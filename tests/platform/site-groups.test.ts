import { describe, expect, it } from "vitest";
import { groupSites } from "../../src/platform/site-groups";
import { SITES } from "../../src/platform/sites";

describe("the sites as listed by country", () => {
  it("are all there, each once", () => {
    const listed = groupSites("en").flatMap(({ sites }) => sites);
    expect(listed.map(({ host }) => host).sort()).toEqual(SITES.map(({ host }) => host));
  });

  it.each([
    [
      "en",
      "France, Belgium, Switzerland, Luxembourg, Canada, United Kingdom, Ireland, United States, Australia, New Zealand, " +
        "India, Germany, Austria, Sweden, European Union",
    ],
    [
      "fr",
      "France, Belgique, Suisse, Luxembourg, Canada, Royaume-Uni, Irlande, États-Unis, Australie, Nouvelle-Zélande, " +
        "Inde, Allemagne, Autriche, Suède, Union européenne",
    ],
  ] as const)("stand under their countries, %s", (language, names) => {
    expect(
      groupSites(language)
        .map(({ name }) => name)
        .join(", "),
    ).toBe(names);
  });

  it("are sorted by name as the reader's language sorts", () => {
    const german =
      groupSites("fr")
        .find(({ name }) => name === "Allemagne")
        ?.sites.map(({ name }) => name) ?? [];
    expect(german.indexOf("Süddeutsche Zeitung")).toBeLessThan(german.indexOf("Tagesschau"));
    expect(german.indexOf("heise")).toBeLessThan(german.indexOf("Stern"));
  });
});
