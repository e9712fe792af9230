import { isHyphen, isPossessive } from "./grammar";
import type { Scene, SurnameReading } from "./scene";
import { isTight, type Word } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** How many words may stand between an office and the surname: "ministre de l'Intérieur Retailleau". */
const OFFICE_REACH = 5;
/** Articles in the languages of pages. */
const INDEFINITE = /^(?:an?|une?|eine?[mnrs]?)$/;
/** The end of an office that is no first name: "Attorney General". */
const ATTORNEY_GENERAL = "general";
/** What may stand between the words of an office. */
const LOOSE_GAP = /^\.?[\s\-‐‑'’]+$/;

/** Reads a surname. Whether a `bare` or `civil` one is believed is for the page to say. */
export function readSurname(scene: Scene): SurnameReading {
  const { before, gapBefore, gapAfter, language } = scene;
  const [left] = before;
  if (goesOnAsName(scene)) return { as: "other", title: [] };
  const office = officeBefore(scene);
  if (office) return { as: "titled", title: [office] };
  const honorific = left && /^\.?\s+$/.test(gapBefore) && isOneOf(language.honorifics, left.folded);
  if (honorific) return { as: "civil", title: [left] };
  if (/[&@/_]/.test(gapBefore + gapAfter) || (!isPossessive(scene) && isOtherWord(scene)))
    return { as: "other", title: [] };
  if (hasOtherFirstName(scene)) return { as: "otherBearer", title: [] };
  const described = officeAfter(scene);
  if (described) return { as: "titled", title: [described] };
  const party = partyAfter(scene);
  return party ? { as: "civil", title: [party] } : { as: "bare", title: [] };
}

/**
 * True for a surname that no other word may turn into somebody else's. Where nouns have capitals, the word before it may
 * be a first name.
 */
export function mayStandAlone({ before, gapBefore, language }: Scene): boolean {
  const [left] = before;
  const isFirstName = left?.capital && isTight(gapBefore) && !isOneOf(language.functionWords, left.folded);
  return language.capitals !== "nouns" || !isFirstName;
}

/** A month, a place, an everyday word that opens a sentence, a thing with an article. */
function isOtherWord(scene: Scene): boolean {
  const { before, after, gapBefore, gapAfter, word, language } = scene;
  const [left, beyond] = before;
  if (isTight(gapAfter) && after[0] && isOneOf(language.namedAfter, after[0].folded)) return true;
  if (isOneOf(language.months, word.folded)) {
    const isDate = (near: Word | undefined) =>
      near !== undefined && (/^\d/.test(near.folded) || isOneOf(language.months, near.folded));
    const isDated = left && isTight(gapBefore) && isOneOf(language.dating, left.folded);
    if (isDate(left) || isDate(after[0]) || isDated) return true;
    if (beyond && left && isOneOf(language.listing, left.folded) && isOneOf(language.months, beyond.folded))
      return true;
  }
  if (!left) return isOneOf(language.functionWords, word.folded);
  if (!isTight(gapBefore)) return false;
  // "Ein Sprecher Dobrindts" is his.
  if (left.capital && !word.folded.endsWith("s") && isOneOfMany(before)) return true;
  const place = isOneOf(language.belonging, left.folded) ? beyond : left;
  if (place && isOneOf(language.places, place.folded)) return true;
  if (isOneOf(language.locating, left.folded)) return true;
  // "Die Anfrage, die Zorba einbrachte": where articles are relative pronouns too.
  const isRelative = language.capitals === "nouns" && /^,\s/.test(left.gap);
  return isOneOf(language.determiners, left.folded) && !isRelative && !/^[-‐‑]/.test(gapAfter);
}

/** A thing, of which there are many: "a Mini Cooper", "ein roter Mini Cooper". */
function isOneOfMany([left, ...rest]: readonly Word[]): boolean {
  const article = rest[0]?.capital === false && !INDEFINITE.test(rest[0].folded) ? 1 : 0;
  return (
    [left, ...rest].slice(0, article + 1).every((word) => isTight(word?.gap ?? "")) &&
    INDEFINITE.test(rest[article]?.folded ?? "")
  );
}

/**
 * "Jarvis Cocker", "Mini Cooper", "Cooper-Smith". Where nouns have capitals, the neighbours' capitals say nothing, but the
 * word before may be known as a first name, or stand after another noun.
 */
function hasOtherFirstName(scene: Scene): boolean {
  const { before, after, gapBefore, gapAfter, capitalsThroughout, language, mayBeFirstName } = scene;
  const isName = (word: Word | undefined, gap: string) =>
    word?.capital === true &&
    isTight(gap) &&
    ![language.functionWords, language.listing, language.dating, language.months].some((list) =>
      isOneOf(list, word.folded),
    );
  if (/^[-‐‑]$/.test(gapBefore) && before[0]?.capital) return true;
  if (capitalsThroughout) return false;
  if (language.capitals === "nouns") {
    const [first, noun] = before;
    // "Dem Skispringer Felix Brunner": two nouns in a row are what somebody is, and a first name.
    return isName(first, gapBefore) && (mayBeFirstName(first?.folded ?? "") || isName(noun, first?.gap ?? ""));
  }
  return isName(before[0], gapBefore) || isName(after[0], gapAfter);
}

/** The first half of somebody else's surname: "Vallaud-Belkacem"; but "the Wyden-Paul amendment", with two we know. */
function goesOnAsName({ after, gapAfter, neighbours, language }: Scene): boolean {
  const [next] = after;
  if (language.capitals === "nouns" || !next?.capital || !isHyphen(gapAfter)) return false;
  return !neighbours.some(({ word }) => word.start === next.start);
}

/** An office before the surname, with nothing but its field between: "ministre de l'Intérieur", "Secretary of State". */
function officeBefore({ before, gapBefore, gapAfter, language }: Scene): Word | null {
  // "The minister, Jarvis, said": set between commas.
  let gap = /^,\s+$/.test(gapBefore) && gapAfter.startsWith(",") ? " " : gapBefore;
  let isTied = true;
  for (const word of before.slice(0, OFFICE_REACH)) {
    if (!LOOSE_GAP.test(gap)) return null;
    // Its field is tied to an office, "of State"; a name after it is somebody else's: "Minister Jane Burke".
    if (isOneOf(language.offices, word.folded)) return isTied ? word : null;
    const isLink = isOneOf(language.belonging, word.folded) || isOneOf(language.determiners, word.folded);
    if (!word.capital && !isLink) return null;
    isTied = isLink || word.folded === ATTORNEY_GENERAL;
    gap = word.gap;
  }
  return null;
}

/** An office set after the surname: "Retailleau, ministre de l'Intérieur", "Wyden (the Oregon senator)". */
function officeAfter({ after, gapAfter, language }: Scene): Word | null {
  if (!/^\s*[,(]\s*$/.test(gapAfter)) return null;
  const end = after.findIndex((word, at) => at > 0 && !LOOSE_GAP.test(word.gap));
  return after.slice(0, end < 0 ? 3 : Math.min(end, 3)).find((word) => isOneOf(language.offices, word.folded)) ?? null;
}

/** A party in brackets: "Faeser (SPD)", "Wyden (D-Ore.)". Athletes have their country there. */
function partyAfter({ after, gapAfter }: Scene): Word | null {
  const [right] = after;
  return right?.capital && /^\s\($/.test(gapAfter) ? right : null;
}
