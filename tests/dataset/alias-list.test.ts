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
