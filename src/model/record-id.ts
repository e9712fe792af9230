import { type EntityId, isEntityId } from "./entity";

/** A member state of a union, as a record page shows it: `state:eu/nl`. */
export type StateId = `state:${string}`;

/** What the record page can show: an entity, a state, the overview, or how the dataset is made. */
export type RecordId = EntityId | StateId | "overview" | "method";

const STATE_ID = /^state:[a-z]{2}\/[a-z]{2}$/;

/** True when `value` has the form of a record id. It does not say that there is such a record. */
export function isRecordId(value: unknown): value is RecordId {
  return isEntityId(value) || isStateId(value) || value === "overview" || value === "method";
}

/** True when `value` has the form of a state's id. */
export function isStateId(value: unknown): value is StateId {
  return typeof value === "string" && STATE_ID.test(value);
}

/** The part of a record's address behind `RECORD_PAGE`, its `#` included. */
export function recordHash(id: RecordId): string {
  return `#${id}`;
}

/** The record an address asks for by its hash; the overview where it has none, null where it names nothing. */
export function recordOfHash(hash: string): RecordId | null {
  const asked = unescaped(hash.replace(/^#/, ""));
  if (asked === "") return "overview";
  return isRecordId(asked) ? asked : null;
}

/** Mail programs escape what stands in an address; a broken escape is left as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
