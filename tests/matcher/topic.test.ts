import { describe, expect, test } from "vitest";
import { LANGUAGE_WORDS } from "../../src/matcher/languages/known-languages";
import { createTopicReading, ON_TOPIC, type Topic } from "../../src/matcher/topic";
import type { PageLanguage } from "../../src/model/language";

function topicOf(language: PageLanguage, text: string, names: readonly string[]): Topic {
  const reading = createTopicReading();
  reading.read(text, LANGUAGE_WORDS[language]);
  for (const name of names) reading.note(name);
  return reading.topic();
}

describe("A page is on topic", () => {
  test.each<[PageLanguage, string, readonly string[]]>([
    ["fr", "Le chiffrement protège ; une porte dérobée, des écoutes : la surveillance gagne.", []],
    ["en", "Encryption, a backdoor, wiretaps and metadata were debated all night.", []],
    ["de", "Verschlüsselung, Überwachung, Metadaten und ein Staatstrojaner.", []],
    ["en", "The bill would weaken encryption.", ["Online Safety Act", "WhatsApp"]],
  ])("%s: %s %s", (language, text, names) => {
    expect(topicOf(language, text, names).score).toBeGreaterThanOrEqual(ON_TOPIC);
  });
});

describe("A page is off topic", () => {
  test.each<[PageLanguage, string, readonly string[]]>([
    ["fr", "La banque chiffre ses pertes à dix millions.", []],
    ["en", "The council moved bin day to Thursday.", []],
    ["en", "Share this recipe.", ["WhatsApp"]],
    [
      "en",
      "Encryption encryption encryption encryption encryption. ".concat("A long recipe follows. ".repeat(200)),
      [],
    ],
    ["de", "", []],
  ])("%s: %s %s", (language, text, names) => {
    expect(topicOf(language, text, names).score).toBeLessThan(ON_TOPIC);
  });
});

test("one word over and over says no more than a few times", () => {
  expect(topicOf("en", "Metadata! ".repeat(20), []).score).toBeLessThan(1);
});

test("its words are told as written, the weightiest first", () => {
  const { words } = topicOf("en", "Metadata here, metadata there, metadata; and Spyware.", ["Signal"]);
  expect(words).toEqual(["Metadata", "Signal", "Spyware"]);
});

test("it lies between 0 and 1, and goes down as a page turns to other things", () => {
  const reading = createTopicReading();
  reading.read("Encryption, decryption, spyware, metadata, wiretaps, backdoors, ciphertext.", LANGUAGE_WORDS.en);
  expect(reading.topic().score).toBe(1);
  reading.read("The cake was good. ".repeat(500), LANGUAGE_WORDS.en);
  expect(reading.topic().score).toBeLessThan(ON_TOPIC);
  expect(reading.topic().score).toBeGreaterThan(0);
});

test("what stands far down a page is not read for it", () => {
  const reading = createTopicReading();
  reading.read("The cake was good. ".repeat(2500), LANGUAGE_WORDS.en);
  reading.read("Encryption, spyware, metadata, wiretaps, backdoors.", LANGUAGE_WORDS.en);
  expect(reading.topic()).toEqual({ score: 0, words: [] });
});
