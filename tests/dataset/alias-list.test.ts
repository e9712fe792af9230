import { expect, test } from "vitest";
import { aliasList } from "../../src/dataset/alias-list";
import type { Service } from "../../src/dataset/schema-service";
import { bill, both, dataset, members, person, twoChambers, unnamedVote } from "./made-up";

const SERVICE: Service = {
  name: "Signal",
  nameStrength: "word",
  aliases: [{ text: "Signal Private Messenger" }],
  category: both("Messaging service"),
  texts: [],
  statements: [],
};

test("every kind of record gives its names, as strong as its rule says", () => {
  const all = {
    ...dataset({
      people: {
        "anne-le-henanff": person({
          name: { first: "Anne", last: "Le Hénanff" },
          aliases: [{ text: "ALH", strength: "unique" }],
        }),
      },
      bills: {
        law: bill({
          aliases: [
            { text: "loi narcotrafic", languages: ["fr"] },
            { text: "article 8 ter", strength: "word" },
          ],
        }),
      },
      votes: { restore: unnamedVote("2025-03-20", { aliases: [{ text: "scrutin 1102" }] }) },
    }),
    services: { signal: SERVICE },
  };
  expect(aliasList(all)).toEqual([
    { text: "Anne Le Hénanff", entity: "person:fr/anne-le-henanff", strength: "fullName" },
    { text: "Le Hénanff", entity: "person:fr/anne-le-henanff", strength: "surname" },
    { text: "ALH", entity: "person:fr/anne-le-henanff", strength: "unique" },
    { text: "loi narcotrafic", entity: "bill:fr/law", strength: "unique", languages: ["fr"] },
    { text: "article 8 ter", entity: "bill:fr/law", strength: "word" },
    { text: "loi « narcotrafic »", entity: "bill:fr/law", strength: "unique", languages: ["fr"] },
    { text: "loi dite narcotrafic", entity: "bill:fr/law", strength: "unique", languages: ["fr"] },
    { text: "loi dite « narcotrafic »", entity: "bill:fr/law", strength: "unique", languages: ["fr"] },
    { text: "scrutin 1102", entity: "vote:fr/restore", strength: "unique" },
    { text: "Signal", entity: "service:signal", strength: "word" },
    { text: "Signal Private Messenger", entity: "service:signal", strength: "unique" },
  ]);
});

test("a member without a record of their own gives each way the name is written, marked as such", () => {
  expect(aliasList({ jurisdictions: { fr: { ...twoChambers(), bills: {} } }, services: {}, terms: {} })).toEqual([
    { text: "Ana Bo", entity: "person:fr/a1", strength: "fullName", rankAndFile: true },
    { text: "Ana M. Bo", entity: "person:fr/a1", strength: "fullName", rankAndFile: true },
    { text: "Bo", entity: "person:fr/a1", strength: "surname", rankAndFile: true },
  ]);
});

test("a tracked person who stands in a list of members too gives their own names only", () => {
  const all = dataset({ bills: {}, members: { "chamber-1": members({ A1: "Ana Maria BO" }) } });
  expect(aliasList(all)).toEqual([
    { text: "Ana Bo", entity: "person:fr/ana-bo", strength: "fullName" },
    { text: "Bo", entity: "person:fr/ana-bo", strength: "surname" },
  ]);
});

test("a name with umlauts is also written without", () => {
  const all = dataset({ bills: {}, people: { "jorg-muller": person({ name: { first: "Jörg", last: "Müller" } }) } });
  expect(aliasList(all).map(({ text, strength }) => `${text} (${strength})`)).toEqual([
    "Jörg Müller (fullName)",
    "Joerg Mueller (fullName)",
    "Müller (surname)",
    "Mueller (surname)",
  ]);
});

test("a bill gives the official numbers it is written by, but for those it shares with another", () => {
  const eu = (identifiers: Record<string, string>) => bill({ aliases: [], identifiers });
  const all = dataset({
    people: {},
    bills: {
      bill: eu({ congress: "119-s-1829", floridaSenate: "2025-868" }),
      regulation: eu({ procedure: "2020/0259(COD)", document: "COM(2020) 568", celex: "32021R1232" }),
      proposal: eu({ procedure: "2025/0429(COD)", celex: "52022PC0209" }),
      directive: eu({ procedure: "2025/0429(COD)", celex: "32022L2555", document: "P9_TA(2021)0286" }),
      law: eu({ law: "2024-850" }),
    },
  });
  expect(aliasList(all).map(({ text, strength, languages }) => `${text} (${strength}, ${languages ?? "all"})`)).toEqual(
    [
      "S. 1829 (word, all)",
      "2020/0259(COD) (unique, all)",
      "COM(2020) 568 (unique, all)",
      "Regulation (EU) 2021/1232 (unique, en)",
      "règlement (UE) 2021/1232 (unique, fr)",
      "Verordnung (EU) 2021/1232 (unique, de)",
      "Directive (EU) 2022/2555 (unique, en)",
      "directive (UE) 2022/2555 (unique, fr)",
      "Richtlinie (EU) 2022/2555 (unique, de)",
      "loi n° 2024-850 (unique, fr)",
    ],
  );
});
