import type { EntityId } from "../model/entity";
import type { Mention, MentionRule, Span } from "../model/mention";
import { BELIEVED } from "./disambiguate";
import type { PageKnowledge } from "./page-knowledge";

/** One entity a doubtful name may be. */
export type Option = {
  readonly entity: EntityId;
  /** A rank-and-file member. */
  readonly rankAndFile: boolean;
  /** Points of the text around it. */
  readonly points: number;
  /** Points that choose between namesakes with as many points; they never make one believed. */
  readonly country: number;
  /** `rivalOnly`: enough to doubt its namesakes, too little to be believed itself before the page names it in full. */
  readonly standing: "candidate" | "rivalOnly";
  /** The words that gave the points, as written. */
  readonly confirmedBy: readonly string[];
  /** The rule when these points suffice, and when the page has to add its own. */
  readonly rules: readonly [alone: MentionRule, withPage: MentionRule];
};

/** A name found in a text and not believed yet. */
export type Doubt = Span & { readonly options: readonly Option[] };

/** A mention that is believed, and whether it is of a rank-and-file member. */
export type Settled = { readonly mention: Mention; readonly rankAndFile: boolean };

/** What a doubt has become, going by what the page has told meanwhile; null while it stays one. */
export function resolve(doubt: Doubt, knowledge: PageKnowledge): Settled | null {
  const weighed = doubt.options
    .map((option) => ({ ...option, total: option.points + knowledge.pointsFor(option.entity) }))
    .filter((option) => option.total >= BELIEVED)
    .sort((a, b) => b.total - a.total || b.country - a.country);
  const best = weighed[0];
  const rival = weighed.find((option) => option.entity !== best?.entity);
  // Two people equally likely: nobody.
  if (!best || (best.total === rival?.total && best.country === rival.country)) return null;
  const surface = knowledge.surfaceOf(best.entity);
  if (best.standing === "rivalOnly" && surface === null) return null;
  const alone = best.points >= BELIEVED;
  const mention = {
    start: doubt.start,
    end: doubt.end,
    entity: best.entity,
    rule: best.rules[alone ? 0 : 1],
    confirmedBy: alone || surface === null ? best.confirmedBy : [...best.confirmedBy, surface],
  };
  return { mention, rankAndFile: best.rankAndFile };
}
