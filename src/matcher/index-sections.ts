/** Whole numbers in two planes, low bytes and the rest: the rest is alike and compresses well. */
export type Planes = { readonly low: Bytes; readonly high: Bytes | Uint16Array<ArrayBuffer> };

/** A section of bytes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a byte of a section of counts says before another byte that is to be added to it. */
export const MORE = 0xff;

/**
 * The packed index as sections, little-endian, read in place. What is random stands together, and what is alike: the
 * first cannot be compressed, the second comes to nearly nothing.
 */
export type IndexSections = {
  /** One for each word, sorted by slot hash: the lower 16 bits of it. */
  readonly lows: Uint16Array<ArrayBuffer>;
  /** Half a byte each: what tells the word from others of its slot hash. */
  readonly checks: Bytes;
  /** How much the upper 16 bits of the slot hash are greater than those of the word before; `MORE` and the rest when it is much. */
  readonly gaps: Bytes;
  /** 1 when an alias begins with the word. Those words are the first nodes, in their order. */
  readonly begins: Bytes;
  /** One for each deep node, one that no alias begins with: the number of its word. */
  readonly deepWords: Planes;
  /** One for each node but the root, by depth: how many follow it; `MORE` and the rest when they are many. */
  readonly childCounts: Bytes;
  /** How many senses an alias ending at the node has. */
  readonly senseCounts: Bytes;
  /** One for each sense: its entity, as the place among the senses of the last word alone, or past these its number. */
  readonly senseCodes: Planes;
  /** The bits of each sense. */
  readonly senseBits: Bytes;
  /** The entities, as `packEntityIds` writes them. */
  readonly ids: Bytes;
};

/** Numbers at the start, 32 bits each: the lengths of sections, and 1 when the high planes have 16 bits. */
const HEADER_WORDS = 8;

/** Puts the sections one after another. Both high planes must have the same width. */
export function joinSections(sections: IndexSections): Bytes {
  const { lows, checks, gaps, begins, deepWords, childCounts, senseCounts, senseCodes, senseBits, ids } = sections;
  const wide = deepWords.high.BYTES_PER_ELEMENT === 2 ? 1 : 0;
  const lengths = [lows, gaps, senseCounts, deepWords.low, childCounts, senseBits, ids].map((part) => part.length);
  const random = [lows, deepWords.low, senseCodes.low, checks];
  const alike = [gaps, begins, childCounts, senseCounts, senseBits, ids];
  // What has 16 bits stands before what may leave an odd number of bytes.
  const planes = [deepWords.high, senseCodes.high];
  const parts = [
    new Uint32Array([...lengths, wide]),
    ...(wide ? planes : []),
    ...random,
    ...(wide ? [] : planes),
    ...alike,
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
  const bytes = (count: number) => next(new Uint8Array(buffer, offset, count));
  const halves = (count: number) => next(new Uint16Array(buffer, offset, count));
  const header = next(new Uint32Array(buffer, offset, HEADER_WORDS));
  const [words = 0, gapBytes = 0, nodes = 0, deepNodes = 0, countBytes = 0, senses = 0, idBytes = 0, wide = 0] = header;

  const highs = wide ? ([halves(deepNodes), halves(senses)] as const) : null;
  const lows = halves(words);
  const wordLow = bytes(deepNodes);
  const codeLow = bytes(senses);
  const checks = bytes(Math.ceil(words / 2));
  const [wordHigh, codeHigh] = highs ?? ([bytes(deepNodes), bytes(senses)] as const);
  const gaps = bytes(gapBytes);
  const begins = bytes(words);
  const childCounts = bytes(countBytes);
  const senseCounts = bytes(nodes);
  return {
    lows,
    checks,
    gaps,
    begins,
    deepWords: { low: wordLow, high: wordHigh },
    childCounts,
    senseCounts,
    senseCodes: { low: codeLow, high: codeHigh },
    senseBits: bytes(senses),
    ids: bytes(idBytes),
  };
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

/** Writes counts so that small ones take one byte. */
export function countBytes(counts: readonly number[]): Bytes {
  return Uint8Array.from(
    counts.flatMap((count) => [...Array<number>(Math.floor(count / MORE)).fill(MORE), count % MORE]),
  );
}

/** Writes numbers below 16, two in a byte. */
export function nibbles(numbers: readonly number[]): Bytes {
  return Uint8Array.from({ length: Math.ceil(numbers.length / 2) }, (_, at) => {
    return (numbers[2 * at] ?? 0) | ((numbers[2 * at + 1] ?? 0) << 4);
  });
}

/** The number at a place of the nibbles. */
export function nibbleIn(bytes: Bytes, place: number): number {
  return ((bytes[place >> 1] ?? 0) >> ((place & 1) * 4)) & 0xf;
}
