import type { Language } from "../model/language";

/**
 * Words that judge, or that one side of the debate uses for the other. Records say the act ("voted against restoring
 * article 8 ter"), so none of them is needed. Each stands for every word it begins.
 */
const BANNED: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "anti-",
    "pro-",
    "mouchard",
    "espion",
    "flic",
    "liberticide",
    "sécuritaire",
    "laxis",
    "rebelle",
    "fronde",
    "trahi",
    "traître",
    "girouette",
    "scandal",
    "honte",
    "heureusement",
    "malheureusement",
    "hélas",
    "évidemment",
    "camp de la surveillance",
    "big brother",
    "victoire",
    "défaite",
    "lobby",
    "prétend",
    "avoue",
  ],
  en: [
    "anti-",
    "pro-",
    "spy",
    "spies",
    "snoop",
    "rebel",
    "betray",
    "traitor",
    "flip-flop",
    "maverick",
    "draconian",
    "orwellian",
    "big brother",
    "police state",
    "soft on",
    "scandal",
    "shame",
    "fortunately",
    "unfortunately",
    "obviously",
    "victory",
    "defeat",
    "lobby",
    "claims",
    "claimed",
    "admit",
  ],
};

/** The banned words in a text; empty when it is neutral in its words. */
export function bannedWords(text: string, language: Language): string[] {
  const plain = text.toLowerCase().replaceAll("’", "'");
  return BANNED[language].filter((word) => new RegExp(`(?<![\\p{L}\\p{N}-])${word}`, "u").test(plain));
}

/** Beginnings of the words that no record in a language may hold. */
export function bannedIn(language: Language): readonly string[] {
  return BANNED[language];
}

/** How many times as long as the other one of two opposite texts may be. */
export const BALANCE = 1.2;

/** True when two opposite texts take about the same room: the longer is at most a fifth longer. */
export function isBalanced(one: string, other: string): boolean {
  const [shorter, longer] = [one.length, other.length].sort((a, b) => a - b);
  return (longer ?? 0) <= (shorter ?? 0) * BALANCE;
}
