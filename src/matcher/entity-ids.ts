import type { EntityId } from "../model/entity";

/** A prefix shared with the id before is written as one character from here on: its length. */
const FIRST_LENGTH = 0x20;
/** A longer prefix is written again. */
const LONGEST_PREFIX = 0x5f;
/** So many ids stand in a block, whose first one shares nothing: a page names few, and reads only the blocks of those. */
const BLOCK = 64;
const BETWEEN_BLOCKS = "\n\n";

/**
 * Sorted ids as bytes: first, of each, how much of the one before it begins with; then, block by block, a line for the
 * rest of each.
 */
export function packEntityIds(ids: readonly EntityId[]): Uint8Array<ArrayBuffer> {
  const shared = ids.map((id, at) => (at % BLOCK === 0 ? 0 : sharedPrefix(ids[at - 1] ?? "", id)));
  const lengths = shared.map((length) => String.fromCharCode(FIRST_LENGTH + length)).join("");
  const rests = ids.map((id, at) => id.slice(shared[at]));
  const blocks = Array.from({ length: Math.ceil(ids.length / BLOCK) }, (_, block) =>
    rests.slice(block * BLOCK, (block + 1) * BLOCK).join("\n"),
  );
  return new TextEncoder().encode([lengths, ...blocks].join(BETWEEN_BLOCKS));
}

/** The id at a place among those that `packEntityIds` packed; null where there is none. */
export function openEntityIds(bytes: Uint8Array<ArrayBuffer>): (place: number) => EntityId | null {
  const [lengths = "", ...blocks] = new TextDecoder().decode(bytes).split(BETWEEN_BLOCKS);
  /** Ids by place: a page names the same few again and again. */
  const known = new Map<number, EntityId>();
  return (place) => {
    const before = known.get(place);
    if (before) return before;
    const first = place - (place % BLOCK);
    const rests = blocks[first / BLOCK]?.split("\n") ?? [];
    if (place - first >= rests.length) return null;
    let id = "";
    for (let at = first; at <= place; at++) {
      id = id.slice(0, lengths.charCodeAt(at) - FIRST_LENGTH) + rests[at - first];
    }
    // Written by packEntityIds from EntityIds.
    known.set(place, id as EntityId);
    return id as EntityId;
  };
}

function sharedPrefix(before: string, id: string): number {
  let length = 0;
  while (length < LONGEST_PREFIX && length < before.length && before[length] === id[length]) length++;
  return length;
}
