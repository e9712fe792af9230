import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/i18n/words";
import { BLANK_REASONS, VOTE_POSITIONS } from "../../src/model/vote";
import en from "../../src/static/_locales/en/messages.json";
import fr from "../../src/static/_locales/fr/messages.json";

type Entry = {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
};

const TABLES: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { en, fr };
const entries = Object.entries(TABLES).flatMap(([language, table]) =>
  Object.entries(table).map(([key, entry]) => ({ name: `${language} ${key}`, key, ...entry })),
);
const usedIn = (message: string) => [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1] ?? "").sort();

/** Chrome's store cuts longer descriptions. */
const STORE_DESCRIPTION = 132;

describe("the two tables", () => {
  it("have the same keys, in the same order", () => expect(Object.keys(fr)).toEqual(Object.keys(en)));

  it.each(Object.keys(en))("%s fills in the same values", (key) => {
    expect(usedIn(TABLES.fr?.[key]?.message ?? "")).toEqual(usedIn(TABLES.en?.[key]?.message ?? ""));
  });

  it("have both plural forms where they have one", () => {
    const counted = Object.keys(en).filter((key) => /_(one|other)$/.test(key));
    const twin = (key: string) => key.replace(/_(one|other)$/, (ending) => (ending === "_one" ? "_other" : "_one"));
    expect(counted.filter((key) => !counted.includes(twin(key)))).toEqual([]);
  });

  it("give every reason for a blank its own sentence", () => {
    for (const table of Object.values(TABLES)) {
      const sentences = BLANK_REASONS.map((reason) => table[`blank_${reason}`]?.message ?? "");
      expect(sentences).not.toContain("");
      expect(new Set(sentences).size).toBe(BLANK_REASONS.length);
    }
  });

  it("name every vote position", () => {
    for (const table of Object.values(TABLES)) {
      expect(VOTE_POSITIONS.filter((position) => !table[`position_${position}`])).toEqual([]);
    }
  });

  it("fit the stores", () => {
    for (const table of Object.values(TABLES)) {
      expect(table.ext_description?.message.length).toBeLessThanOrEqual(STORE_DESCRIPTION);
    }
  });
});

describe("every entry", () => {
  it.each(entries)("$name says where it stands", ({ description }) => expect(description ?? "").toMatch(/^.{12,}\.$/s));

  it.each(entries)("$name declares the placeholders it uses, and no others", ({ message, placeholders }) => {
    expect(Object.keys(placeholders ?? {}).sort()).toEqual([...new Set(usedIn(message))]);
    for (const { content, example } of Object.values(placeholders ?? {})) {
      expect(content).toMatch(/^\$\d$/);
      expect(example ?? "").not.toBe("");
    }
  });

  it.each(entries)("$name uses typographic apostrophes and no stray spaces", ({ message }) => {
    expect(message).not.toMatch(/['`]| {2}|^\s|\s$/);
  });
});

/** What French print asks for: a no-break space before high punctuation and inside guillemets. */
const FRENCH_FAULTS = /(?<![\u00A0\u202F])[;!?»]|(?<![\u00A0\u202F\d]):(?!\/\/)|«(?![\u00A0\u202F])|\.\.\./;

describe("French typography", () => {
  it.each(Object.entries(wordsOf("fr")))("%s", (_key, message) => expect(message).not.toMatch(FRENCH_FAULTS));

  it.each(["Pourquoi ?", "Effet:", "« mot »", "Non!"])("would find fault with %s", (text) => {
    expect(text).toMatch(FRENCH_FAULTS);
  });
});
