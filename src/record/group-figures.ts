import type { Translator } from "../i18n/translator";
import type { Counts } from "../model/vote";

/** Figures in words: "24 for, 119 against, 6 abstained". */
export function groupFigures(counts: Counts, words: Translator): string {
  return [
    words.t("count_for", { count: counts.for }),
    words.t("count_against", { count: counts.against }),
    words.plural("count_abstention", counts.abstention),
  ].join(", ");
}
