import { type EntityId, kindOf } from "../model/entity";
import type { Density } from "../model/marks";
import { neverMarkedOn } from "../model/never-marked";
import type { PageMention } from "../model/page-mention";
import type { Settings } from "../model/settings";

/**
 * Marks a page gets before the reader asks for all of them. An article names some ten entities we know; a page with
 * many more is a list, and marks everywhere would be in the reader's way.
 */
export const MOST_MARKS = 25;

export type MarkChoice = {
  /** Mentions that are marked, in document order. */
  readonly marks: readonly PageMention[];
  /** How many more there would be without the limit. */
  readonly waiting: number;
};

/**
 * Which of a page's mentions are marked.
 * @param mentions in document order
 * @param options.isWanted what the reader wants marked here, whatever the other rules say
 * @param options.most marks at most, unless the reader wants every mention; null: no limit
 * @param options.asked mentions the reader went to by name; they are marked even where they are not the first
 */
export function chooseMarks(
  mentions: readonly PageMention[],
  options: {
    readonly isWanted: (mention: PageMention) => boolean;
    readonly density: Density;
    readonly most: number | null;
    readonly asked: ReadonlySet<PageMention>;
  },
): MarkChoice {
  const { isWanted, density, asked } = options;
  const most = density === "all" ? null : options.most;
  const isFirst = firstOf(density);
  const marks: PageMention[] = [];
  let chosen = 0;
  let waiting = 0;
  for (const mention of mentions) {
    if (!isWanted(mention)) continue;
    const counts = isFirst(mention);
    if (counts && (most === null || chosen < most)) {
      chosen++;
      marks.push(mention);
    } else if (asked.has(mention)) marks.push(mention);
    else if (counts) waiting++;
  }
  return { marks, waiting };
}

/** Tells whether a mention is one of what the reader wants marked on the site of a host name, whether it is or not. */
export function isWantedBy(settings: Settings, hostname: string): (mention: PageMention) => boolean {
  const never = neverMarkedOn(settings.neverMarked, hostname);
  return ({ entity }) => settings.kinds[kindOf(entity)] && !never.has(entity);
}

/** Tells, mention by mention, whether it is the first of its entity where `density` wants only the first. */
function firstOf(density: Density): (mention: PageMention) => boolean {
  if (density === "all") return () => true;
  const page = {};
  const named = new WeakMap<object, Set<EntityId>>();
  return ({ entity, section }) => {
    const place = density === "page" ? page : section;
    const known = named.get(place);
    if (known?.has(entity)) return false;
    if (known) known.add(entity);
    else named.set(place, new Set([entity]));
    return true;
  };
}
