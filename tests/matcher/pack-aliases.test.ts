import { describe, expect, test } from "vitest";
import { type AliasIndex, isRankAndFile, openAliasIndex, strengthOf } from "../../src/matcher/alias-index";
import { findAliases } from "../../src/matcher/find-aliases";
import { packAliases } from "../../src/matcher/pack-aliases";
import type { Alias } from "../../src/model/alias";
import type { PageLanguage } from "../../src/model/language";
import { fc, runs } from "../support/generated-cases";
import { NAMES } from "./names";

function opened(...aliases: readonly Alias[]): AliasIndex {
  return openAliasIndex(packAliases(aliases));
}

function entitiesIn(index: AliasIndex, text: string, language: PageLanguage): string[] {
  return findAliases(index, text, language).flatMap(({ senses }) => senses.map((sense) => index.entityOf(sense)));
}

describe("What is packed can be read again", () => {
  test.each(NAMES.map((alias) => [alias.text, alias] as const))("%s", (text, { entity, strength, languages }) => {
    const index = opened(...NAMES);
    const [hit] = findAliases(index, `(${text})`, languages?.[0] ?? "fr");
    expect(hit).toMatchObject({ start: 1, end: text.length + 1 });
    expect(hit?.senses.map((sense) => [index.entityOf(sense), strengthOf(sense)])).toContainEqual([entity, strength]);
  });

  test("so many words that some have both in common by which they are first looked for", () => {
    // A large prime between them: of words that follow each other, none would.
    const aliases = Array.from({ length: 20_000 }, (_, number): Alias => {
      const digits = (number * 15_485_863).toString(26).padStart(8, "0");
      const text = digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
      return { text, entity: `term:${number}`, strength: "unique" };
    });
    const index = opened(...aliases);
    const lost = aliases.filter(({ text, entity }) => !entitiesIn(index, text, "en").includes(entity));
    expect(lost).toEqual([]);
  });

  test("any number of names, alone in a text or among others", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzéßœ"), minLength: 1, maxLength: 8 });
    const names = fc.uniqueArray(
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
      {
        minLength: 1,
        maxLength: 300,
        selector: (name) => name.replace(/ß/g, "ss").replace(/œ/g, "oe").replace(/é/g, "e"),
      },
    );
    fc.assert(
      fc.property(names, (texts) => {
        const aliases = texts.map((text, number): Alias => ({ text, entity: `term:${number}`, strength: "unique" }));
        const index = opened(...aliases);
        for (const { text, entity } of aliases) expect(entitiesIn(index, text, "en")).toEqual([entity]);
      }),
      runs(20),
    );
  });

  test("more names than 16 bits can number", () => {
    const aliases = Array.from(
      { length: 70_000 },
      (_, number): Alias => ({ text: `name${number}`, entity: `term:${number}`, strength: "unique" }),
    );
    const index = opened(...aliases);
    expect(entitiesIn(index, "name0, name69999, name70000", "en")).toEqual(["term:0", "term:69999"]);
  });

  test("no name at all", () => {
    expect(findAliases(opened(), "Signal", "en")).toEqual([]);
  });

  test("bytes that do not begin at a multiple of four", () => {
    const bytes = packAliases(NAMES);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(entitiesIn(openAliasIndex(shifted.subarray(1)), "Olvid", "fr")).toEqual(["service:olvid"]);
  });
});

test("the same names always make the same bytes", () => {
  expect(packAliases([...NAMES])).toEqual(packAliases(NAMES));
});

test("one name may mean several things", () => {
  const index = opened(
    { text: "Johnson", entity: "person:uk/boris-johnson", strength: "surname" },
    { text: "Johnson", entity: "person:us/mike-johnson", strength: "surname" },
  );
  expect(entitiesIn(index, "Johnson", "en")).toEqual(["person:uk/boris-johnson", "person:us/mike-johnson"]);
});

test("a rank-and-file member is told from a tracked person of the same name", () => {
  const index = opened(
    { text: "Johnson", entity: "person:us/mike-johnson", strength: "surname" },
    { text: "Johnson", entity: "person:us/dusty-johnson", strength: "surname", rankAndFile: true },
  );
  const senses = findAliases(index, "Johnson", "en").flatMap((hit) => hit.senses);
  expect(senses.map((sense) => [index.entityOf(sense), isRankAndFile(sense)])).toEqual([
    ["person:us/mike-johnson", false],
    ["person:us/dusty-johnson", true],
  ]);
});

test("a name without a letter is refused", () => {
  expect(() => packAliases([{ text: "…", entity: "service:signal", strength: "word" }])).toThrow("service:signal");
});
