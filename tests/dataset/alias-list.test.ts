import { expect, test } from "vitest";
import { aliasList } from "../../src/dataset/alias-list";
import type { Service } from "../../src/dataset/schema-service";
import { bill, both, dataset, person, unnamedVote } from "./made-up";

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
