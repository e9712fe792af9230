import type { EntityId } from "./entity";
import { isOnSite } from "./on-site";

/** An entity the reader does not want marked: on one site, given by its host name, or anywhere (null). */
export type NeverMarked = { readonly entity: EntityId; readonly site: string | null };

/** Entries that are remembered at most, the newest of them: more than anybody makes by hand. */
export const MOST_NEVER_MARKED = 1_000;

/** What a reader asks for a name: marked nowhere any more, not on this site, or again. */
export const MARK_WISHES = ["never", "notHere", "again"] as const;

export type MarkWish = (typeof MARK_WISHES)[number];

/** The entities that are not to be marked on a site, given by its host name. */
export function neverMarkedOn(list: readonly NeverMarked[], hostname: string): ReadonlySet<EntityId> {
  return new Set(list.filter((entry) => isFor(entry, hostname)).map(({ entity }) => entity));
}

/** The list after a wish for one entity, made on the site of a host name; the oldest entries go when it is full. */
export function withWish(
  list: readonly NeverMarked[],
  { entity, hostname, wish }: { readonly entity: EntityId; readonly hostname: string; readonly wish: MarkWish },
): readonly NeverMarked[] {
  const others = list.filter((entry) => entry.entity !== entity || !isFor(entry, hostname));
  if (wish === "again") return others;
  return [...others, { entity, site: wish === "never" ? null : hostname }].slice(-MOST_NEVER_MARKED);
}

function isFor({ site }: NeverMarked, hostname: string): boolean {
  return site === null || isOnSite(hostname, site);
}
