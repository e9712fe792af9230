import { describe, expect, it } from "vitest";
import { SETTINGS_AT_FIRST } from "../../src/model/settings";
import { chooseDensity, switchAll, switchKind, switchSite } from "../../src/popup/change-settings";

describe("a switch", () => {
  it("for everything changes nothing else", () => {
    expect(switchAll(SETTINGS_AT_FIRST)).toEqual({ ...SETTINGS_AT_FIRST, enabled: false });
  });

  it("for a site leaves the other sites as they are", () => {
    const paused = { ...SETTINGS_AT_FIRST, pausedSites: ["lefigaro.fr"] };
    expect(switchSite(paused, "lemonde.fr").pausedSites).toEqual(["lefigaro.fr", "lemonde.fr"]);
    expect(switchSite(paused, "lefigaro.fr").pausedSites).toEqual([]);
  });

  it("for a kind leaves the other kinds as they are", () => {
    expect(switchKind(SETTINGS_AT_FIRST, "term").kinds).toEqual({ ...SETTINGS_AT_FIRST.kinds, term: true });
  });

  it("for density changes nothing else", () => {
    expect(chooseDensity(SETTINGS_AT_FIRST, "all")).toEqual({ ...SETTINGS_AT_FIRST, density: "all" });
  });

  it.each([
    ["everything", switchAll],
    ["a site", (settings: typeof SETTINGS_AT_FIRST) => switchSite(settings, "lemonde.fr")],
    ["a kind", (settings: typeof SETTINGS_AT_FIRST) => switchKind(settings, "bill")],
  ])("for %s, turned twice, is back where it was", (_what, turn) => {
    expect(turn(turn(SETTINGS_AT_FIRST))).toEqual(SETTINGS_AT_FIRST);
  });
});
