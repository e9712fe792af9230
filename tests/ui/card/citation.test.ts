import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../src/i18n/translator";
import { wordsOf } from "../../../src/i18n/words";
import type { CardContent } from "../../../src/model/card-content";
import { citationOf } from "../../../src/ui/card/citation";
import { BALLOT, MEMBER, MINISTER, PROVISION, personVote, SERVICE, TERM, VOTE } from "../../support/sample-cards";

const cite = (content: CardContent) => citationOf(content, createTranslator(content.lang, wordsOf(content.lang)));
const spaced = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, " ");
const plain = (content: CardContent) => spaced(cite(content)?.plain);

const OUTCOME =
  "National Assembly (France), 20 March 2025, “Bringing article 8 ter back”: rejected, 24 for, 119 against, 6 abstained.";
const SOURCE =
  "Assemblée nationale, “Scrutin public n° 1102”, read 22 Nov 2026, https://www.assemblee-nationale.fr/dyn/17/scrutins/1102";

describe("a citation", () => {
  it.each([
    ["a vote", VOTE],
    ["a provision that was voted on", PROVISION],
  ])("of %s is its outcome with figures, date, chamber and source", (_what, content) => {
    expect(plain(content)).toBe(`${OUTCOME} ${SOURCE}`);
  });

  it("of a member says what they did, then the outcome", () => {
    expect(plain(MEMBER)).toBe(`Antoine Léaument. Voted against. ${OUTCOME} ${SOURCE}`);
  });

  it("of a minister says why there is no vote, and never gives them one", () => {
    expect(plain(MINISTER)).toMatch(/^Bruno Retailleau\. .*inisters do not vote/);
    expect(plain(MINISTER)).not.toMatch(/Voted (for|against)/);
  });

  it("of somebody without any vote is the newest statement, dated", () => {
    const text = plain({ ...MINISTER, keyVote: null });
    expect(text).toContain("Bruno Retailleau, 20 March 2025. Was in favour of bringing the article back.");
  });

  it.each([
    ["a service", SERVICE],
    ["a term", TERM],
    ["a provision without a vote", { ...PROVISION, keyVote: null }],
  ])("of %s ends with a source and its date", (_what, content) => {
    expect(plain(content)).toMatch(/“.+”, read \d+ \w+ 2026, https:\/\/\S+$/);
  });

  it("is not offered where nothing has a source", () => {
    expect(cite({ ...MINISTER, keyVote: null, stances: [] })).toBeNull();
    expect(cite({ ...TERM, sources: [] })).toBeNull();
  });

  it("in French is French throughout", () => {
    expect(plain({ ...VOTE, lang: "fr" })).toContain(
      "« Bringing article 8 ter back » : rejeté, 24 pour, 119 contre, 6 abstentions. Assemblée nationale, « Scrutin",
    );
  });
});

describe("in Markdown and wiki text", () => {
  const odd = {
    ...BALLOT,
    title: "Article [8] | *ter*",
    sources: [
      {
        title: "A | {{b}} [c]",
        url: "https://example.org/a_(b)?x=1|2",
        publisher: "P",
        kind: "press",
        read: "2026-11-20",
      },
    ],
  } as const;
  const content = { ...MEMBER, keyVote: personVote({ vote: odd, position: "for" }) } as const;

  it("the source is a link, and signs of the form are only signs", () => {
    expect(spaced(cite(content)?.markdown)).toContain("“Article \\[8\\] | \\*ter\\*”");
    expect(spaced(cite(content)?.markdown)).toContain(
      "([P, A | {{b}} \\[c\\]](https://example.org/a_%28b%29?x=1|2), read 20 Nov 2026)",
    );
  });

  it("the source is a footnote with the template of that Wikipedia", () => {
    expect(spaced(cite(VOTE)?.wiki)).toBe(
      `${OUTCOME}<ref>{{cite web |url=https://www.assemblee-nationale.fr/dyn/17/scrutins/1102 ` +
        "|title=Scrutin public n° 1102 |publisher=Assemblée nationale |access-date=2026-11-22}}</ref>",
    );
    expect(cite({ ...VOTE, lang: "fr" })?.wiki).toMatch(
      /<ref>\{\{Lien web \|url=\S+ \|titre=.* \|consulté le=2026-11-22\}\}<\/ref>$/,
    );
    expect(spaced(cite(content)?.wiki)).toContain(
      "|url=https://example.org/a_(b)?x=1%7C2 |title=A &#124; &#123;&#123;b&#125;&#125; &#91;c&#93; |",
    );
  });
});
