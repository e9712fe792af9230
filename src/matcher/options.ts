import { type EntityId, kindOf } from "../model/entity";
import type { MentionRule } from "../model/mention";
import { type AliasIndex, isRankAndFile, strengthOf } from "./alias-index";
import { CERTAIN, type Judgement, judgeFullName, judgeSureName, judgeWord } from "./disambiguate";
import type { Option } from "./doubt";
import { type Bearer, judgeSurname } from "./judge-surname";
import { countryEvidence } from "./namesakes";
import { isOfOtherSphere, isOfOtherTrade } from "./other-bearer";
import type { PageKnowledge } from "./page-knowledge";
import { type Name, type NamedText, sceneOf } from "./scene";

/** What a name may be that proves itself: unique ones, and full names of tracked people where no namesake is to be met. */
export function certainOptions(index: AliasIndex, named: NamedText, name: Name): Option[] {
  const { text } = named;
  return name.senses.flatMap((sense) => {
    const strength = strengthOf(sense);
    const entity = index.entityOf(sense);
    // What a bill or provision is called may be another's after all, and a rank-and-file member's name anybody's.
    if ((strength !== "unique" && strength !== "fullName") || mayBeOther(name, entity) || isRankAndFile(sense))
      return [];
    const { title } = name;
    // Of a title there is one bearer, wherever the text is set.
    const isOther = title ? isOfOtherTrade : isOfOtherSphere;
    if (strength === "fullName" && isOther(sceneOf(named, name, entity))) return [];
    const rule = title ? "surnameWithTitle" : strength === "unique" ? "uniqueName" : "fullName";
    const sure = { points: CERTAIN, country: 0, confirmedBy: title ? [text.slice(title.start, title.end)] : [] };
    return [{ ...sure, entity, rankAndFile: false, standing: "candidate", rules: [rule, rule] }];
  });
}

/**
 * True for a provision; for a bill by the number its parliament gave it, "Bill C-22"; and by a name of a word or two, which
 * may be plain words too: "Chatkontrolle".
 */
function mayBeOther({ word }: Name, entity: EntityId): boolean {
  return (
    entity.includes("#") || (kindOf(entity) === "bill" && /(?:\p{L} \d{1,3}|^\p{L}+(?: \p{L}+)?)$/u.test(word.folded))
  );
}

/** What any other name may be, with the points of the text around it. */
export function doubtfulOptions(index: AliasIndex, named: NamedText, name: Name, knowledge: PageKnowledge): Option[] {
  const isNamed = name.senses.some((sense) => knowledge.surfaceOf(index.entityOf(sense)) !== null);
  return name.senses.flatMap((sense): Option[] => {
    const entity = index.entityOf(sense);
    const rankAndFile = isRankAndFile(sense);
    const judged = judge(named, name, entity, { strength: strengthOf(sense), rankAndFile, isNamed }, knowledge);
    if (!judged) return [];
    const { judgement, rules, standing, country } = judged;
    // A word may stand there twice, and one alias may be two clues; the reader is told once.
    const confirmedBy = [...new Set(judgement.confirmedBy.map(({ start, end }) => named.text.slice(start, end)))];
    return [{ entity, rankAndFile, points: judgement.points, country, standing, confirmedBy, rules }];
  });
}

type Judged = Pick<Option, "country" | "standing"> & {
  readonly judgement: Judgement;
  readonly rules: readonly [alone: MentionRule, withPage: MentionRule];
};

function judge(
  named: NamedText,
  name: Name,
  entity: EntityId,
  sense: Omit<Bearer, "entity"> & { readonly strength: ReturnType<typeof strengthOf> },
  knowledge: PageKnowledge,
): Judged | null {
  const scene = sceneOf(named, name, entity);
  switch (sense.strength) {
    case "word":
      return {
        judgement: judgeWord(scene, entity),
        rules: ["wordInContext", "wordOnPage"],
        country: 0,
        standing: "candidate",
      };
    case "unique":
      return {
        judgement: judgeSureName(scene, entity),
        rules: ["uniqueName", "uniqueName"],
        country: 0,
        standing: "candidate",
      };
    case "fullName": {
      const country = countryEvidence(scene, entity, [], knowledge).points;
      if (isOfOtherTrade(scene)) return null;
      return {
        judgement: judgeFullName(scene, sense.rankAndFile),
        rules: ["fullName", "fullName"],
        country,
        standing: "candidate",
      };
    }
    default: {
      const judged = judgeSurname(named, name, scene, { ...sense, entity }, knowledge);
      return judged && { ...judged, rules: [judged.rule, "surnameAfterFullName"] };
    }
  }
}
