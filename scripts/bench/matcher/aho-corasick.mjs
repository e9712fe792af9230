import { foldedName, PLAIN } from "./folded-text.mjs";

const SPACE = 0x20;
const LOWEST_LETTER = 0x30;
/** Classes from here on stand between words: what may be inside a name, and what may not. */
const JOINING = 0x80;
const ENDING = 0x81;
/** More words than any name has: a power of two. */
const WORDS_BACK = 16;

/**
 * An Aho–Corasick automaton as one dense table: every state has a next one for every class of characters. Names begin
 * with a space, so that it walks from word to word, and ends are looked at between words only: it has as little to do
 * as such an automaton can.
 * @param {readonly string[]} names
 * @returns {import("./patterns.mjs").Matcher}
 */
export function ahoCorasick(names) {
  const folded = names.map((name) => ` ${foldedName(name)}`);
  const letters = [...new Set(folded.join(""))].sort();
  const width = 2 ** Math.ceil(Math.log2(letters.length + 1));
  // Class 0 is any character that no name has.
  const classOf = new Uint8Array(0x80);
  letters.forEach((letter, at) => {
    classOf[letter.charCodeAt(0)] = at + 1;
  });
  const most = folded.reduce((sum, name) => sum + name.length, 1);
  const table = new Uint32Array(most * width);
  const words = new Uint8Array(most);
  let states = 1;
  for (const name of folded) {
    let state = 0;
    for (const letter of name) {
      const at = state * width + (classOf[letter.charCodeAt(0)] ?? 0);
      if (!table[at]) table[at] = states++;
      state = table[at] ?? 0;
    }
    words[state] = name.split(" ").length - 1;
  }
  const next = table.slice(0, states * width);
  const shorter = complete(next, states, width, words);
  const classes = PLAIN.map((plain) => {
    if (plain >= LOWEST_LETTER) return classOf[plain] ?? 0;
    return plain === SPACE ? JOINING : ENDING;
  });
  const space = classOf[SPACE] ?? 0;
  const afterSpace = next[space] ?? 0;

  /** @param {string} text */
  function find(text) {
    /** @type {number[]} */
    const spans = [];
    const starts = new Uint32Array(WORDS_BACK);
    let word = 0;
    let state = afterSpace;
    let inWord = false;
    for (let at = 0; at <= text.length; at++) {
      const kind = at < text.length ? (classes[text.charCodeAt(at)] ?? 0) : ENDING;
      if (kind < JOINING) {
        if (!inWord) {
          inWord = true;
          word = (word + 1) & (WORDS_BACK - 1);
          starts[word] = at;
        }
        state = next[state * width + kind] ?? 0;
        continue;
      }
      if (inWord) {
        for (let final = state; final > 0; final = shorter[final] ?? 0) {
          const count = words[final] ?? 0;
          if (count > 0) spans.push(starts[(word - count + 1) & (WORDS_BACK - 1)] ?? 0, at);
        }
        inWord = false;
        state = kind === JOINING ? (next[state * width + space] ?? 0) : afterSpace;
      } else if (kind === ENDING) state = afterSpace;
    }
    return longest(spans);
  }
  return { find, bytes: next.byteLength + words.byteLength + shorter.byteLength };
}

/**
 * Fills in where each state goes with a character that none of its names has. Returns for each state the longest
 * shorter name that ends there too.
 * @param {Uint32Array} next
 * @param {number} states
 * @param {number} width
 * @param {Uint8Array} words
 */
function complete(next, states, width, words) {
  const fallback = new Uint32Array(states);
  const shorter = new Uint32Array(states);
  const queue = new Uint32Array(states);
  let end = 1;
  for (let from = 0; from < end; from++) {
    const state = queue[from] ?? 0;
    const back = fallback[state] ?? 0;
    shorter[state] = words[back] ? back : (shorter[back] ?? 0);
    for (let letter = 0; letter < width; letter++) {
      const child = next[state * width + letter] ?? 0;
      const other = state === 0 ? 0 : (next[back * width + letter] ?? 0);
      if (child === 0) next[state * width + letter] = other;
      else {
        fallback[child] = other;
        queue[end++] = child;
      }
    }
  }
  return shorter;
}

/**
 * Of spans that overlap, the one that begins first; of those, the longest.
 * @param {readonly number[]} spans start and end in turn, sorted by end
 */
function longest(spans) {
  const pairs = Array.from({ length: spans.length / 2 }, (_, at) => [spans[2 * at] ?? 0, spans[2 * at + 1] ?? 0]);
  pairs.sort(([a = 0, aEnd = 0], [b = 0, bEnd = 0]) => a - b || bEnd - aEnd);
  let end = 0;
  return pairs.flatMap(([start = 0, to = 0]) => {
    if (start < end) return [];
    end = to;
    return [start, to];
  });
}
