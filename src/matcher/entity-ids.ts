import type { EntityId } from "../model/entity";

/** A prefix shared with the id before is written as one character from here on: its length. */
const FIRST_LENGTH = 0x20;
/** A longer prefix is written again. */
const LONGEST_PREFIX = 0x5f;

/**
 * Sorted ids as bytes: one for each, how much of the one before it begins with, up to a line break; then a line for the
 * rest of each.
 */
export function packEntityIds(ids: readonly EntityId[]): Uint8Array<ArrayBuffer> {
  const shared = ids.map((id, at) => sharedPrefix(ids[at - 1] ?? "", id));
  const lengths = shared.map((length) => String.fromCharCode(FIRST_LENGTH + length)).join("");
  return new TextEncoder().encode([lengths, ...ids.map((id, at) => id.slice(shared[at]))].join("\n"));
}

/** The ids that `packEntityIds` packed. */
export function readEntityIds(bytes: Uint8Array<ArrayBuffer>): EntityId[] {
  const [lengths = "", ...rests] = new TextDecoder().decode(bytes).split("\n");
  let before = "";
  return rests.map((rest, at) => {
    before = before.slice(0, lengths.charCodeAt(at) - FIRST_LENGTH) + rest;
    // Written by packEntityIds from EntityIds.
    return before as EntityId;
  });
}

function sharedPrefix(before: string, id: string): number {
  let length = 0;
  while (length < LONGEST_PREFIX && length < before.length && before[length] === id[length]) length++;
  return length;
}
