import { describe, expect, test, vi } from "vitest";
import { createSearch } from "../../src/background/search";
import { type SearchFile, searchFile } from "../../src/dataset/search-entries";
import { createTranslator } from "../../src/i18n/translator";
import { wordsOf } from "../../src/i18n/words";
import type { Language } from "../../src/model/language";
import type { SearchResult } from "../../src/model/search";
import { WHOLE_DATASET } from "../support/whole-dataset";

/** As it is in the package. */
const file: SearchFile = JSON.parse(JSON.stringify(searchFile(WHOLE_DATASET)));

const wordsIn = (language: Language) => createTranslator(language, wordsOf(language));
const readFile = () => vi.fn(async (_asset: string): Promise<unknown> => file);

async function found(text: string, language: Language = "en"): Promise<readonly SearchResult[]> {
  return await createSearch(readFile()).results(text, wordsIn(language));
}

async function first(text: string, language: Language): Promise<string | undefined> {
  return (await found(text, language))[0]?.entity;
}

describe("the whole dataset", () => {
  test.each([
    ["Bruno Retailleau", "person:fr/bruno-retailleau"],
    ["retailleau", "person:fr/bruno-retailleau"],
    ["Le Pen", "person:fr/marine-le-pen"],
    ["Léaument", "person:fr/antoine-leaument"],
    ["leaument", "person:fr/antoine-leaument"],
    ["Signal", "service:signal"],
    ["WhatsApp", "service:whatsapp"],
    ["loi narcotrafic", "bill:fr/narcotrafic"],
    ["narcotrafic bill", "bill:fr/narcotrafic"],
    ["Article 8 ter", "bill:fr/narcotrafic#8-ter"],
    ["backdoor", "term:backdoor"],
    ["porte dérobée", "term:backdoor"],
  ])("finds “%s” whatever language the reader speaks", async (text, entity) => {
    expect(await first(text, "en")).toBe(entity);
    expect(await first(text, "fr")).toBe(entity);
  });

  test.each([
    ["retaileau", "person:fr/bruno-retailleau"],
    ["bruno retaillau", "person:fr/bruno-retailleau"],
    ["antoine leaumnt", "person:fr/antoine-leaument"],
    ["watsapp", "service:whatsapp"],
    ["telegramm", "service:telegram"],
    ["narcotraffic", "bill:fr/narcotrafic"],
  ])("forgives the typing of “%s”", async (text, entity) => {
    expect((await found(text)).slice(0, 3).map((result) => result.entity)).toContain(entity);
  });

  test("takes a word with three wrong letters for another one, however long it is", async () => {
    expect(await found("narcotrokyc")).toEqual([]);
    expect((await found("narcotrofyc")).map(({ entity }) => entity)).toContain("bill:fr/narcotrafic");
  });

  test("finds by the press name everything that bears it, the text itself before the votes on it", async () => {
    const kinds = (await found("Chat Control")).map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toContain("bill");
    expect(kinds).toContain("vote");
    expect(kinds.indexOf("bill")).toBeLessThan(kinds.indexOf("vote"));
  });

  test("finds while it is typed", async () => {
    for (const typed of ["retai", "bruno reta"]) expect(await first(typed, "fr")).toBe("person:fr/bruno-retailleau");
    expect((await found("what")).map(({ entity }) => entity)).toContain("service:whatsapp");
  });

  test("knows members by roll calls too, after those who have a record", async () => {
    const caure = await found("Vincent Caure");
    expect(caure[0]?.entity).toBe("person:fr/vincent-caure");
    const results = await found("Martin");
    expect(results.filter(({ entity }) => /^person:fr\/pa\d+$/.test(entity)).length).toBeGreaterThan(1);
  });

  test("has nothing for nothing, and nothing for what it does not hold", async () => {
    expect(await found("")).toEqual([]);
    expect(await found("  ·  ")).toEqual([]);
    expect(await found("xyzzyqwertz")).toEqual([]);
  });
});

describe("a result", () => {
  test("is in the reader's language", async () => {
    const [english] = await found("article 8 ter narcotrafic", "en");
    const [french] = await found("article 8 ter narcotrafic", "fr");
    expect(english).toMatchObject({ kind: "provision", place: "France" });
    expect(french?.entity).toBe(english?.entity);
    expect(french?.line).not.toBe(english?.line);
  });

  test("tells a vote's chamber, day and result", async () => {
    const results = await found("Bring back article 8 ter");
    const vote = results.find(({ entity }) => entity === "vote:fr/narcotrafic-8-ter-restore");
    expect(vote?.line.replaceAll("\u00A0", " ")).toBe("National Assembly · 20 Mar 2025 · Rejected");
  });

  test("never tells an office without its dates", () => {
    const people = file.entries.filter(({ entity }) => entity.startsWith("person:"));
    expect(people.filter(({ line, office }) => line !== null && !office)).toEqual([]);
    expect(people.length).toBeGreaterThan(2000);
  });

  test("of a service belongs to no place", async () => {
    expect((await found("Telegram"))[0]).toMatchObject({ kind: "service", place: null });
  });
});

describe("one bearer", () => {
  test.each([
    ["Bruno Retailleau", "person:fr/bruno-retailleau"],
    ["  BRUNO RETAILLEAU, ", "person:fr/bruno-retailleau"],
    ["Retailleau’s", "person:fr/bruno-retailleau"],
    ["“WhatsApp”", "service:whatsapp"],
    ["d’Antoine Léaument", "person:fr/antoine-leaument"],
  ])("of “%s” is found", async (text, entity) => {
    expect(await createSearch(readFile()).bearer(text)).toBe(entity);
  });

  test.each(["Martin", "Bruno", "Bruno Retailleau spoke", "…", ""])("of “%s” there is none", async (text) => {
    expect(await createSearch(readFile()).bearer(text)).toBeNull();
  });
});

test("nothing is read before the first search, then one file once", async () => {
  const read = readFile();
  const search = createSearch(read);
  expect(read).not.toHaveBeenCalled();
  await Promise.all([search.results("a", wordsIn("en")), search.bearer("b")]);
  await search.results("c", wordsIn("fr"));
  expect(read.mock.calls).toEqual([["dataset/search.json"]]);
});

test("a reading that failed is tried again at the next search", async () => {
  const read = readFile();
  read.mockRejectedValueOnce(new Error("asleep"));
  const search = createSearch(read);
  await expect(search.results("Signal", wordsIn("en"))).rejects.toThrow("asleep");
  expect(await search.results("Signal", wordsIn("en"))).not.toEqual([]);
});
