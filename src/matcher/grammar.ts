import type { Scene } from "./scene";
import { isTight, type Word } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** What a clue found: the words that show it (none when the writing itself does), or null. */
export type Finding = readonly Word[] | null;

/** How many words away from a name a word still goes with it. */
export const NEAR = 5;

/** Of some words, those that stand in one of the lists; null when none does. */
export function among(words: readonly (Word | false | undefined)[], ...lists: readonly string[]): Finding {
  const found = words.filter((word) => !!word).filter((word) => lists.some((list) => isOneOf(list, word.folded)));
  return found.length > 0 ? found : null;
}

/**
 * Directly before or after the name, or joined to it by a hyphen: "the Signal app", "Signal-Gruppe", "Signal's president",
 * "le groupe « Signal »".
 */
export function besideServiceNoun(scene: Scene): Finding {
  const { before, after, gapBefore, gapAfter, language } = scene;
  const right = isTight(gapAfter) ? after[0] : isPossessive(scene) && after[1];
  return (
    among([right], language.nounsAfter) ??
    among([/^(?:\s+(?:[«“„‹"]\s*)?|[-‐‑])$/.test(gapBefore) && before[0]], language.nounsBefore)
  );
}

/**
 * An article before it, which names do without ("le signal", "kein Signal", "The Wire"), unless for the next word. What has
 * a name of several words is called by what it is, and takes one: "la Protection avancée des données".
 */
export function afterDeterminer(scene: Scene): Finding {
  const { before, after, gapBefore, gapAfter, surface, language } = scene;
  const [left, beyond] = before;
  const [right] = after;
  const isElided = left?.folded === "l" && /^['’]$/.test(gapBefore);
  if (!left || !(isElided || isTight(gapBefore)) || /\s/.test(surface) || besideServiceNoun(scene)) return null;
  // "The Signal leak": English names stand before nouns like adjectives.
  const likeAdjective = language.capitals === "headlines" && isTight(gapAfter) && right && !right.capital;
  if (likeAdjective && (isHyphen(gapAfter) || (!left.capital && !isOneOf(language.functionWords, right.folded))))
    return null;
  // "Das tragende Element"; but "jeder über Line".
  const mayBeAdjective = !left.capital && !isOneOf(language.functionWords, left.folded) && isTight(left.gap);
  const beforeAdjective = language.capitals === "nouns" && mayBeAdjective && beyond;
  return among([left, beforeAdjective], language.determiners);
}

/** True when only a hyphen stands between two words: "a Signal-only rota". */
export function isHyphen(gap: string): boolean {
  return /^[-‐‑]$/.test(gap);
}

/** The year set after a law's name: "Online Safety Act 2023", "la loi renseignement de 2015". */
export function yearAfter({ after, gapAfter, language }: Scene): Word | null {
  if (!isTight(gapAfter)) return null;
  const [next, beyond] = after;
  const year = next && isOneOf(language.belonging, next.folded) && isTight(beyond?.gap ?? "") ? beyond : next;
  return year && /^(?:19|20)\d\d$/.test(year.folded) ? year : null;
}

/** Something belongs to it: "Signal's code". */
export function isPossessive({ after, gapAfter }: Scene): boolean {
  return /^['’]$/.test(gapAfter) && after[0]?.folded === "s";
}

/** The same without an apostrophe: "Signals Antwort". */
export function isGermanGenitive({ before, after, gapBefore, gapAfter, word, language }: Scene): boolean {
  if (language.capitals !== "nouns" || !word.folded.endsWith("s") || !isTight(gapAfter) || !after[0]?.capital)
    return false;
  return !before[0] || !isTight(gapBefore) || !isOneOf(language.determiners, before[0].folded);
}
