import { describe, expect, it } from "vitest";
import { SETTINGS_AT_FIRST, type Settings } from "../../src/model/settings";
import { readSettingsFile, writeSettingsFile } from "../../src/options/settings-file";
import { anySettings } from "../support/any-settings";
import { fc } from "../support/generated-cases";

const NOW: Settings = { ...SETTINGS_AT_FIRST, badge: false, pausedSites: ["lemonde.fr"] };

/** A file as an extension of this version writes it, with these settings in it. */
function file(settings: unknown, version: unknown = 1): string {
  return JSON.stringify({ format: "key-votes-settings", version, settings });
}

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
    ["carries a version among its settings", file({ version: 9 }), { reason: "unknown", setting: "version" }],
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

  it("with bytes changed, lost or added is taken as it was written, or refused", () => {
    fc.assert(
      fc.property(
        anySettings,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.string({ maxLength: 3 }),
        (settings, place, cut, put) => {
          const text = writeSettingsFile(settings);
          const at = place % text.length;
          const reading = readSettingsFile(text.slice(0, at) + put + text.slice(at + cut), NOW);
          if (reading.kind === "refused") return;
          // What is taken is exactly what now stands in the file.
          const { settings: said } = JSON.parse(text.slice(0, at) + put + text.slice(at + cut));
          expect(reading.settings).toEqual({ ...NOW, ...said, kinds: { ...NOW.kinds, ...said.kinds } });
        },
      ),
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
