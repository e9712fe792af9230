/**
 * Numbers from 0 to 1 that look random and are the same in every run.
 * @param {number} seed
 * @returns {() => number}
 */
export function chance(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/**
 * One of a list. With `steep` above 1 the first ones come much more often, as words do in texts.
 * @template Item
 * @param {readonly Item[]} list
 * @param {() => number} next
 * @param {number} steep
 * @returns {Item}
 */
export function pick(list, next, steep) {
  return /** @type {Item} */ (list[Math.floor(list.length * next() ** steep)]);
}
