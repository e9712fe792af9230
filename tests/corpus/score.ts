import type { PageLanguage } from "../../src/model/language";
import type { Span } from "../../src/model/mention";

/** A passage with the mentions a reader would mark in it. Spans are UTF-16 offsets; entities are slugs of the corpus. */
export type Passage = {
  readonly id: string;
  readonly lang: PageLanguage;
  readonly category: "positive" | "hard_negative" | "typography" | "mixed";
  readonly text: string;
  readonly expect: readonly (Span & { readonly entity: string })[];
  /** Ambiguous words used in another sense. */
  readonly decoys: readonly Span[];
  /** Names that neither count for nor against. */
  readonly ignore: readonly Span[];
};

/** A mention found, with the slug of its entity; null for what the corpus does not score. */
export type Predicted = Span & { readonly slug: string | null };

/** What reading a corpus came to. A mention is right with the same start, the same end and the same entity. */
export type Score = {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of 1; 1 where nothing was found. */
  readonly precision: number;
  /** Of 1; 1 where there was nothing to find. */
  readonly recall: number;
  /** Of 1: passages without any mention that were given one. */
  readonly hardNegatives: number;
  /** Of 1: ambiguous words, meant or not, that were decided rightly. */
  readonly ambiguous: number;
  /** Each error as a line: passage, what went wrong, the words. */
  readonly errors: readonly string[];
};

/** Scores what was found in each passage, by its id. `isAmbiguous` tells words that have an everyday sense. */
export function score(
  passages: readonly Passage[],
  found: ReadonlyMap<string, readonly Predicted[]>,
  isAmbiguous: (word: string) => boolean,
): Score {
  const scored = passages.map((passage) => scorePassage(passage, found.get(passage.id) ?? [], isAmbiguous));
  const sum = (what: (one: PassageScore) => number) => scored.reduce((total, one) => total + what(one), 0);
  const [right, wrong, missed] = [sum((one) => one.right), sum((one) => one.wrong), sum((one) => one.missed)];
  const negatives = scored.filter((one) => one.isNegative);
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    hardNegatives: negatives.length === 0 ? 0 : negatives.filter((one) => one.wrong > 0).length / negatives.length,
    ambiguous: share(
      sum((one) => one.decidedRightly),
      sum((one) => one.toDecide),
    ),
    errors: scored.flatMap((one) => one.errors),
  };
}

type PassageScore = {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly isNegative: boolean;
  readonly toDecide: number;
  readonly decidedRightly: number;
  readonly errors: readonly string[];
};

function scorePassage(
  { id, text, category, expect, decoys, ignore }: Passage,
  found: readonly Predicted[],
  isAmbiguous: (word: string) => boolean,
): PassageScore {
  const counted = found.filter(({ slug }) => slug !== null);
  const isSame = (one: Predicted, other: Passage["expect"][number]) =>
    one.start === other.start && one.end === other.end && one.slug === other.entity;
  const met = expect.filter((wanted) => counted.some((one) => isSame(one, wanted)));
  const missed = expect.filter((wanted) => !met.includes(wanted));
  const wrong = counted.filter(
    (one) => !expect.some((wanted) => isSame(one, wanted)) && !ignore.some((span) => isInside(one, span)),
  );
  const words = (span: Span) => text.slice(span.start, span.end);
  const ambiguous = expect.filter((wanted) => isAmbiguous(words(wanted).toLowerCase()));
  return {
    right: met.length,
    wrong: wrong.length,
    missed: missed.length,
    isNegative: category === "hard_negative",
    toDecide: ambiguous.length + decoys.length,
    decidedRightly:
      ambiguous.filter((wanted) => met.includes(wanted)).length +
      decoys.filter((decoy) => !wrong.some((one) => one.start < decoy.end && decoy.start < one.end)).length,
    errors: [
      ...missed.map((one) => `${id} missed “${words(one)}” (${one.entity})`),
      ...wrong.map((one) => `${id} wrong “${words(one)}” (${one.slug})`),
    ],
  };
}

function isInside(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
