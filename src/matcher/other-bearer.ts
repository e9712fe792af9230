import { among } from "./grammar";
import type { Scene } from "./scene";
import { isTight } from "./surroundings";
import { isOneOf } from "./vocabulary";

/** Words after a comma: "David Davis, a retired baker". */
const APPOSITION = 3;

/**
 * True for somebody of a politician's name who is said to do other work: "midfielder David Davis". A politician who once
 * did is "a former" one.
 */
export function isOfOtherTrade({ before, after, gapBefore, gapAfter, language }: Scene): boolean {
  const { trades, earlier } = language;
  const [left] = before;
  if (left && isTight(gapBefore) && isOneOf(trades, left.folded)) return true;
  if (!/^,\s/.test(gapAfter)) return false;
  const right = after.slice(0, APPOSITION);
  const cut = right.findIndex(({ gap }, at) => at > 0 && !isTight(gap));
  const said = cut < 0 ? right : right.slice(0, cut);
  return said.some(({ folded }) => isOneOf(trades, folded)) && !said.some(({ folded }) => isOneOf(earlier, folded));
}

/** True where somebody of a politician's name may be met who is none: at a match, in a school, on a stage. */
export function isOfOtherSphere(scene: Scene): boolean {
  const { before, after, beyond, language } = scene;
  return isOfOtherTrade(scene) || among([...before, ...after, ...beyond], language.otherSpheres) !== null;
}
