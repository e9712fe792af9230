import { describe, expect, inject } from "vitest";
import { LANGUAGES, type Language } from "../../src/model/language";
import { SETTINGS_AT_FIRST } from "../../src/model/settings";
import { type Finding, findings } from "../support/accessibility";
import type { ColourScheme } from "../support/colour-scheme";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/** An article that names one entity of each kind, and the words of the card's buttons, in both languages. */
const SAMPLES = {
  en: {
    url: "https://www.theguardian.com/politics/every-kind.html",
    text: `Bruno Retailleau spoke of article 8 ter of the narcotrafic bill. Vincent Caure did not follow. Encrypted messages on
      the messaging app Signal would have needed a backdoor.`,
    names: {
      minister: "Bruno Retailleau",
      member: "Vincent Caure",
      bill: "article 8 ter",
      service: "Signal",
      term: "backdoor",
    },
    more: "More",
    cite: "Cite",
    why: "Why marked?",
    never: "Never mark this name",
    unmarked: "No longer marked.",
  },
  fr: {
    url: "https://www.lemonde.fr/politique/toutes.html",
    text: `Bruno Retailleau a parlé de l’article 8 ter de la loi narcotrafic. Le député Vincent Caure ne l’a pas suivi. Les
      messages chiffrés de la messagerie Signal auraient exigé une porte dérobée.`,
    names: {
      minister: "Bruno Retailleau",
      member: "Vincent Caure",
      bill: "article 8 ter",
      service: "Signal",
      term: "porte dérobée",
    },
    more: "Plus",
    cite: "Citer",
    why: "Pourquoi ce mot",
    never: "Ne plus marquer ce nom",
    unmarked: "N’est plus marqué.",
  },
} as const;

/** Contrast is the same in both languages, and the colours in both browsers: Firefox is shown each once. */
const SCHEMES: Readonly<Record<Language, readonly ColourScheme[]>> = {
  en: inject("target") === "chrome" ? ["light", "dark"] : ["light"],
  fr: ["dark"],
};

async function openCard(reader: Reader, language: Language, name: string): Promise<void> {
  const { url, text } = SAMPLES[language];
  await reader.choose({ language, openDelay: 250, density: "all", kinds: { ...SETTINGS_AT_FIRST.kinds, term: true } });
  await reader.openPage(
    url,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>x</title><main><h1>x</h1><p>${text}</p></main></html>`,
  );
  await soon(() => reader.painted()).toContain(name);
  await reader.hover(name, { nth: 0 });
  await soon(async () => (await reader.card()).isOpen).toBe(true);
}

/** Opens what a button of the card says, and waits until the card shows it. */
async function open(reader: Reader, button: string): Promise<void> {
  const before = (await reader.card()).text;
  await reader.clickInCard(button);
  await soon(async () => (await reader.card()).text).not.toBe(before);
}

/** How much still fades or moves in a card that is a page of its own. */
function running({ page }: Reader): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll("div")].flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []).length,
  );
}

/**
 * What axe has against cards, in light and dark colours. A closed root is closed to axe as well: the same markup and styles
 * are looked at in pages of their own.
 */
async function findingsIn(
  reader: Reader,
  language: Language,
  cards: Readonly<Record<string, string>>,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const [state, page] of Object.entries(cards)) {
    await reader.openPage("https://www.example.org/card.html", page);
    for (const scheme of SCHEMES[language]) {
      await reader.colours(scheme);
      // Half seen, a card has half the contrast.
      await soon(() => running(reader)).toBe(0);
      const inState = await findings((code) => reader.page.evaluate(code));
      found.push(...inState.map((finding) => `${state}, ${scheme}: ${finding}`));
    }
  }
  return found;
}

describe.each(LANGUAGES)("axe has nothing to say (%s) about the card of", (language) => {
  const words = SAMPLES[language];

  test.for(["minister", "member", "bill", "service", "term"] as const)(
    "a %s: as it opens, with everything in it open, and with the name no longer marked",
    async (kind, { reader }) => {
      await openCard(reader, language, words.names[kind]);
      const opened = await reader.cardAsPage();
      await open(reader, words.more);
      await open(reader, words.cite);
      await open(reader, words.why);
      const whole = await reader.cardAsPage();
      await reader.clickInCard(words.never);
      await reader.openCard(words.unmarked);
      const unmarked = await reader.cardAsPage();
      expect(await findingsIn(reader, language, { opened, whole, unmarked })).toEqual([]);
    },
  );

  test("a vote reached from another card, with the way back, as it opens and with everything in it open", async ({
    reader,
  }) => {
    await openCard(reader, language, words.names.bill);
    await open(reader, "vote:");
    const opened = await reader.cardAsPage();
    await open(reader, words.more);
    await open(reader, words.cite);
    await open(reader, words.why);
    const whole = await reader.cardAsPage();
    expect(await findingsIn(reader, language, { opened, whole })).toEqual([]);
  });
});
