import type { FullDataset } from "./dataset";
import type { Problem } from "./problem";

/** Votes beside the subject that say something about encryption, or do not warn that they say nothing. */
export function checkRelevance({ jurisdictions }: FullDataset): Problem[] {
  return Object.entries(jurisdictions).flatMap(([code, { votes }]) =>
    Object.entries(votes).flatMap(([slug, { relevance, direction, caution }]) => {
      if (relevance === "direct") return [];
      const file = `jurisdictions/${code}/votes/${slug}.json`;
      const why = `since the vote was not on encryption itself (its relevance is ${relevance})`;
      return [
        ...(direction === "notClassified"
          ? []
          : [{ file, field: "direction", reason: `must be notClassified, ${why}` }]),
        ...(caution ? [] : [{ file, field: "caution", reason: `must say what does not follow from it, ${why}` }]),
      ];
    }),
  );
}
