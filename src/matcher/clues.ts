import type { Neighbour, Scene } from "./scene";
import { isTight, type Word } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** What a clue found: the words that show it (none when the writing itself does), or null. */
export type Finding = readonly Word[] | null;

/** How many words away from a name a verb still goes with it. */
const ACTION_REACH = 5;

/** Directly before or after the name, or joined to it by a hyphen: "the Signal app", "Signal-Gruppe", "Signal's president". */
export function besideServiceNoun({ before, after, gapBefore, gapAfter, language }: Scene): Finding {
  const [next, beyond] = after;
  const right = isTight(gapAfter) ? next : isPossessive(gapAfter, next) && beyond;
  return among([right], language.nounsAfter) ?? among([isTight(gapBefore) && before[0]], language.nounsBefore);
}

/** Said to be a service: "Proton, the Swiss provider". */
export function describedAsService({ after, gapAfter, language }: Scene): Finding {
  return /^\s*[,(]\s*$/.test(gapAfter) ? among(after.slice(0, ACTION_REACH), language.nounsBefore) : null;
}

/** In one sentence with a service that is believed. */
export function nearService({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.kind === "service" && other.inSentence && other.believed));
}

/** In one sentence with another doubtful service: "Engineers at Element maintain the client for Matrix". */
export function nearDoubtfulService({ neighbours }: Scene): Finding {
  return shown(
    neighbours.filter((other) => other.kind === "service" && other.inSentence && !other.believed && !other.sameEntity),
  );
}

/** In a list with another service, believed or not: "Element, Wire and Session". */
export function listedWithService({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.kind === "service" && other.inList && !other.sameEntity));
}

/** A word of encryption policy in the same sentence. */
export function subjectWord({ before, after, language }: Scene): Finding {
  return among([...before, ...after], language.subject);
}

/** A word of encryption policy in the sentences around. */
export function subjectWordBeyond({ beyond, language }: Scene): Finding {
  return among(beyond, language.subject);
}

/** A word of the messengers' world in the same sentence: phones, users, police. */
export function settingWord({ before, after, language }: Scene): Finding {
  return among([...before, ...after], language.setting, language.nounsBefore, language.nounsAfter);
}

/** A word of lawmaking in the same sentence or around it. */
export function lawmakingWord({ before, after, beyond, language }: Scene): Finding {
  return among([...before, ...after, ...beyond], language.lawmaking);
}

/** Near it what one does with a service ("install"), or what a company does ("refuses"). */
export function action({ before, after, language }: Scene): Finding {
  return among([...before.slice(0, ACTION_REACH), ...after.slice(0, ACTION_REACH)], language.actions);
}

/** Directly after it what a company does: "Discord handed over the logs". */
export function actsItself({ after, gapAfter, language }: Scene): Finding {
  return among([isTight(gapAfter) && after[0]], language.actions);
}

/**
 * Written like a name: a capital that no start of a sentence and no article explains. Where every noun has a capital,
 * a missing article says it: "auf Signal", "hatte Signal gelöscht".
 */
export function writtenAsName(scene: Scene): Finding {
  const { before, gapBefore, capitalsThroughout, language } = scene;
  const [left] = before;
  if (!left || capitalsThroughout || /[:«"“—–]\s*$/.test(gapBefore) || afterDeterminer(scene)) return null;
  if (language.capitals !== "nouns") return [];
  const bare = isOneOf(language.functionWords, left.folded) || (!left.capital && !/e[nrsm]?$/.test(left.folded));
  return isTight(gapBefore) && bare ? [] : null;
}

/** Something is said to belong to it: "Signal's code", "Signals Antwort". */
export function possessive(scene: Scene): Finding {
  const { after, gapAfter } = scene;
  return isPossessive(gapAfter, after[0]) || isGermanGenitive(scene) ? [] : null;
}

/** The same word stands near in small letters, so that the capital is there for a reason. */
export function alsoInSmallLetters({ before, after, beyond, word }: Scene): Finding {
  const small = [word.folded, `${word.folded}s`];
  return [...before, ...after, ...beyond].some((other) => !other.capital && small.includes(other.folded)) ? [] : null;
}

/** A person or bill of the dataset in the same text. */
export function nearPersonOrBill({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.kind !== "service" && other.believed));
}

/** A person or bill of the same jurisdiction in the same text. */
export function nearSameJurisdiction({ neighbours }: Scene): Finding {
  return shown(neighbours.filter((other) => other.believed && other.sameJurisdiction));
}

/** An abbreviation in capitals, where capitals say something. */
export function abbreviated({ surface, capitalsThroughout }: Scene): Finding {
  return !capitalsThroughout && /^[A-Z]{3,}$/.test(surface) ? [] : null;
}

/** An article before it, which names do without ("le signal", "kein Signal", "The Wire"), unless for the next word. */
export function afterDeterminer(scene: Scene): Finding {
  const { before, after, gapBefore, gapAfter, language } = scene;
  const [left, beyond] = before;
  const [right] = after;
  if (!left || !isTight(gapBefore) || besideServiceNoun(scene)) return null;
  // "The Signal leak": English names stand before nouns like adjectives.
  const likeAdjective =
    language.capitals === "headlines" && !left.capital && isTight(gapAfter) && right && !right.capital;
  if (likeAdjective && !isOneOf(language.functionWords, right.folded)) return null;
  // "Das tragende Element".
  const beforeAdjective = language.capitals === "nouns" && !left.capital && isTight(left.gap) && beyond;
  return among([left, beforeAdjective], language.determiners);
}

/** Part of a longer name: "Signal Iduna", "Toyota Matrix". */
export function partOfLongerName(scene: Scene): Finding {
  const { before, after, gapBefore, gapAfter, capitalsThroughout, language } = scene;
  const [left] = before;
  const [right] = after;
  if (capitalsThroughout) return null;
  const opens = before.length === 1;
  const ordinary = [language.nounsBefore, language.nounsAfter, language.actions, language.functionWords];
  const other = [
    language.capitals !== "nouns" && !opens && isSpace(gapBefore) && left,
    !isGermanGenitive(scene) && isSpace(gapAfter) && right,
  ].find((word) => word && word.capital && !ordinary.some((list) => isOneOf(list, word.folded)));
  return other ? [other] : null;
}

/** A number after it: "Line 14", "Element 115". */
export function beforeNumber({ after, gapAfter }: Scene): Finding {
  const [right] = after;
  return right && isTight(gapAfter) && /^\d/.test(right.folded) ? [right] : null;
}

/** Tied to a word that is not about services ("Signal-to-noise", "Bat-Signal"), or part of an address ("signal.org"). */
export function tiedToOther(scene: Scene): Finding {
  const { before, after, gapBefore, gapAfter } = scene;
  const tied = /^[-‐‑/@._]$/;
  const other = (tied.test(gapAfter) && after[0]) || (tied.test(gapBefore) && before[0]);
  return other && !besideServiceNoun(scene) ? [other] : null;
}

/** A word of another sense in the same sentence: films, trains, physics. */
export function otherSense({ before, after, language }: Scene): Finding {
  return among([...before, ...after], language.otherSenses);
}

/** Followed by another legal text: "article 8 ter de la loi de finances". "De la loi" alone is the one at hand. */
export function ofOtherText({ after, gapAfter, neighbours, language }: Scene): Finding {
  const [link, ...rest] = after.slice(0, ACTION_REACH + 1);
  if (!link || !isTight(gapAfter) || !isOneOf(language.belonging, link.folded)) return null;
  const isText = (word: Word | undefined) => word !== undefined && isOneOf(language.legalTexts, word.folded);
  let place = rest.findIndex(isText);
  // "Proposition de loi" is one text.
  while (isText(rest[place + 2])) place += 2;
  const text = rest[place];
  const next = rest[place + 1];
  if (!text || neighbours.some((other) => other.kind === "bill" && other.believed && other.inSentence)) return null;
  const named =
    next &&
    (isOneOf(language.belonging, next.folded) || (isTight(next.gap) && !isOneOf(language.functionWords, next.folded)));
  return named || rest[place - 1]?.capital ? [text] : null;
}

function isSpace(gap: string): boolean {
  return /^\s+$/.test(gap);
}

function isPossessive(gapAfter: string, next: Word | undefined): boolean {
  return /^['’]$/.test(gapAfter) && next?.folded === "s";
}

function isGermanGenitive({ before, after, gapBefore, gapAfter, word, language }: Scene): boolean {
  if (language.capitals !== "nouns" || !word.folded.endsWith("s") || !isTight(gapAfter) || !after[0]?.capital)
    return false;
  return !before[0] || !isTight(gapBefore) || !isOneOf(language.determiners, before[0].folded);
}

function among(words: readonly (Word | false | undefined)[], ...lists: readonly string[]): Finding {
  const found = words.filter((word) => !!word).filter((word) => lists.some((list) => isOneOf(list, word.folded)));
  return found.length > 0 ? found : null;
}

function shown(neighbours: readonly Neighbour[]): Finding {
  return neighbours.length > 0 ? neighbours.map((other) => other.word) : null;
}
