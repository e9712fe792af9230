import { foldedName, foldedText } from "./folded-text.mjs";

/** @typedef {{ readonly find: (text: string) => number[], readonly bytes: number }} Matcher `find` gives start and end of each hit in turn */

/**
 * One regular expression shaped like a trie, run on folded text.
 * @param {readonly string[]} names
 * @returns {Matcher}
 */
export function triePattern(names) {
  /** @typedef {Map<string, Trie>} Trie */
  /** @type {Trie} */
  const root = new Map();
  for (const name of names) {
    let node = root;
    for (const letter of `${foldedName(name)}\n`) {
      const child = node.get(letter) ?? new Map();
      node.set(letter, child);
      node = child;
    }
  }
  /**
   * @param {Trie} node
   * @returns {string}
   */
  const source = (node) => {
    const ways = [...node]
      .filter(([letter]) => letter !== "\n")
      .map(([letter, child]) => written(letter) + source(child));
    if (ways.length === 0) return "";
    // A name that goes on is preferred to one that ends here.
    const all = ways.length === 1 ? /** @type {string} */ (ways[0]) : `(?:${ways.join("|")})`;
    return node.has("\n") ? `(?:${all}|\\b)` : all;
  };
  return matcherOf(`\\b${source(root)}\\b`);
}

/**
 * The names one after another in one regular expression, the longest first, run on folded text.
 * @param {readonly string[]} names
 * @returns {Matcher}
 */
export function alternation(names) {
  const folded = names.map(foldedName).sort((a, b) => b.length - a.length);
  return matcherOf(`\\b(?:${folded.map((name) => [...name].map(written).join("")).join("|")})\\b`);
}

/** @param {string} letter */
function written(letter) {
  return letter === " " ? " +" : letter;
}

/**
 * @param {string} source
 * @returns {Matcher}
 */
function matcherOf(source) {
  const pattern = new RegExp(source, "g");
  return { find: (text) => spansOf(pattern, foldedText(text)), bytes: source.length };
}

/**
 * @param {RegExp} pattern
 * @param {string} folded
 */
function spansOf(pattern, folded) {
  /** @type {number[]} */
  const spans = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    spans.push(match.index, match.index + match[0].length);
  }
  return spans;
}
