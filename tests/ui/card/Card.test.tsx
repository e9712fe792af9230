import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/i18n/translator";
import { wordsOf } from "../../../src/i18n/words";
import type { CardContent, PersonCard } from "../../../src/model/card-content";
import type { Drawing, DrawnElement } from "../../../src/model/drawing";
import { LANGUAGES } from "../../../src/model/language";
import { Card } from "../../../src/ui/card/Card";
import { draw } from "../../../src/ui/draw";
import { findAll, partOf, textOf, withClass } from "../../support/read-drawing";
import {
  BALLOT,
  BALLOT_PAGE,
  GROUPS,
  MEMBER,
  MINISTER,
  PROVISION,
  personVote,
  SERVICE,
  SIGNAL_MENTION,
  TERM,
  VOTE,
  WHOLE_BILL,
} from "../../support/sample-cards";

const ALL: readonly CardContent[] = [MINISTER, MEMBER, PROVISION, SERVICE, TERM, VOTE];

/** Two days after the data of the sample cards. */
const TODAY = "2026-11-24";

function drawn(content: CardContent): Drawing[] {
  return drawnOn(TODAY, content);
}

function drawnOn(today: string, content: CardContent): Drawing[] {
  const words = createTranslator(content.lang, wordsOf(content.lang));
  return draw(<Card content={content} mention={SIGNAL_MENTION} backTo={null} today={today} words={words} />);
}

const firstView = (content: CardContent) => textOf(drawn(content));
const details = (content: CardContent) => textOf(partOf(drawn(content), "more"));
const isButton = ({ tag }: DrawnElement) => tag === "button";

/** The words in the order in which they are read. */
function expectInOrder(text: string, words: readonly string[]) {
  const places = words.map((word) => text.indexOf(word));
  expect(places, text).not.toContain(-1);
  expect(places, text).toEqual([...places].sort((a, b) => a - b));
}

describe("a vote whose members are named and whose groups are not known", () => {
  it("says so where the groups would stand", () => {
    const vote = { ...BALLOT, groups: [], groupsUnknown: true };
    expect(details({ ...VOTE, vote })).toContain("The groups members sat in that day are not in our data.");
    expect(details(VOTE)).not.toContain("not in our data");
  });
});

describe("a text of a union of states", () => {
  it("tells what governments said, each under its name and day", () => {
    const said = {
      kind: "statement",
      date: "2025-10-04",
      text: "Opposes detection orders.",
      sources: [BALLOT_PAGE],
    } as const;
    expectInOrder(details({ ...PROVISION, positions: [{ ...said, state: "Netherlands" }] }), [
      "Governments of member states",
      "Netherlands",
      "Opposes detection orders.",
      "4 October 2025",
    ]);
  });
});

describe("a provision", () => {
  it("is named, then the vote on it, outcome and day before figures and meanings, then a source", () => {
    expectInOrder(firstView(PROVISION), [
      "Provision · France",
      "Article 8 ter",
      "Narcotrafic bill Not in the law",
      "Bringing article 8 ter back",
      "Rejected 20 March 2025 National Assembly",
      "24 for 119 against 6 abstained",
      "149 of 577 members voted · called by name",
      "For meant: bringing the article back.",
      "Against meant: leaving the article out.",
      "Scrutin public n° 1102",
      "Assemblée nationale official read 22 Nov 2026",
    ]);
  });

  it("has one source at first, and all of them behind More", () => {
    const [card] = drawn(PROVISION);
    const sources = withClass(card ? [card] : [], "source");
    expect(sources.length - withClass(partOf(drawn(PROVISION), "more"), "source").length).toBe(1);
    expect(details(PROVISION)).toContain("A night in the Assembly");
  });

  it("keeps whole-text votes apart, and says that nothing follows from them", () => {
    expectInOrder(details(PROVISION), [
      "Same debates, other questions",
      "No view on encryption follows from these votes.",
      "The bill as a whole",
    ]);
  });

  it("without a vote begins with what it is", () => {
    expect(firstView({ ...PROVISION, keyVote: null })).toContain("It would have opened targeted messages.");
  });
});

describe("a person", () => {
  it("without a vote says why before anything else", () => {
    const text = firstView(MINISTER);
    expectInOrder(text, [
      "No recorded vote. Ministers do not vote",
      "Bringing article 8 ter back",
      "Rejected",
      "24 for",
    ]);
    expect(text).not.toMatch(/Voted (for|against)/);
  });

  it("without a vote may have spoken: the newest stance, marked as no vote", () => {
    expectInOrder(firstView(MINISTER), [
      "24 for",
      "Was in favour of bringing the article back.",
      "Official act · 20 March 2025",
    ]);
  });

  it("who voted leads with the position, and what that position meant", () => {
    const text = firstView(MEMBER);
    expectInOrder(text, ["Antoine Léaument", "Voted against", "Rejected", "Against meant: leaving the article out."]);
    expect(text).not.toContain("For meant");
  });

  it("has the groups of the day behind More, and the own one named", () => {
    expect(details(MEMBER)).toContain("Group that day: La France insoumise");
    expect(withClass(drawn(MEMBER), "own").map((row) => textOf([row]))).toEqual(["LFI-NFP 0 19 0 71"]);
  });

  it("a member without a record of their own: says that lists and roll calls are all it tells of", () => {
    const sentence = "From lists of members and roll calls only";
    expect(details({ ...MEMBER, rankAndFile: true })).toContain(sentence);
    expect(details(MEMBER)).not.toContain(sentence);
  });

  it.each<[string, Partial<PersonCard>, string]>([
    [
      "a vote by delegation",
      { keyVote: personVote({ position: "for", byDelegation: true }) },
      "Cast by another member",
    ],
    [
      "a vote unlike the group's, with the group's figures",
      { keyVote: personVote({ position: "for", differedFromGroup: true, group: GROUPS[1] ?? null }) },
      "Differed from most of the group. EPR: 9 for, 8 against, 1 abstained.",
    ],
    [
      "a later correction",
      { keyVote: personVote({ position: "for", correction: "against" }) },
      "Later said to have meant to vote against; the result stands.",
    ],
    ["no vote in our data at all", { keyVote: null }, "Our data holds no vote on encryption for this person."],
  ])("%s is said", (_what, changes, sentence) => expect(firstView({ ...MEMBER, ...changes })).toContain(sentence));
});

describe("a service", () => {
  it("names the text that would have applied, its vote, and how it encrypts", () => {
    expectInOrder(firstView(SERVICE), [
      "Messaging service by Signal Foundation",
      "Texts that would have applied",
      "Article 8 ter",
      "Rejected",
      "24 for",
      "End-to-end encrypted by default",
      "as of December 2021",
    ]);
  });

  it("tells what others did under a heading of its own, each led by its date", () => {
    const others = "What courts and authorities did 24 August 2024 A court asked for the keys.";
    expect(details(SERVICE).replaceAll("\u00A0", " ")).toContain(others);
    expect(details({ ...SERVICE, actsOfOthers: [] })).not.toContain("What courts and authorities did");
  });
});

describe("a vote", () => {
  it("carries its number, and the question behind More", () => {
    expect(firstView(VOTE)).toContain("Ballot 1102 · France");
    expectInOrder(details(VOTE), [
      "Effect: The article stayed out.",
      "Two sub-amendments",
      "Put to the vote",
      "Two readings",
      "People followed here",
    ]);
  });

  it("gives the reason beside a tracked person who did not vote", () => {
    expectInOrder(details(VOTE), [
      "Antoine Léaument LFI-NFP Voted against",
      "Naïma Moutchou HOR In the chair on 20 March 2025",
    ]);
  });

  it("on a whole text says so before what it meant", () => {
    expectInOrder(firstView({ ...VOTE, vote: WHOLE_BILL }), [
      "On the whole text: no view on one provision follows.",
      "For meant",
    ]);
  });

  it("without published figures says that", () => {
    expect(firstView({ ...VOTE, vote: { ...BALLOT, counts: null, groups: [] } })).toContain("Figures not in our data");
  });

  it("shows both readings, or none", () => {
    expectInOrder(details(VOTE), ["Its supporters", "Only named suspects", "Its critics", "Every user"]);
    expect(details({ ...VOTE, readings: [] })).not.toContain("Two readings");
  });
});

describe("a term", () => {
  it("is explained, with its source and nothing more to open", () => {
    expect(firstView(TERM)).toContain("A way in that users cannot close. Scrutin public n° 1102");
    expect(findAll(drawn(TERM), isButton).map((button) => button.attributes["aria-controls"])).not.toContain("more");
  });
});

describe("the day of the article", () => {
  it.each([PROVISION, VOTE, MEMBER, MINISTER])("is set beside that of the vote: $kind", (card) => {
    const sentence = "The vote came 12 days after this article.";
    expect(textOf(drawn({ ...card, articleDate: "2025-03-08" }))).toContain(sentence);
    expect(textOf(drawn({ ...card, articleDate: null }))).not.toContain("this article");
  });

  it("stands after the figures it is about, and before what each side meant", () => {
    expectInOrder(firstView({ ...PROVISION, articleDate: "2025-03-20" }), [
      "24 for",
      "The vote was on the day of this article.",
      "For meant",
    ]);
  });
});

describe("three kinds of evidence", () => {
  it("have a look each: a recorded vote, a statement, an office", () => {
    expect(textOf(withClass(drawn(MEMBER), "stand"))).toBe("Voted against");
    expect(textOf(withClass(drawn(MINISTER), "stances"))).toContain("Asked members to pass the article.");
    expect(textOf(withClass(drawn(MINISTER), "offices"))).toContain("Interior minister");
  });

  it("have three places: no statement is found among votes, and no vote among statements", () => {
    for (const card of [MINISTER, MEMBER]) {
      expect(textOf(withClass(drawn(card), "stances"))).not.toMatch(/Voted|Rejected|24 for/);
      expect(textOf(withClass(drawn(card), "outcome"))).not.toMatch(/Asked members|Was in favour/);
      expect(textOf(withClass(drawn(card), "offices"))).not.toMatch(/Voted|Asked members/);
    }
  });
});

describe("the record page", () => {
  it.each(ALL)("is offered by the card of a $kind, but for terms, which have none", (card) => {
    const offered = findAll(drawn(card), ({ attributes }) => attributes["data-do"] === "record");
    expect(offered.map((button) => textOf([button]))).toEqual(card.kind === "term" ? [] : ["Full record"]);
  });
});

describe("the age of the data", () => {
  const AGED = "These data are more than 90 days old";

  it("is said on every card, from the 91st day on as a note of its own", () => {
    for (const card of ALL) {
      expect(textOf(drawnOn("2027-02-20", card))).not.toContain(AGED);
      expect(textOf(drawnOn("2027-02-21", card))).toContain(AGED);
    }
  });

  it("is given as a date on every card, also on one that has no more to show", () => {
    for (const card of ALL) expect(firstView(card) + details(card)).toContain("Data of 22 November 2026");
  });
});

describe.each(LANGUAGES)("every card in %s", (lang) => {
  const cards = ALL.map((content) => [content.name, drawn({ ...content, lang })] as const);

  it.each(cards)("%s is a named dialog in its language, left to right", (_name, [dialog]) => {
    expect(typeof dialog === "object" && dialog.attributes).toMatchObject({ role: "dialog", lang, dir: "ltr" });
    expect(typeof dialog === "object" && dialog.attributes["aria-label"]).toMatch(/3.*7/);
  });

  it.each(cards)("%s has buttons that all have a name and do something", (_name, card) => {
    for (const button of findAll(card, isButton)) {
      expect(button.attributes["data-do"]).toBeTruthy();
      expect(button.attributes["aria-label"] ?? textOf([button])).not.toBe("");
    }
  });

  it.each(cards)("%s speaks of every word: no placeholder, no key, no undefined", (_name, card) => {
    const text = textOf([...card, ...partOf(card, "more"), ...partOf(card, "why")]);
    expect(text).not.toMatch(/\$\w+\$|undefined|null|\w+_\w+/);
  });

  it.each(cards)("%s opens links in a new tab, and tells them nothing", (_name, card) => {
    for (const link of findAll(card, ({ tag }) => tag === "a")) {
      expect(link.attributes).toMatchObject({ target: "_blank", rel: "noopener noreferrer" });
      expect(link.attributes.href).toMatch(/^https:/);
    }
  });
});

it("a card that follows on another has a way back to it", () => {
  const words = createTranslator("en", wordsOf("en"));
  const card = draw(
    <Card content={VOTE} mention={SIGNAL_MENTION} backTo="Article 8 ter" today={TODAY} words={words} />,
  );
  const [back] = findAll(card, ({ attributes }) => attributes["data-do"] === "back");
  expect(back?.attributes["aria-label"]).toBe("Back to Article 8 ter");
});
