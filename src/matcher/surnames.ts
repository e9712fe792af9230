import type { LanguageWords } from "./languages/language-words";
import type { Scene, SurnameReading } from "./scene";
import { isTight, type Word } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** How many words may stand between an office and the surname: "ministre de l'Intérieur Retailleau". */
const OFFICE_REACH = 5;
/** What may stand between the words of an office. */
const LOOSE_GAP = /^\.?[\s\-‐‑'’]+$/;

/** Reads a surname. Whether a `bare` or `civil` one is believed is for the page to say. */
export function readSurname(scene: Scene): SurnameReading {
  const { before, after, gapBefore, gapAfter, language } = scene;
  const [left] = before;
  const office = officeBefore(scene) ?? officeAfter(scene);
  if (office) return { as: "titled", title: [office] };
  const title =
    left && /^\.?\s+$/.test(gapBefore) && isOneOf(language.honorifics, left.folded) ? left : partyAfter(scene);
  if (title) return { as: "civil", title: [title] };
  const possessive = /^['’]$/.test(gapAfter) && after[0]?.folded === "s";
  if (/[&@/_]/.test(gapBefore + gapAfter) || (!possessive && isOtherWord(scene))) return { as: "other", title: [] };
  return { as: hasOtherFirstName(scene) ? "otherBearer" : "bare", title: [] };
}

/** A month, a place, an everyday word that opens a sentence, a thing with an article. */
function isOtherWord(scene: Scene): boolean {
  const { before, after, gapBefore, gapAfter, word, language } = scene;
  const [left, beyond] = before;
  if (isMonth(word.folded, language)) {
    const isDate = (near: Word | undefined) =>
      near !== undefined && (/^\d/.test(near.folded) || isMonth(near.folded, language));
    if (isDate(left) || isDate(after[0]) || (left && isOneOf(language.placing, left.folded))) return true;
    if (beyond && left && isOneOf(language.listing, left.folded) && isMonth(beyond.folded, language)) return true;
  }
  if (!left) return isOneOf(language.functionWords, word.folded);
  if (!isTight(gapBefore)) return false;
  const place = /^(?:in|near|en|aux|dans|im)$/.test(left.folded);
  return place || (isOneOf(language.determiners, left.folded) && !/^[-‐‑]/.test(gapAfter));
}

/** "Jarvis Cocker", "Mini Cooper", "Cooper-Smith". Where nouns have capitals, the neighbours' capitals say nothing. */
function hasOtherFirstName({ before, after, gapBefore, gapAfter, capitalsThroughout, language }: Scene): boolean {
  const isName = (word: Word | undefined, gap: string) =>
    word?.capital === true &&
    isTight(gap) &&
    ![language.functionWords, language.listing, language.placing].some((list) => isOneOf(list, word.folded));
  if (/^[-‐‑]$/.test(gapBefore) && before[0]?.capital) return true;
  return (
    !capitalsThroughout && language.capitals !== "nouns" && (isName(before[0], gapBefore) || isName(after[0], gapAfter))
  );
}

/** An office before the surname, with nothing but its field between: "ministre de l'Intérieur", "Secretary of State". */
function officeBefore({ before, gapBefore, gapAfter, language }: Scene): Word | null {
  // "The minister, Jarvis, said": set between commas.
  let gap = /^,\s+$/.test(gapBefore) && gapAfter.startsWith(",") ? " " : gapBefore;
  for (const word of before.slice(0, OFFICE_REACH)) {
    if (!LOOSE_GAP.test(gap)) return null;
    if (isOneOf(language.offices, word.folded)) return word;
    const ofField =
      word.capital || isOneOf(language.belonging, word.folded) || isOneOf(language.determiners, word.folded);
    if (!ofField) return null;
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

/** The months come from the browser. */
function isMonth(folded: string, { language }: LanguageWords): boolean {
  const names = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  for (let month = 0; month < 12; month++)
    if (names.format(Date.UTC(2000, month)).toLowerCase() === folded) return true;
  return false;
}
