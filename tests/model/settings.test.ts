import { describe, expect, it } from "vitest";
import { isOff, SETTINGS_AT_FIRST } from "../../src/model/settings";

const NO_KINDS = { person: false, bill: false, service: false, term: false, vote: false };

describe("isOff", () => {
  it.each([
    ["runs at first", {}, "lemonde.fr", false],
    ["is off everywhere by the main switch", { enabled: false }, "lemonde.fr", true],
    ["is off on a paused site", { pausedSites: ["lemonde.fr"] }, "lemonde.fr", true],
    ["is off on a paused site's subdomains", { pausedSites: ["lemonde.fr"] }, "abonnes.lemonde.fr", true],
    ["runs on a site whose name only ends alike", { pausedSites: ["monde.fr"] }, "lemonde.fr", false],
    ["is off when every kind is", { kinds: NO_KINDS }, "lemonde.fr", true],
    ["runs for the one kind that is on", { kinds: { ...NO_KINDS, bill: true } }, "lemonde.fr", false],
  ])("%s", (_name, change, site, off) => expect(isOff({ ...SETTINGS_AT_FIRST, ...change }, site)).toBe(off));
});
