import type { EntityId } from "../model/entity";
import type { Mention, MentionRule, Span } from "../model/mention";
import { BELIEVED } from "./disambiguate";
import type { PageKnowledge } from "./page-knowledge";

/** One entity a doubtful name may be. */
export type Option = {
  readonly entity: EntityId;
  /** Points of the text around it. */
  readonly points: number;
  /** The words that gave them, as written. */
  readonly confirmedBy: readonly string[];
  /** The rule when these points suffice, and when the page has to add its own. */
  readonly rules: readonly [alone: MentionRule, withPage: MentionRule];
};

/** A name found in a text and not believed yet. */
export type Doubt = Span & { readonly options: readonly Option[] };

/** The mention a doubt has become, going by what the page has told meanwhile; null while it stays one. */
export function resolve(doubt: Doubt, knowledge: PageKnowledge): Mention | null {
  const weighed = doubt.options
    .map((option) => ({ ...option, total: option.points + knowledge.pointsFor(option.entity) }))
    .filter((option) => option.total >= BELIEVED)
    .sort((a, b) => b.total - a.total);
  const best = weighed[0];
  const rival = weighed.find((option) => option.entity !== best?.entity);
  // Two people equally likely: nobody.
  if (!best || best.total === rival?.total) return null;
  const alone = best.points >= BELIEVED;
  const surface = knowledge.surfaceOf(best.entity);
  return {
    start: doubt.start,
    end: doubt.end,
    entity: best.entity,
    rule: best.rules[alone ? 0 : 1],
    confirmedBy: alone || surface === null ? best.confirmedBy : [...best.confirmedBy, surface],
  };
}
