import { describe, expect, it } from "vitest";
import type { EntityId, EntityKind } from "../../src/model/entity";
import { kindOf } from "../../src/model/entity";
import type { PageReport } from "../../src/model/page-report";
import { SETTINGS_AT_FIRST, type Settings } from "../../src/model/settings";
import type { ActivePage } from "../../src/popup/active-page";
import { viewPopup } from "../../src/popup/view-model";

/** What the browser allows beyond the list: nothing. */
const LIST_ONLY = { everywhere: false, sites: [] };

function reported(entity: EntityId, surface: string, count: number) {
  return { entity, kind: kindOf(entity), surface, count };
}

/** A page of lemonde.fr that names a person, a provision, a service, the person again under another name, and a vote. */
const ENTITIES = [
  reported("service:signal", "Signal", 3),
  reported("person:fr/bruno-retailleau", "Retailleau", 2),
  reported("bill:fr/narcotrafic#8-ter", "article 8 ter", 1),
  reported("person:fr/naima-moutchou", "Mme Moutchou", 1),
  reported("vote:fr/narcotrafic-8-ter-restore", "scrutin n° 1102", 1),
];

function answered(report: Partial<PageReport>): ActivePage {
  const running = { site: "lemonde.fr", state: "running", entities: ENTITIES, waiting: 0 } as const;
  return { kind: "answered", tab: 7, report: { ...running, ...report } };
}

function silent(url: string | null): ActivePage {
  return { kind: "silent", tab: 7, url };
}

function view(page: ActivePage | null, settings: Partial<Settings>) {
  return viewPopup({ page, settings: { ...SETTINGS_AT_FIRST, ...settings }, names: {}, reach: LIST_ONLY });
}

const NO_KINDS: Record<EntityKind, boolean> = { person: false, bill: false, service: false, term: false, vote: false };

describe("the list", () => {
  it("has the mentions by kind, people first, each kind in order of appearance", () => {
    const { groups, found } = view(answered({}), {});
    expect(groups.map(({ kind }) => kind)).toEqual(["person", "bill", "service", "vote"]);
    expect(groups[0]?.lines.map(({ entity }) => entity)).toEqual([
      "person:fr/bruno-retailleau",
      "person:fr/naima-moutchou",
    ]);
    expect(found).toBe(5);
  });

  it("shows full names where they are known, and the words of the page until then", () => {
    const names = { "person:fr/bruno-retailleau": "Bruno Retailleau" };
    const { groups } = viewPopup({ page: answered({}), settings: SETTINGS_AT_FIRST, names, reach: LIST_ONLY });
    expect(groups[0]?.lines).toEqual([
      { entity: "person:fr/bruno-retailleau", name: "Bruno Retailleau", count: 2 },
      { entity: "person:fr/naima-moutchou", name: "Mme Moutchou", count: 1 },
    ]);
  });

  it("loses a kind the moment it is switched off, before the page has followed", () => {
    const { groups, found, kinds } = view(answered({}), { kinds: { ...SETTINGS_AT_FIRST.kinds, person: false } });
    expect(groups.map(({ kind }) => kind)).toEqual(["bill", "service", "vote"]);
    expect(found).toBe(3);
    expect(kinds[0]).toEqual({ kind: "person", on: false });
  });

  it.each<[string, Partial<Settings>]>([
    ["everything", { enabled: false }],
    ["the site", { pausedSites: ["lemonde.fr"] }],
    ["every kind", { kinds: NO_KINDS }],
  ])("is empty the moment %s is switched off", (_what, settings) => {
    expect(view(answered({}), settings)).toMatchObject({ groups: [], found: 0 });
  });
});

describe("the state line", () => {
  it.each<[string, ActivePage | null, Partial<Settings>, string]>([
    ["a page that has not answered yet", null, {}, "asking"],
    ["a page with mentions", answered({}), {}, "running"],
    ["a page without any", answered({ entities: [] }), {}, "nothing"],
    [
      "a page with mentions of unwanted kinds only",
      answered({ entities: ENTITIES.slice(0, 1) }),
      { kinds: { ...SETTINGS_AT_FIRST.kinds, service: false } },
      "nothing",
    ],
    ["everything switched off", answered({ state: "off", entities: [] }), { enabled: false }, "off"],
    ["everything switched off, on a page nothing runs on", silent("https://example.org/"), { enabled: false }, "off"],
    ["this site switched off", answered({ state: "paused", entities: [] }), { pausedSites: ["lemonde.fr"] }, "paused"],
    ["another site switched off", answered({}), { pausedSites: ["lefigaro.fr"] }, "running"],
    ["every kind switched off", answered({ state: "paused", entities: [] }), { kinds: NO_KINDS }, "noKinds"],
    ["a page of another site that is no article", answered({ state: "unread", entities: [] }), {}, "unread"],
    ["a page that has not followed the switch yet", answered({ state: "off", entities: [] }), {}, "asking"],
    ["a site that is not listed", silent("https://example.org/news"), {}, "notListed"],
    ["a listed site over an insecure connection", silent("http://www.lemonde.fr/"), {}, "notListed"],
    [
      "a listed site open since before the extension was",
      silent("https://www.lemonde.fr/politique/"),
      {},
      "needsReload",
    ],
    ["a page of the browser", silent("chrome://settings/"), {}, "closed"],
    ["a file", silent("file:///home/reader/article.html"), {}, "closed"],
    ["a page whose address the browser keeps to itself", silent(null), {}, "silent"],
    ["a tab without an address", silent(""), {}, "silent"],
  ])("%s", (_what, page, settings, state) => expect(view(page, settings).state).toBe(state));
});

describe("the switches", () => {
  it("are on at first, and terms are off", () => {
    const { enabled, site, kinds } = view(answered({}), {});
    expect(enabled).toBe(true);
    expect(site).toEqual({ name: "lemonde.fr", on: true });
    expect(kinds.filter(({ on }) => !on)).toEqual([{ kind: "term", on: false }]);
  });

  it("remember a paused site", () => {
    expect(view(answered({}), { pausedSites: ["lemonde.fr"] }).site).toEqual({ name: "lemonde.fr", on: false });
  });

  it("have none for the site where nothing runs", () => {
    expect(view(silent("https://example.org/"), {}).site).toBeNull();
  });
});

describe("what the reader can ask of the page", () => {
  it("is to be read again, and to mark what waits", () => {
    expect(view(answered({ waiting: 15 }), {})).toMatchObject({ canRescan: true, waiting: 15 });
  });

  it.each([
    ["that is switched off", answered({ waiting: 15 }), { enabled: false }],
    ["where nothing runs", silent(null), {}],
  ] as const)("is nothing on a page %s", (_where, page, settings) => {
    expect(view(page, settings)).toMatchObject({ canRescan: false, waiting: 0 });
  });
});
