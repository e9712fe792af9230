import type { EntityId } from "../model/entity";
import type { MentionRule } from "../model/mention";
import { BELIEVED, type Judgement, judgeCivilTitle, judgeOffice, judgeSurnameAlone } from "./disambiguate";
import type { Option } from "./doubt";
import { countryEvidence } from "./namesakes";
import type { PageKnowledge } from "./page-knowledge";
import { isListed, type Name, type NamedText, type Scene } from "./scene";
import { mayStandAlone, readSurname } from "./surnames";
import { isOneOf } from "./vocabulary";

/** So many names back somebody of the same surname is looked for. */
const MOST_NAMES_BACK = 200;
/** Decides between two people of one surname whom the page has both named. */
const LAST_BEARER = 1;

/** Somebody of a surname. */
export type Bearer = {
  readonly entity: EntityId;
  readonly rankAndFile: boolean;
  /** The page has named somebody of this surname, whichever of them. */
  readonly isNamed: boolean;
};

type JudgedSurname = Pick<Option, "country" | "standing"> & {
  readonly judgement: Judgement;
  /** The rule when these points suffice. */
  readonly rule: MentionRule;
};

/**
 * Weighs a surname for one of its bearers; null when it is none of theirs. A rank-and-file member needs more than a
 * tracked person: the full name on the page, or the title of a seat together with the country.
 */
export function judgeSurname(
  named: NamedText,
  name: Name,
  scene: Scene,
  bearer: Bearer,
  knowledge: PageKnowledge,
): JudgedSurname | null {
  const before = named.names[name.place - 1];
  const read = readSurname(scene);
  const shared = before?.surname?.title.length && isListed(named, before.word, name.word) ? before.surname : read;
  name.surname = read.as === "bare" ? shared : read;
  const { as, title } = name.surname;
  if (as === "bare") {
    const judgement = judgeBareSurname(named, name, bearer.entity, knowledge);
    if (!judgement) return null;
    // Where the page has named nobody so, the text may still be about what only a tracked person does.
    const mayBeAlone = !bearer.rankAndFile && !bearer.isNamed && mayStandAlone(scene);
    const alone = mayBeAlone && judgeSurnameAlone(scene);
    if (!alone || alone.points < BELIEVED)
      return { judgement, country: 0, standing: "candidate", rule: "surnameInContext" };
    const country = countryEvidence(scene, bearer.entity, [], knowledge).points;
    return { judgement: alone, country, standing: "candidate", rule: "surnameInContext" };
  }
  if (as === "otherBearer") knowledge.noteOtherBearer(name.word.folded);
  if (as !== "titled" && as !== "civil") return null;

  const judgement = as === "titled" ? judgeOffice(title) : judgeCivilTitle(scene, title);
  const country = countryEvidence(scene, bearer.entity, title, knowledge);
  if (!bearer.rankAndFile)
    return { judgement, country: country.points, standing: "candidate", rule: "surnameWithTitle" };
  const seat = as === "titled" && title.some((word) => isOneOf(scene.language.seats, word.folded));
  // Nobody takes a member for the minister, nor the other way round.
  if (as === "titled" && !seat) return null;
  return {
    judgement: { ...judgement, confirmedBy: [...judgement.confirmedBy, ...country.words] },
    country: country.points,
    standing: seat && country.words.length > 0 ? "candidate" : "rivalOnly",
    rule: "surnameWithTitle",
  };
}

/** A bare surname is whoever bore it last; somebody with another first name may have come between. */
function judgeBareSurname(
  { names }: NamedText,
  name: Name,
  entity: EntityId,
  knowledge: PageKnowledge,
): Judgement | null {
  const bearer = names
    .slice(Math.max(0, name.place - MOST_NAMES_BACK), name.place)
    .findLast((other) => isBearer(other) && other.word.folded.endsWith(name.word.folded));
  if (bearer ? !bearer.mention : knowledge.hasOtherBearer(name.word.folded)) return null;
  return { points: bearer?.entity === entity ? LAST_BEARER : 0, confirmedBy: [] };
}

/** Whoever is believed, or has a full name, though not one of somebody who is believed. */
function isBearer({ mention, surname, isFullName }: Name): boolean {
  return mention !== null || surname?.as === "otherBearer" || isFullName;
}
