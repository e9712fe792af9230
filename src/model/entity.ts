/** What a card can be shown for. The path of a record's file is its id; see "the path is the id" in CONTRIBUTING. */
export type EntityKind = "person" | "bill" | "service" | "term" | "vote";

export const ENTITY_KINDS: readonly EntityKind[] = ["person", "bill", "service", "term", "vote"];

/**
 * `person:fr/bruno-retailleau`, `bill:fr/narcotrafic`, its provision `bill:fr/narcotrafic#8-ter`,
 * `vote:fr/narcotrafic-8-ter-restore`, `service:signal`, `term:backdoor`. A member without a record of their own goes by
 * their official id in small letters: `person:fr/pa793904`.
 */
export type EntityId = `${EntityKind}:${string}`;

const ENTITY_ID = /^(person|bill|service|term|vote):[a-z0-9-]+(\/[a-z0-9-]+)?(#[a-z0-9-]+)?$/;

/** True when `value` has the form of an entity id. It does not say that a record exists. */
export function isEntityId(value: unknown): value is EntityId {
  return typeof value === "string" && value.length <= 200 && ENTITY_ID.test(value);
}

/** The kind an id belongs to. */
export function kindOf(id: EntityId): EntityKind {
  return ENTITY_KINDS.find((kind) => id.startsWith(kind)) ?? "term";
}

/** The jurisdiction code in an id (`fr`), or null for services and terms, which belong to none. */
export function jurisdictionOf(id: EntityId): string | null {
  const match = /^[a-z]+:([a-z0-9-]+)\//.exec(id);
  return match?.[1] ?? null;
}
