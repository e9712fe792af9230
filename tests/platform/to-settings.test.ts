import { describe, expect, it } from "vitest";
import { SETTINGS_AT_FIRST } from "../../src/model/settings";
import { toSettings } from "../../src/platform/to-settings";
import { anySettings } from "../support/any-settings";
import { fc } from "../support/generated-cases";

const SIGNAL_ANYWHERE = { entity: "service:signal", site: null };
const WHATSAPP_HERE = { entity: "service:whatsapp", site: "lemonde.fr" };

describe("settings", () => {
  it.each([
    [
      "a damaged field has its first value, its neighbours are kept",
      { enabled: "yes", badge: false },
      { badge: false },
    ],
    ["a delay nobody offers is the first one", { openDelay: 7 }, { openDelay: 500 }],
    ["opening by click only is a choice", { openDelay: null }, { openDelay: null }],
    [
      "a kind that is not known is ignored",
      { kinds: { bill: false, planet: true } },
      { kinds: { ...SETTINGS_AT_FIRST.kinds, bill: false } },
    ],
    [
      "settings of before members could be chosen have the first choice",
      { enabled: true, badge: false },
      { badge: false, rankAndFile: "onTopic" },
    ],
    ["where members are marked is kept", { rankAndFile: "always" }, { rankAndFile: "always" }],
    ["a choice nobody offers is the first one", { rankAndFile: "sometimes" }, { rankAndFile: "onTopic" }],
    ["marks everywhere are a choice", { density: "all" }, { density: "all" }],
    ["a density nobody offers is the first one", { density: "none" }, { density: "section" }],
    ["a look nobody offers is the first one", { markStyle: "blinking" }, { markStyle: "dotted" }],
    [
      "names that are never marked are kept, on one site or everywhere",
      { neverMarked: [SIGNAL_ANYWHERE, WHATSAPP_HERE] },
      { neverMarked: [SIGNAL_ANYWHERE, WHATSAPP_HERE] },
    ],
    [
      "of names that are never marked, damaged ones go and each stands once",
      {
        neverMarked: [
          { entity: "Signal", site: null },
          SIGNAL_ANYWHERE,
          null,
          { ...WHATSAPP_HERE, site: 7 },
          SIGNAL_ANYWHERE,
        ],
      },
      { neverMarked: [SIGNAL_ANYWHERE] },
    ],
    [
      "of more than 1,000 names that are never marked, the newest stay",
      { neverMarked: Array.from({ length: 1_002 }, (_, place) => ({ entity: `service:s${place}`, site: null })) },
      { neverMarked: Array.from({ length: 1_000 }, (_, place) => ({ entity: `service:s${place + 2}`, site: null })) },
    ],
    ["a site stands once in the list", { pausedSites: ["a.fr", "a.fr", 3] }, { pausedSites: ["a.fr"] }],
  ])("%s", (_name, stored, expected) => {
    expect(toSettings(stored)).toEqual({ ...SETTINGS_AT_FIRST, ...expected });
  });

  it("are read out of anything without an error", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(toSettings(value)).sort()).toEqual(Object.keys(SETTINGS_AT_FIRST).sort());
      }),
    );
  });

  it("keep every valid choice, however damaged its neighbours are", () => {
    const fields = Object.keys(SETTINGS_AT_FIRST);
    fc.assert(
      fc.property(anySettings, fc.subarray(fields), fc.anything(), (chosen, damaged, rubbish) => {
        const stored = { ...chosen, ...Object.fromEntries(damaged.map((field) => [field, rubbish])) };
        const kept = fields.filter((field) => !damaged.includes(field));
        expect(toSettings(stored)).toMatchObject(
          Object.fromEntries(Object.entries(chosen).filter(([field]) => kept.includes(field))),
        );
      }),
    );
  });
});
