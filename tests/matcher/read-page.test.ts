import { describe, expect, test } from "vitest";
import { openPage, type PageReading } from "../../src/matcher/read-page";
import type { PageLanguage } from "../../src/model/language";
import { mentionsIn, recognition } from "./example";

/** Reads blocks in the order given and says after which block which mention was believed. */
function believed(language: PageLanguage | null, blocks: Readonly<Record<string, string>>): string[] {
  const page = openPage<string>(recognition, { language, rankAndFile: "always" });
  return Object.entries(blocks).flatMap(([key, text]) => marks(page, key, text).map((mark) => `${key}: ${mark}`));
}

function marks(page: PageReading<string>, key: string, text: string): string[] {
  return page
    .read(key, text)
    .map((found) => `${found.text.slice(found.mention.start, found.mention.end)} in ${found.key}`);
}

describe("A block settles what an earlier one left open", () => {
  test("a surname, once the full name is read", () => {
    expect(
      believed("fr", { chapeau: "Retailleau n'a pas convaincu.", texte: "Bruno Retailleau est parti tard." }),
    ).toEqual(["texte: Bruno Retailleau in texte", "texte: Retailleau in chapeau"]);
  });

  test("a messenger's name, once the page has spoken of it as one", () => {
    expect(believed("en", { title: "Signal answers", text: "The messaging app Signal will not comply." })).toEqual([
      "text: Signal in text",
      "text: Signal in title",
    ]);
  });

  test("a provision's number, once its bill is named", () => {
    expect(believed("fr", { titre: "Le 8 ter est rejeté", texte: "La loi narcotrafic sera votée mardi." })).toEqual([
      "texte: loi narcotrafic in texte",
      "texte: 8 ter in titre",
    ]);
  });

  test("each mention is told once", () => {
    expect(
      believed("fr", {
        un: "Retailleau recule.",
        deux: "Bruno Retailleau renonce.",
        trois: "Bruno Retailleau l'a dit.",
      }),
    ).toEqual(["deux: Bruno Retailleau in deux", "deux: Retailleau in un", "trois: Bruno Retailleau in trois"]);
  });
});

test("A surname alone is nobody's but his whom the page has named", () => {
  const text = "Boris Johnson spoke. Then Johnson praised the EARN IT Act, encryption and the Senate.";
  const johnsons = mentionsIn(text, "en").filter(({ entity }) => entity.endsWith("johnson"));
  expect(johnsons.map(({ entity }) => entity)).toEqual(["person:uk/boris-johnson", "person:uk/boris-johnson"]);
});

describe("What a page has told holds for later blocks", () => {
  test("a surname after the full name", () => {
    expect(believed("en", { one: "Ron Wyden wrote a letter.", two: "Wyden got no answer." })).toEqual([
      "one: Ron Wyden in one",
      "two: Wyden in two",
    ]);
  });

  test("not for another sense of the word", () => {
    expect(
      believed("fr", {
        un: "WhatsApp et Signal chiffrent.",
        deux: "Un signal fort, puis le Signal de Botrange, puis Signal Iduna.",
      }),
    ).toEqual(["un: WhatsApp in un", "un: Signal in un"]);
  });

  test("not for a surname that the page also gives to somebody else", () => {
    expect(
      believed("fr", {
        un: "Marine Le Pen était là.",
        deux: "Hier Jean-Marie Le Pen aurait parlé.",
        trois: "Le Pen aimait la mer.",
      }),
    ).toEqual(["un: Marine Le Pen in un"]);
  });

  test("not when two people of one surname are both named", () => {
    expect(
      believed("en", { one: "Mike Johnson spoke.", two: "Boris Johnson listened.", three: "Johnson left." }),
    ).toEqual(["one: Mike Johnson in one", "two: Boris Johnson in two"]);
  });
});

test("A block that left the page is not settled any more", () => {
  const page = openPage<string>(recognition, { language: "fr", rankAndFile: "always" });
  expect(marks(page, "chapeau", "Retailleau recule.")).toEqual([]);
  page.forget("chapeau");
  expect(marks(page, "texte", "Bruno Retailleau renonce.")).toEqual(["Bruno Retailleau in texte"]);
});

test("What is undecided in a block is known until it is settled, or the block has left", () => {
  const page = openPage<string>(recognition, { language: "fr", rankAndFile: "always" });
  marks(page, "chapeau", "Retailleau recule.");
  marks(page, "encadré", "Darmanin avance.");
  marks(page, "pied", "Tous droits réservés.");
  expect([...page.undecided()]).toEqual(["chapeau", "encadré"]);
  page.forget("encadré");
  marks(page, "texte", "Bruno Retailleau renonce.");
  expect([...page.undecided()]).toEqual([]);
});

test("The page's language is guessed where it is not declared", () => {
  expect(
    believed(null, {
      one: "Der Innenminister hat gestern im Bundestag gesprochen, und die Abgeordneten waren nicht zufrieden.",
      two: "WhatsApps Antwort war kurz.",
    }),
  ).toEqual(["two: WhatsApps in two"]);
});

describe("Why is this marked?", () => {
  test.each<[PageLanguage, string, string, string, readonly string[]]>([
    ["en", "Threema is Swiss.", "Threema", "uniqueName", []],
    ["en", "Ron Wyden wrote.", "Ron Wyden", "fullName", []],
    ["en", "Ron Wyden wrote, then Wyden called.", "Wyden", "surnameAfterFullName", ["Ron Wyden"]],
    ["en", "Senator Wyden wrote.", "Wyden", "surnameWithTitle", ["Senator"]],
    ["fr", "M. Caure s'oppose à l'amendement.", "Caure", "surnameWithTitle", ["M", "amendement"]],
    ["fr", "MM. Marleix et Caure ont voté.", "Caure", "surnameWithTitle", ["MM", "voté", "Marleix"]],
    ["en", "Wyden holds up the EARN IT Act vote.", "Wyden", "surnameInContext", ["EARN IT Act", "vote"]],
    ["fr", "La messagerie Signal est visée.", "Signal", "wordInContext", ["messagerie", "est"]],
    ["de", "WhatsApp, Signal und die Chatkontrolle", "Signal", "wordInContext", ["WhatsApp", "Chatkontrolle"]],
    ["fr", "L'article 8 ter est repoussé.", "article 8 ter", "uniqueName", []],
    ["en", "The messaging app Signal in a new film.", "Signal", "wordInContext", ["app", "messaging"]],
  ])("%s: %s", (language, text, surface, rule, confirmedBy) => {
    const mention = mentionsIn(text, language).findLast(({ start, end }) => text.slice(start, end) === surface);
    expect(mention?.rule).toBe(rule);
    expect(mention?.confirmedBy).toEqual(confirmedBy);
  });

  test("a word on the page that spoke of it elsewhere", () => {
    const page = openPage<string>(recognition, { language: "en", rankAndFile: "always" });
    page.read("one", "The messaging app Signal will not comply.");
    expect(page.read("two", "Signal for beginners").map(({ mention }) => mention)).toEqual([
      { start: 0, end: 6, entity: "service:signal", rule: "wordOnPage", confirmedBy: ["Signal"] },
    ]);
  });
});
