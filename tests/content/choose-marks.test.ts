import { describe, expect, it } from "vitest";
import { chooseMarks, isWantedBy, MOST_MARKS } from "../../src/content/choose-marks";
import type { EntityId } from "../../src/model/entity";
import type { PageMention } from "../../src/model/page-mention";
import { SETTINGS_AT_FIRST } from "../../src/model/settings";

/** A page as lines of names, one line a section; a name's place in the page is shown after it. */
function page(...sections: readonly string[]): PageMention[] {
  let place = 0;
  return sections.flatMap((names) => {
    const section = {};
    return names.split(" ").map((name): PageMention => {
      const surface = `${name}@${++place}`;
      const entity: EntityId = name === "Retailleau" ? "person:fr/bruno-retailleau" : `service:${name.toLowerCase()}`;
      return { entity, surface, start: 0, end: 1, rule: "uniqueName", confirmedBy: [], pieces: [], section };
    });
  });
}

type Options = Partial<Parameters<typeof chooseMarks>[1]>;

function choose(mentions: readonly PageMention[], options: Options) {
  return chooseMarks(mentions, {
    isWanted: isWantedBy(SETTINGS_AT_FIRST, "lemonde.fr"),
    density: "section",
    most: MOST_MARKS,
    asked: new Set(),
    ...options,
  });
}

function marked(mentions: readonly PageMention[], options: Options): string {
  return choose(mentions, options)
    .marks.map(({ surface }) => surface)
    .join(" ");
}

const ARTICLE = page("Signal Retailleau Signal", "Signal WhatsApp Signal");
const LIST = page(Array.from({ length: MOST_MARKS + 3 }, (_, index) => `Service-${index}`).join(" "));

describe("marks", () => {
  it.each([
    ["section", "Signal@1 Retailleau@2 Signal@4 WhatsApp@5"],
    ["page", "Signal@1 Retailleau@2 WhatsApp@5"],
    ["all", "Signal@1 Retailleau@2 Signal@3 Signal@4 WhatsApp@5 Signal@6"],
  ] as const)("first of each %s", (density, expected) => expect(marked(ARTICLE, { density })).toBe(expected));

  it("leave out kinds that are switched off", () => {
    const settings = { ...SETTINGS_AT_FIRST, kinds: { ...SETTINGS_AT_FIRST.kinds, service: false } };
    expect(marked(ARTICLE, { isWanted: isWantedBy(settings, "lemonde.fr") })).toBe("Retailleau@2");
  });

  it("leave out names the reader does not want, even those gone to by name", () => {
    const entity: EntityId = "service:signal";
    const settings = { ...SETTINGS_AT_FIRST, neverMarked: [{ entity, site: "lemonde.fr" }] };
    const asked = new Set(ARTICLE);
    const here = isWantedBy(settings, "lemonde.fr");
    expect(marked(ARTICLE, { isWanted: here, asked })).toBe("Retailleau@2 WhatsApp@5");
    expect(marked(ARTICLE, { isWanted: isWantedBy(settings, "lefigaro.fr"), asked })).toContain("Signal@1");
  });

  it("are at most 25 on a page, and the rest waits", () => {
    const { marks, waiting } = choose(LIST, {});
    expect(marks).toEqual(LIST.slice(0, 25));
    expect(waiting).toBe(3);
  });

  it.each([
    ["once the reader has asked", { most: null }],
    ["where the reader wants every mention", { density: "all" }],
  ] as const)("are all of them %s", (_when, options) => {
    expect(choose(LIST, options)).toEqual({ marks: LIST, waiting: 0 });
  });

  it("include a mention the reader went to by name, however many there are", () => {
    const last = LIST.at(-1);
    const { marks, waiting } = choose(LIST, { asked: new Set(last ? [last] : []) });
    expect(marks.at(-1)).toBe(last);
    expect(marks).toHaveLength(26);
    expect(waiting).toBe(2);
  });

  it("do not wait where nothing is left out but repetitions", () => {
    expect(choose(ARTICLE, {}).waiting).toBe(0);
  });
});
