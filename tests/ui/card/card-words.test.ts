import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/i18n/translator";
import { wordsOf } from "../../../src/i18n/words";
import { BLANK_REASONS } from "../../../src/model/vote";
import { cardLabel, kindWord, officeLine, positionWords, voteLine, whyMarked } from "../../../src/ui/card/card-words";
import { BALLOT, MINISTER, PROVISION, personVote, SERVICE, SIGNAL_MENTION } from "../../support/sample-cards";

const en = createTranslator("en", wordsOf("en"));
const fr = createTranslator("fr", wordsOf("fr"));
const plain = (text: string | null) => text?.replaceAll("\u00A0", " ") ?? null;

describe("what a card is about", () => {
  it("tells a provision from a bill", () => {
    expect(kindWord(PROVISION, en)).toBe("Provision");
    expect(kindWord({ ...PROVISION, parent: null }, en)).toBe("Bill");
  });

  it("is said to assistive technology with its place on the page", () => {
    expect(cardLabel(SERVICE, SIGNAL_MENTION, en)).toBe("Signal, Service. Mention 3 of 7.");
  });
});

describe("why a word is marked", () => {
  it("gives the rule and the words that confirmed it", () => {
    expect(whyMarked(SIGNAL_MENTION, en)).toBe(
      "“Signal” has other senses; the words around it settle this one. Confirmed by: “messaging” and “encrypted”.",
    );
    expect(plain(whyMarked(SIGNAL_MENTION, fr))).toContain("Confirmé par : « messaging » et « encrypted ».");
  });

  it("gives the rule alone where nothing had to be confirmed", () => {
    const mention = { ...SIGNAL_MENTION, rule: "uniqueName", surface: "WhatsApp", confirmedBy: [] } as const;
    expect(whyMarked(mention, en)).toBe("“WhatsApp” is written so for one thing only.");
  });
});

describe("what a person did in a vote", () => {
  it("is the recorded position", () => {
    expect(positionWords(personVote({ position: "against" }), en)).toBe("Voted against");
    expect(positionWords(personVote({ position: "abstention" }), fr)).toBe("Abstention");
  });

  it.each(BLANK_REASONS)("or a sentence of its own for the reason %s", (blank) => {
    for (const words of [en, fr]) expect(positionWords(personVote({ blank }), words)).toMatch(/2025.*\.$/);
  });

  it("says of a minister that ministers do not vote", () => {
    expect(plain(positionWords(personVote({ blank: "minister" }), en))).toBe(
      "Ministers do not vote: not sitting as a member on 20 March 2025.",
    );
  });
});

describe("a vote on one line", () => {
  it("gives result, day and figures", () => {
    expect(plain(voteLine(BALLOT, en))).toBe("Rejected · 20 Mar 2025 · 24 for, 119 against");
  });

  it("leaves out figures that were not published", () => {
    expect(plain(voteLine({ ...BALLOT, counts: null }, en))).toBe("Rejected · 20 Mar 2025");
  });
});

describe("the office under a name", () => {
  const [then] = MINISTER.offices;
  if (!then) throw new Error("The sample minister has no office.");
  const before = { ...then, title: "Senator", from: null, to: "2024-09-21", onArticleDay: false };

  it.each([
    ["the one held on the day of the article", [then, before], "Interior minister on the article’s date"],
    ["that one, though a later one is known", [before, then], "Interior minister on the article’s date"],
    ["else the latest, never without its dates", [before], "Senator, until 21 September 2024"],
    ["none where none is known", [], null],
  ])("is %s", (_which, offices, line) => {
    expect(plain(officeLine({ ...MINISTER, offices }, en))).toBe(line);
  });
});
