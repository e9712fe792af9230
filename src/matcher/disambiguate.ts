import { type EntityId, kindOf } from "../model/entity";
import * as clue from "./clues";
import * as counter from "./counter-clues";
import { afterDeterminer, besideServiceNoun, type Finding } from "./grammar";
import type { Scene } from "./scene";
import type { Word } from "./surroundings";

/** From this many points on, a doubtful name is believed. */
export const BELIEVED = 3;

/** Points of a name that proves itself: a unique one, a full name. */
export const CERTAIN = 5;

/** Points against, where grammar rules a name out whatever else is said. */
const RULED_OUT = -8;

/** Points for a clue's first word, more for a second one, and the clue: `clues.ts` and `counter-clues.ts` say what each is. */
type Weight = readonly [first: number, second: number, find: (scene: Scene) => Finding];

/** For and against an everyday word being the service: "Signal". */
const SERVICE: readonly Weight[] = [
  [6, 0, besideServiceNoun],
  [2, 0, clue.describedAsService],
  [2, 0, clue.nearService],
  [1, 0, clue.nearDoubtfulService],
  [1, 1, clue.listedWithService],
  [1, 0, clue.amongServices],
  [2, 1, clue.subjectWord],
  [1, 0, clue.subjectWordBeyond],
  [1, 1, clue.settingWord],
  [1, 0, clue.lawmakingWord],
  [1, 0, clue.nearPersonOrBill],
  [1, 1, clue.action],
  [2, 0, clue.actsItself],
  [1, 0, clue.isSubject],
  [2, 0, clue.writtenAsName],
  [1, 0, clue.asMedium],
  [2, 0, clue.calledByCountry],
  [1, 0, clue.possessive],
  [1, 0, clue.alsoInSmallLetters],
  [-5, 0, counter.otherSense],
  [-5, 0, counter.afterOtherNoun],
  [-5, 0, counter.ownedByOther],
  [-2, 0, counter.beforeOtherWord],
  [-2, 0, counter.inQuotes],
  [RULED_OUT, 0, afterDeterminer],
  [RULED_OUT, 0, counter.partOfLongerName],
  [RULED_OUT, 0, counter.kindOfService],
  [RULED_OUT, 0, counter.withComplement],
  [RULED_OUT, 0, counter.endOfLongerName],
  [RULED_OUT, 0, counter.beforeNumber],
  [RULED_OUT, 0, counter.tiedToOther],
  [RULED_OUT, 0, counter.spelledOut],
];

/** For an abbreviation being the service whose name is another: what is said of a company says nothing of it. */
const ABBREVIATION: readonly Weight[] = [
  [2, 1, clue.subjectWord],
  [1, 0, clue.subjectWordBeyond],
  [1, 1, clue.settingWord],
  [1, 0, clue.asMedium],
  [1, 0, clue.nearService],
  [1, 0, clue.nearPersonOrBill],
  [-5, 0, counter.otherSense],
  [RULED_OUT, 0, counter.partOfLongerName],
  [RULED_OUT, 0, counter.tiedToOther],
  [RULED_OUT, 0, counter.spelledOut],
];

/** For and against an abbreviation or nickname being the bill: "CSAR". */
const BILL: readonly Weight[] = [
  [2, 0, clue.nearSameJurisdiction],
  [2, 1, clue.subjectWord],
  [1, 0, clue.subjectWordBeyond],
  [2, 1, clue.lawmakingWord],
  [1, 0, clue.nearService],
  [1, 0, clue.abbreviated],
  [2, 0, clue.calledByTitle],
  [2, 0, clue.wordOfItsCountry],
  [3, 0, clue.ofItsYear],
  [-4, 0, counter.ofOtherCountry],
  [RULED_OUT, 0, counter.calledByOtherCountry],
  [RULED_OUT, 0, counter.otherAbbreviation],
  [RULED_OUT, 0, counter.spelledOut],
  [RULED_OUT, 0, counter.numberOfOtherThing],
  [RULED_OUT, 0, counter.ofOtherYear],
  [RULED_OUT, 0, counter.ofEarlierSitting],
  [RULED_OUT, 0, counter.partOfLongerName],
];

/** A provision's or an amendment's number ("8 ter") is also another law's, so that words of lawmaking say less. */
const PROVISION: readonly Weight[] = [
  [2, 0, clue.nearSameJurisdiction],
  [2, 1, clue.subjectWord],
  [1, 0, clue.subjectWordBeyond],
  [1, 0, clue.lawmakingWord],
  [1, 0, clue.nearService],
  [RULED_OUT, 0, counter.ofOtherText],
  [RULED_OUT, 0, counter.houseNumber],
];

/** For a rank-and-file member's full name, which others may bear, being the member's: "Al Green". */
const MEMBER: readonly Weight[] = [
  [2, 0, clue.seatBefore],
  [1, 1, clue.lawmakingWord],
  [1, 0, clue.subjectWord],
  [1, 0, clue.wordOfItsCountry],
  [2, 0, clue.nearPersonOrBill],
  [1, 0, clue.nearService],
];

/** For a tracked person's full name among words of another sphere being theirs after all: anything of public life. */
const TRACKED: readonly Weight[] = [
  [1, 0, clue.publicWord],
  [1, 0, clue.subjectWord],
  [1, 0, clue.subjectWordBeyond],
  [1, 0, clue.amongItsOwn],
  [1, 0, clue.nearPersonOrBill],
  [1, 0, clue.serviceAround],
];

/** For a surname after a mere civil title being the politician: "M. Caure". */
const CIVIL_TITLE: readonly Weight[] = [
  [2, 0, clue.lawmakingWord],
  [2, 0, clue.subjectWord],
  [2, 0, clue.nearPersonOrBill],
];

/** For a surname that stands alone being the politician: "Wyden holds up the EARN IT Act vote". */
const SURNAME_ALONE: readonly Weight[] = [
  [3, 0, clue.nearSameUnion],
  [2, 1, clue.subjectWord],
  [1, 0, clue.subjectWordBeyond],
  [1, 0, clue.lawmakingWord],
  [1, 0, clue.nearService],
  [1, 1, clue.bareSettingWord],
  [1, 0, clue.isQuoted],
];

/** Points of the text around a doubtful name, and the words that spoke for it. */
export type Judgement = { readonly points: number; readonly confirmedBy: readonly Word[] };

/** Weighs an alias that is an everyday word, an abbreviation or a number too. */
export function judgeWord(scene: Scene, entity: EntityId): Judgement {
  return weigh(scene, weightsFor(entity, scene), 0, []);
}

/** Weighs what is hardly called so but a certain provision or bill: "article 8 ter", "Bill C-22", "Chatkontrolle". */
export function judgeSureName(scene: Scene, entity: EntityId): Judgement {
  const isNumber = entity.includes("#") || /\d$/.test(scene.surface);
  const isOther = isNumber
    ? (counter.ofOtherText(scene) ?? counter.ofEarlierSitting(scene) ?? counter.houseNumber(scene))
    : (counter.ofOtherYear(scene) ??
      counter.calledByOtherCountry(scene) ??
      (counter.atHome(scene) && !BILL.some(([points, , find]) => points > 0 && find(scene))));
  return { points: isOther ? RULED_OUT : CERTAIN, confirmedBy: [] };
}

/** Weighs a full name, which others may bear too. */
export function judgeFullName(scene: Scene, rankAndFile: boolean): Judgement {
  return rankAndFile ? weigh(scene, MEMBER, 1, []) : weigh(scene, TRACKED, BELIEVED - 1, []);
}

/** Weighs a surname with an office. */
export function judgeOffice(title: readonly Word[]): Judgement {
  return { points: BELIEVED, confirmedBy: title };
}

/** Weighs a surname after a civil title. */
export function judgeCivilTitle(scene: Scene, title: readonly Word[]): Judgement {
  return weigh(scene, CIVIL_TITLE, 1, title);
}

/** Weighs a surname without first name, title or office, of somebody the page has not named. */
export function judgeSurnameAlone(scene: Scene): Judgement {
  // One point below nothing: a word of the subject and a service may stand around anybody.
  return weigh(scene, SURNAME_ALONE, -1, []);
}

function weightsFor(entity: EntityId, { surface, word }: Scene): readonly Weight[] {
  if (kindOf(entity) === "service") {
    const isOwnName = entity.endsWith(`:${word.folded}`);
    return isOwnName || !/^[A-Z]{3,}$/.test(surface) ? SERVICE : ABBREVIATION;
  }
  return entity.includes("#") || kindOf(entity) === "vote" ? PROVISION : BILL;
}

function weigh(scene: Scene, weights: readonly Weight[], from: number, title: readonly Word[]): Judgement {
  // Asked first: on most pages it settles what an everyday word is, and the rest need not be looked at.
  if (weights.some(([first, , find]) => first === RULED_OUT && find(scene)))
    return { points: RULED_OUT, confirmedBy: [] };
  let points = from;
  const confirmedBy = new Set(title);
  for (const [first, second, find] of weights) {
    const finding = first === RULED_OUT ? null : find(scene);
    if (!finding) continue;
    points += first;
    if (finding.some((word) => word.folded !== finding[0]?.folded)) points += second;
    if (first > 0) for (const word of finding) confirmedBy.add(word);
  }
  return { points, confirmedBy: [...confirmedBy] };
}
