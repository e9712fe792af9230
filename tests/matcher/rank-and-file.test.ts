import { describe, expect, test } from "vitest";
import { openAliasIndex } from "../../src/matcher/alias-index";
import { LANGUAGE_WORDS } from "../../src/matcher/languages/known-languages";
import { packAliases } from "../../src/matcher/pack-aliases";
import { openPage } from "../../src/matcher/read-page";
import type { Alias } from "../../src/model/alias";
import type { EntityId } from "../../src/model/entity";
import type { PageLanguage } from "../../src/model/language";
import type { RankAndFile } from "../../src/model/settings";
import { NAMES } from "./names";

function member(entity: EntityId, first: string, surname: string): Alias[] {
  return [
    { text: `${first} ${surname}`, entity, strength: "fullName", rankAndFile: true },
    { text: surname, entity, strength: "surname", rankAndFile: true },
  ];
}

const recognition = {
  index: openAliasIndex(
    packAliases([
      ...NAMES,
      ...member("person:us/al-green", "Al", "Green"),
      ...member("person:us/ron-johnson", "Ron", "Johnson"),
      ...member("person:us/dusty-johnson", "Dusty", "Johnson"),
      ...member("person:fr/sophie-blanc", "Sophie", "Blanc"),
      ...member("person:fr/anna-green", "Anna", "Green"),
      ...member("person:eu/paul-green", "Paul", "Green"),
      ...member("person:uk/rosie-cooper", "Rosie", "Cooper"),
    ]),
  ),
  firstYears: {},
  words: LANGUAGE_WORDS,
};

/** Who is marked on a page of these texts, in the order found: surface and name. */
function marked(rankAndFile: RankAndFile, language: PageLanguage, ...texts: readonly string[]): string[] {
  const page = openPage<number>(recognition, { language, rankAndFile });
  return texts
    .flatMap((text, key) => page.read(key, text))
    .map(({ text, mention }) => `${text.slice(mention.start, mention.end)}: ${mention.entity.split("/")[1]}`);
}

const VOTE = "Rep. Al Green voted against the bill.";
const ON_SUBJECT = "Encryption, a backdoor, metadata, wiretaps: the House spent a night on surveillance.";

describe("Rank-and-file members are marked", () => {
  test("nowhere, when never asked for", () => {
    expect(marked("never", "en", VOTE, ON_SUBJECT)).toEqual([]);
  });

  test("on every page, when always asked for", () => {
    expect(marked("always", "en", VOTE)).toEqual(["Al Green: al-green"]);
  });

  test("once the page is about encryption, those met before as well", () => {
    expect(marked("onTopic", "en", VOTE)).toEqual([]);
    expect(marked("onTopic", "en", VOTE, ON_SUBJECT, "Green left.")).toEqual(["Al Green: al-green", "Green: al-green"]);
  });

  test("but not in a block that has left the page meanwhile", () => {
    const page = openPage<string>(recognition, { language: "en", rankAndFile: "onTopic" });
    page.read("gone", VOTE);
    expect([...page.undecided()]).toEqual(["gone"]);
    page.forget("gone");
    expect([...page.undecided()]).toEqual([]);
    expect(page.read("text", ON_SUBJECT)).toEqual([]);
    expect(page.topic().words).toContain("backdoor");
  });

  test("tracked people are marked whatever the page is about", () => {
    expect(marked("never", "en", "Mike Johnson spoke.")).toEqual(["Mike Johnson: mike-johnson"]);
  });
});

describe("A rank-and-file member's name alone proves little", () => {
  test.each([
    ["a full name that others bear", "Al Green sang for an hour."],
    ["a bare surname", "Green voted for the bill in Washington."],
    ["a civil title", "Mr Green voted for the bill in Washington."],
    ["an office members do not have", "Home Secretary Green met the police in Washington."],
    ["a title and no country", "The deputy, Green, was late."],
  ])("%s", (_what, text) => {
    expect(marked("always", "en", text)).toEqual([]);
  });

  test("a title and the country do", () => {
    expect(marked("always", "en", "Senator Green spoke in Washington.")).toEqual(["Green: al-green"]);
  });
});

describe("People of one surname are told apart", () => {
  test.each<[string, PageLanguage, string, string[]]>([
    [
      "by the full name",
      "en",
      "Sen. Ron Johnson voted; Johnson left.",
      ["Ron Johnson: ron-johnson", "Johnson: ron-johnson"],
    ],
    ["by the chamber's country", "en", "The MEP Green spoke in Strasbourg.", ["Green: paul-green"]],
    ["by a place", "en", "The deputy Green spoke in Paris, France.", ["Green: anna-green"]],
    ["by the title, before places", "en", "Rep. Green of Washington met the French.", ["Green: al-green"]],
    ["by the page's language", "fr", "La rapporteure Green va de Paris à Washington.", ["Green: anna-green"]],
    ["by an office members do not have", "en", "Home Secretary Cooper met MPs.", ["Cooper: yvette-cooper"]],
  ])("%s (%s): %s", (_by, language, text, who) => {
    expect(marked("always", language, text)).toEqual(who);
  });

  test("not at all, when nothing decides", () => {
    expect(marked("always", "en", "Senator Johnson spoke in Washington.")).toEqual([]);
    expect(marked("always", "fr", "Mme Blanc a voté l'amendement.")).toEqual([]);
  });

  test("not by who was named before, when somebody with another full name came since", () => {
    const long = "Nothing of note was said for a while. ".repeat(20);
    expect(marked("always", "en", `Mike Johnson spoke. ${long}Ron Johnson sang, and Johnson left.`)).toEqual([
      "Mike Johnson: mike-johnson",
    ]);
  });

  test("a tracked person does not take over from a member named in full", () => {
    expect(marked("always", "en", "Sen. Ron Johnson met Rep. Dusty Johnson.", "Johnson spoke.")).toEqual([
      "Ron Johnson: ron-johnson",
      "Dusty Johnson: dusty-johnson",
    ]);
    expect(marked("never", "en", "Mike Johnson met Sen. Ron Johnson. Johnson spoke.")).toEqual([
      "Mike Johnson: mike-johnson",
    ]);
  });
});
