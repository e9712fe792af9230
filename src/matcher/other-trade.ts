import type { Span } from "../model/mention";
import type { LanguageWords } from "./languages/language-words";
import { isTight, wordsIn } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** How far from a name is looked, in UTF-16 code units: a word before it, a few after. */
const REACH = 40;
/** Words after a comma: "David Davis, a retired baker". */
const APPOSITION = 3;

/**
 * True for somebody of a politician's name who is said to do other work: "midfielder David Davis". A politician who once
 * did is "a former" one.
 */
export function isOfOtherTrade(text: string, { start, end }: Span, { trades, earlier }: LanguageWords): boolean {
  const from = Math.max(0, start - REACH);
  // The word that `from` cuts is left out, or it would be another.
  const left = wordsIn(text, from, start)
    .slice(from > 0 ? 1 : 0)
    .at(-1);
  if (left && isTight(text.slice(left.end, start)) && isOneOf(trades, left.folded)) return true;
  if (!/^,\s/.test(text.slice(end, end + 2))) return false;
  const right = wordsIn(text, end, Math.min(text.length, end + REACH)).slice(0, APPOSITION);
  const cut = right.findIndex(({ gap }, at) => at > 0 && !isTight(gap));
  const said = cut < 0 ? right : right.slice(0, cut);
  return said.some(({ folded }) => isOneOf(trades, folded)) && !said.some(({ folded }) => isOneOf(earlier, folded));
}
