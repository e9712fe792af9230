/**
 * Where words stand in the packed index: a hash table in which every word is in one of two groups of four places, so that
 * it is read in place, needs no making ready, and takes as long to search for a hundred names as for a hundred thousand.
 * Known as cuckoo hashing: a word that finds no room takes the place of another, which moves to its other group.
 */

/** Places looked at together. */
export const GROUP = 4;
/** The part of the places that words fill: with more, too many words would have to move. */
const FULL = 0.92;
/** Words moved for the sake of one before the table is made larger. */
const MOST_MOVES = 2_000;
/** Tables tried, each a little larger. */
const MOST_TABLES = 40;
const OTHER_GROUP = 0x85ebca6b;
/** What two bytes hold: the lower half of a slot hash is stored, the upper half tells the groups. */
const HALF = 0xffff;

/** The first place of one of the two groups in which a word of this slot hash may stand. `groups`: at most 2¹⁶. */
export function groupOf(slot: number, groups: number): number {
  return GROUP * (((slot >>> 16) * groups) >>> 16);
}

/** The first place of the other one. */
export function otherGroupOf(slot: number, groups: number): number {
  return groupOf(Math.imul(slot, OTHER_GROUP), groups);
}

/**
 * The first place that has the lower half of a slot hash, -1 when none has; of words that are not in the table, one in some
 * ten thousand is taken for one that is.
 * @param lows of the slot hashes, one for each place
 */
export function placeLike(lows: Uint16Array, groups: number, slot: number): number {
  const low = slot & HALF;
  const one = groupOf(slot, groups);
  if (lows[one] === low) return one;
  if (lows[one + 1] === low) return one + 1;
  if (lows[one + 2] === low) return one + 2;
  if (lows[one + 3] === low) return one + 3;
  const two = otherGroupOf(slot, groups);
  if (lows[two] === low) return two;
  if (lows[two + 1] === low) return two + 1;
  if (lows[two + 2] === low) return two + 2;
  if (lows[two + 3] === low) return two + 3;
  return -1;
}

/**
 * Finds a place for each word, always the same for the same words.
 * @param slots hashes of different words, in a fixed order
 * @returns the number of each place's word, -1 for an empty one
 * @throws when too many words share their groups
 */
export function placeWords(slots: readonly number[]): Int32Array {
  let groups = Math.max(1, Math.ceil(slots.length / GROUP / FULL));
  for (let table = 0; table < MOST_TABLES; table++) {
    const places = fill(slots, groups);
    if (places) return places;
    groups += Math.ceil(groups / 50);
  }
  throw new Error(`No table holds ${slots.length} words: too many have hashes alike.`);
}

function fill(slots: readonly number[], groups: number): Int32Array | null {
  const places = new Int32Array(groups * GROUP).fill(-1);
  const freeIn = (group: number) => {
    const free = places.subarray(group, group + GROUP).indexOf(-1);
    return free < 0 ? -1 : group + free;
  };
  for (let word = 0; word < slots.length; word++) {
    let homeless = word;
    let group = groupOf(slots[word] ?? 0, groups);
    for (let moves = 0; homeless >= 0; moves++) {
      const other = alternative(slots[homeless] ?? 0, group, groups);
      const free = [group, other].map(freeIn).find((place) => place >= 0) ?? -1;
      if (free < 0 && moves === MOST_MOVES) return null;
      // Another place each time, or two words would push each other out for ever.
      const place = free < 0 ? group + ((moves + word) % GROUP) : free;
      const pushed = places[place] ?? -1;
      places[place] = homeless;
      homeless = pushed;
      group = alternative(slots[pushed] ?? 0, group, groups);
    }
  }
  return places;
}

/** Of the two groups of a word, the one that is not `group`. */
function alternative(slot: number, group: number, groups: number): number {
  const one = groupOf(slot, groups);
  return one === group ? otherGroupOf(slot, groups) : one;
}
