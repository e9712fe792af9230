/** Whole numbers in two planes, low bytes and the rest: the rest is alike and compresses well. */
export type Planes = { readonly low: Bytes; readonly high: Bytes | Uint16Array<ArrayBuffer> };

/** A section of bytes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The packed index as sections, little-endian, searched in place. What is random stands together, and what is alike: the
 * first cannot be compressed, the second comes to nearly nothing. Nodes of the trie of words: the root is 0; then one for
 * each place of a word, that of the word alone; then the deep ones, by depth, so that the children of one are in a row.
 */
export type IndexSections = {
  /** See `Beginnings`. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly longerStarts: Uint32Array<ArrayBuffer>;
  readonly pairs: Uint32Array<ArrayBuffer>;
  /** One for each place of a word, as `placeWords` gives them: the lower 16 bits of its slot hash; 0 where there is none. */
  readonly lows: Uint16Array<ArrayBuffer>;
  /** Eight bits each: what tells the word from others of that slot hash. */
  readonly checks: Bytes;
  /** One for each node but the root: how many follow it. */
  readonly childCounts: Planes;
  /** For every so many nodes (`SUMMED`), how many follow all before them. */
  readonly childSums: Uint32Array<ArrayBuffer>;
  /** One for each deep node: the place of its word. */
  readonly deepWords: Planes;
  /** How many senses an alias ending at the node has. */
  readonly senseCounts: Planes;
  readonly senseSums: Uint32Array<ArrayBuffer>;
  /** One for each sense: its entity, as the place among the senses of the last word alone, or past these its number. */
  readonly senseCodes: Planes;
  /** The bits of each sense. */
  readonly senseBits: Bytes;
  /** The entities, as `packEntityIds` writes them. */
  readonly ids: Bytes;
};

/** Numbers at the start, 32 bits each: the lengths of sections, and 1 when the high planes have 16 bits. */
const HEADER_WORDS = 9;

/** Puts the sections one after another. All high planes must have the same width. */
export function joinSections(sections: IndexSections): Bytes {
  const { starts, longerStarts, pairs, lows, checks, childCounts, childSums, deepWords } = sections;
  const { senseCounts, senseSums, senseCodes, senseBits, ids } = sections;
  const wide = deepWords.high.BYTES_PER_ELEMENT === 2 ? 1 : 0;
  const lengths = [starts, longerStarts, pairs, lows, deepWords.low, childCounts.low, senseBits, ids].map(
    ({ length }) => length,
  );
  const highs = [deepWords.high, senseCodes.high, childCounts.high, senseCounts.high];
  const parts = [
    new Uint32Array([...lengths, wide]),
    starts,
    longerStarts,
    pairs,
    childSums,
    senseSums,
    lows,
    // What has 16 bits stands before what may leave an odd number of bytes.
    ...highs,
    deepWords.low,
    senseCodes.low,
    checks,
    childCounts.low,
    senseCounts.low,
    senseBits,
    ids,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return bytes;
}

/** Views of the sections, without copying where the bytes begin at a multiple of four. Throws a RangeError when they do not fit. */
export function openSections(packed: Bytes): IndexSections {
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  let offset = byteOffset;
  function next<Section extends { byteLength: number }>(section: Section): Section {
    offset += section.byteLength;
    return section;
  }
  const words = (count: number) => next(new Uint32Array(buffer, offset, count));
  const halves = (count: number) => next(new Uint16Array(buffer, offset, count));
  const bytes = (count: number) => next(new Uint8Array(buffer, offset, count));
  const header = words(HEADER_WORDS);
  const [
    startWords = 0,
    longerWords = 0,
    pairWords = 0,
    places = 0,
    deepNodes = 0,
    nodes = 0,
    senses = 0,
    idBytes = 0,
    wide = 0,
  ] = header;
  const high = wide ? halves : bytes;

  const starts = words(startWords);
  const longerStarts = words(longerWords);
  const pairs = words(pairWords);
  const childSums = words(sumsOf(nodes));
  const senseSums = words(sumsOf(nodes));
  const lows = halves(places);
  const wordHigh = high(deepNodes);
  const codeHigh = high(senses);
  const childHigh = high(nodes);
  const senseHigh = high(nodes);
  const deepWords = { low: bytes(deepNodes), high: wordHigh };
  const senseCodes = { low: bytes(senses), high: codeHigh };
  const checks = bytes(places);
  const childCounts = { low: bytes(nodes), high: childHigh };
  const senseCounts = { low: bytes(nodes), high: senseHigh };
  const senseBits = bytes(senses);
  const ids = bytes(idBytes);
  return {
    starts,
    longerStarts,
    pairs,
    lows,
    checks,
    childCounts,
    childSums,
    deepWords,
    senseCounts,
    senseSums,
    senseCodes,
    senseBits,
    ids,
  };
}

/** Counts of so many nodes are added up when one is asked for; what comes before them is stored as a sum. */
const SUMMED = 8;

function sumsOf(nodes: number): number {
  return Math.ceil(nodes / SUMMED);
}

/** For every so many counts the sum of all before them. */
export function sumsBefore(counts: readonly number[]): Uint32Array<ArrayBuffer> {
  const sums = new Uint32Array(sumsOf(counts.length));
  let sum = 0;
  for (const [at, count] of counts.entries()) {
    if (at % SUMMED === 0) sums[at / SUMMED] = sum;
    sum += count;
  }
  return sums;
}

/** The sum of the counts before a place. */
export function sumBefore(sums: Uint32Array, counts: Planes, place: number): number {
  let at = place - (place % SUMMED);
  let sum = sums[at / SUMMED] ?? 0;
  for (; at < place; at++) sum += numberIn(counts, at);
  return sum;
}

/** The number at a place of the planes. */
export function numberIn({ low, high }: Planes, place: number): number {
  return ((high[place] ?? 0) << 8) | (low[place] ?? 0);
}

/** Writes numbers below 2¹⁶, or below 2²⁴ when `wide`. */
export function planesOf(numbers: readonly number[], options: { readonly wide: boolean }): Planes {
  const High = options.wide ? Uint16Array : Uint8Array;
  return { low: Uint8Array.from(numbers), high: new High(numbers.map((number) => number >>> 8)) };
}
