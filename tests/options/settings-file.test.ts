import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTITY_KINDS } from "../../src/model/entity";
import { LANGUAGES } from "../../src/model/language";
import { DENSITIES, MARK_STYLES } from "../../src/model/marks";
import { OPEN_DELAYS, RANK_AND_FILE, SETTINGS_AT_FIRST, type Settings } from "../../src/model/settings";
import { readSettingsFile, writeSettingsFile } from "../../src/options/settings-file";

const NOW: Settings = { ...SETTINGS_AT_FIRST, badge: false, pausedSites: ["lemonde.fr"] };

/** A file as an extension of this version writes it, with these settings in it. */
function file(settings: unknown, version: unknown = 1): string {
  return JSON.stringify({ format: "key-votes-settings", version, settings });
}

const anySettings: fc.Arbitrary<Settings> = fc.record({
  ...Object.fromEntries(Object.entries(SETTINGS_AT_FIRST).map(([name, value]) => [name, fc.constant(value)])),
  enabled: fc.boolean(),
  pausedSites: fc.uniqueArray(fc.oneof(fc.domain(), fc.string({ minLength: 1 }))),
  kinds: fc.record(Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, fc.boolean()]))),
  language: fc.constantFrom(...LANGUAGES, "auto"),
  openDelay: fc.constantFrom(...OPEN_DELAYS),
  badge: fc.boolean(),
  rankAndFile: fc.constantFrom(...RANK_AND_FILE),
  density: fc.constantFrom(...DENSITIES),
  markStyle: fc.constantFrom(...MARK_STYLES),
}) as unknown as fc.Arbitrary<Settings>;

describe("a settings file", () => {
  it("can be read by people: one setting to a line", () => {
    expect(writeSettingsFile(NOW)).toContain('\n    "badge": false,\n');
  });

  it("brings back everything that was chosen, whatever it was", () => {
    fc.assert(
      fc.property(anySettings, anySettings, (written, now) => {
        expect(readSettingsFile(writeSettingsFile(written), now)).toEqual({ kind: "read", settings: written });
      }),
    );
  });

  it("of an older version leaves alone what it does not name", () => {
    expect(readSettingsFile(file({ density: "all", kinds: { term: true } }), NOW)).toEqual({
      kind: "read",
      settings: { ...NOW, density: "all", kinds: { ...NOW.kinds, term: true } },
    });
  });

  it.each([
    ["is no JSON", "{", { reason: "otherFile" }],
    ["is empty", "", { reason: "otherFile" }],
    ["is a list", "[]", { reason: "otherFile" }],
    ["is somebody else’s", '{"format":"bookmarks","version":1,"settings":{}}', { reason: "otherFile" }],
    ["has no version", '{"format":"key-votes-settings","settings":{}}', { reason: "otherFile" }],
    ["was written by a later version", file({ density: "everywhere" }, 2), { reason: "newer" }],
    ["has no settings", file(null), { reason: "damaged", setting: "settings" }],
    ["has a setting nobody could choose", file({ openDelay: 7 }), { reason: "damaged", setting: "openDelay" }],
    ["names a site twice", file({ pausedSites: ["a.fr", "a.fr"] }), { reason: "damaged", setting: "pausedSites" }],
    ["has a kind that is not known", file({ kinds: { planet: true } }), { reason: "damaged", setting: "kinds" }],
    ["has kinds that are none", file({ kinds: [] }), { reason: "damaged", setting: "kinds" }],
    ["has a setting that is not known", file({ colour: "red" }), { reason: "unknown", setting: "colour" }],
    ["names what every object has", file({ toString: "x" }), { reason: "unknown", setting: "toString" }],
  ])("that %s is refused, with the reason", (_what, text, refusal) => {
    expect(readSettingsFile(text, NOW)).toEqual({ kind: "refused", refusal });
  });

  it("with one damaged setting is refused as a whole", () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...Object.keys(SETTINGS_AT_FIRST)), (settings, name) => {
        expect(readSettingsFile(file({ ...settings, [name]: "\u0000" }), NOW)).toEqual({
          kind: "refused",
          refusal: { reason: "damaged", setting: name },
        });
      }),
    );
  });

  it("of any content is read or refused, and never an error", () => {
    const anyFile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => file(value)),
    );
    fc.assert(
      fc.property(anyFile, (text) => {
        expect(["read", "refused"]).toContain(readSettingsFile(text, NOW).kind);
      }),
    );
  });
});
