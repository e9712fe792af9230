import type { Translator } from "../../i18n/translator";
import type { PersonVote } from "../../model/card-content";
import type { GroupTally } from "../../model/vote";

/**
 * What a reader must know of a recorded vote position, a sentence each: that it differed from most of the group, with the
 * group's figures; that another member cast it; what the member declared afterwards.
 */
export function personVoteNotes(item: PersonVote, words: Translator): string[] {
  const { differedFromGroup, group, byDelegation, correction } = item;
  const notes = [
    differedFromGroup && [words.t("person_differed"), group && groupFigures(group, words)].filter(Boolean).join(" "),
    byDelegation && words.t("person_delegated"),
    correction && words.t(`correction_${correction}`),
  ];
  return notes.filter((note) => typeof note === "string");
}

/** "DEM: 3 for, 6 against, 3 abstained." */
function groupFigures({ abbreviation, counts }: GroupTally, words: Translator): string {
  const figures = [
    words.t("count_for", { count: counts.for }),
    words.t("count_against", { count: counts.against }),
    words.plural("count_abstention", counts.abstention),
  ];
  return words.t("person_groupFigures", { group: abbreviation, figures: figures.join(", ") });
}
