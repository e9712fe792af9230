import { ACRONYM_BIT, CAPITAL_BIT, strengthOf } from "./alias-index";
import { DOT, fold, INVISIBLE } from "./normalize";

/** True when what stands in `text` from `start` to `end` has the capitals that an alias of this sense needs. */
export function isWrittenSo(sense: number, text: string, start: number, end: number): boolean {
  const strength = strengthOf(sense);
  const isAcronym = (sense & ACRONYM_BIT) !== 0;
  if (!isAcronym && (!(sense & CAPITAL_BIT) || strength === "unique")) return true;
  const surface = text.slice(start, end);
  if (isAcronym) return surface === surface.toUpperCase();
  return isCapital(surface) && (strength !== "fullName" || isCapital(lastWord(surface)));
}

function lastWord(name: string): string {
  let start = name.length;
  // Not a regular expression: with a thousand zero-width characters inside a name it would take a million steps.
  while (start > 0 && fold(name.charCodeAt(start - 1)) > DOT) start--;
  return name.slice(start);
}

function isCapital(word: string): boolean {
  let start = 0;
  while (start < word.length && fold(word.charCodeAt(start)) === INVISIBLE) start++;
  const first = word.charAt(start);
  return first !== first.toLowerCase();
}
