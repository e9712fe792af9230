import type { EntityId } from "../model/entity";
import type { MentionRule } from "../model/mention";
import { type AliasIndex, strengthOf } from "./alias-index";
import { CERTAIN, type Judgement, judgeCivilTitle, judgeNumber, judgeOffice, judgeWord } from "./disambiguate";
import type { Option } from "./doubt";
import type { PageKnowledge } from "./page-knowledge";
import { isListed, type Name, type NamedText, type Scene, sceneOf } from "./scene";
import { readSurname } from "./surnames";

/** So many names back somebody of the same surname is looked for. */
const MOST_NAMES_BACK = 200;
/** Decides between two people of one surname whom the page has both named. */
const LAST_BEARER = 1;

/** What a name may be that proves itself: unique ones and full names. */
export function certainOptions(index: AliasIndex, name: Name): Option[] {
  return name.senses.flatMap((sense) => {
    const strength = strengthOf(sense);
    const entity = index.entityOf(sense);
    // The number of a provision may be another law's after all.
    if ((strength !== "unique" && strength !== "fullName") || entity.includes("#")) return [];
    const rule = strength === "unique" ? "uniqueName" : "fullName";
    return [{ entity, points: CERTAIN, confirmedBy: [], rules: [rule, rule] }];
  });
}

/** What any other name may be, with the points of the text around it. */
export function doubtfulOptions(index: AliasIndex, named: NamedText, name: Name, knowledge: PageKnowledge): Option[] {
  return name.senses.flatMap((sense) => {
    const strength = strengthOf(sense);
    const entity = index.entityOf(sense);
    const scene = sceneOf(named, name, entity);
    const option = ({ points, confirmedBy }: Judgement, alone: MentionRule, withPage: MentionRule): Option => ({
      entity,
      points,
      confirmedBy: confirmedBy.map(({ start, end }) => named.text.slice(start, end)),
      rules: [alone, withPage],
    });
    if (strength === "word") return [option(judgeWord(scene, entity), "wordInContext", "wordOnPage")];
    if (strength !== "surname") return [option(judgeNumber(scene), "uniqueName", "uniqueName")];
    const judgement = judgeSurname(named, name, scene, entity, knowledge);
    return judgement ? [option(judgement, "surnameWithTitle", "surnameAfterFullName")] : [];
  });
}

function judgeSurname(
  named: NamedText,
  name: Name,
  scene: Scene,
  entity: EntityId,
  knowledge: PageKnowledge,
): Judgement | null {
  const before = named.names[name.place - 1];
  const read = readSurname(scene);
  const shared = before?.surname?.title.length && isListed(named, before.word, name.word) ? before.surname : read;
  name.surname = read.as === "bare" ? shared : read;
  switch (name.surname.as) {
    case "titled":
      return judgeOffice(name.surname.title);
    case "civil":
      return judgeCivilTitle(scene, name.surname.title);
    case "bare":
      return judgeBareSurname(named, name, entity, knowledge);
    case "otherBearer":
      knowledge.noteOtherBearer(name.word.folded);
      return null;
    default:
      return null;
  }
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

function isBearer({ mention, surname }: Name): boolean {
  return mention !== null || surname?.as === "otherBearer";
}
