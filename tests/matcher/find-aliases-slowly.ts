/** Letters that Unicode does not take apart, as people spell them out. */
const SPELT_OUT: Readonly<Record<string, string>> = { ß: "ss", œ: "oe", Œ: "oe", æ: "ae", ﬁ: "fi" };
const UNSEEN = /[\u00ad\u200b\ufeff]/;
const JOINING = /[\s\-‑'’°]/;

type Word = { readonly folded: string; readonly start: number; readonly end: number; readonly joined: boolean };

/**
 * The obvious way to find names, however long it takes: cut the text into words, then try every name at every word.
 * Returns start and end of each hit.
 */
export function findSlowly(names: readonly string[], text: string): [number, number][] {
  const wanted = names.map((name) => wordsOf(name).map((word) => word.folded));
  const words = wordsOf(text);
  const hits: [number, number][] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = wanted.filter((name) => isHere(words, at, name)).map((name) => name.length);
    const longest = Math.max(0, ...lengths);
    if (longest > 0) hits.push([words[at]?.start ?? 0, words[at + longest - 1]?.end ?? 0]);
    at += Math.max(1, longest);
  }
  return hits;
}

function isHere(words: readonly Word[], at: number, name: readonly string[]): boolean {
  return name.every((folded, place) => {
    const word = words[at + place];
    return word?.folded === folded && (place === 0 || word.joined);
  });
}

/** The words of a text; `joined` when nothing but what may stand inside a name separates one from the word before. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let folded = "";
  let start = 0;
  let end = 0;
  let gap = "";
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    const letters = lettersOf(character);
    if (letters !== null) {
      if (folded === "" && letters !== "") start = at;
      folded += letters;
      if (folded !== "" && !UNSEEN.test(character)) end = at + 1;
      continue;
    }
    if (folded !== "") {
      words.push({ folded, start, end, joined: words.length > 0 && mayJoin(gap, words.at(-1)?.folded ?? "") });
      folded = "";
      gap = "";
    }
    gap += character;
  }
  return words;
}

/** Letters and digits in their plainest form; empty for what belongs to the letter before; null between words. */
function lettersOf(character: string): string | null {
  if (character === "") return null;
  if (UNSEEN.test(character) || /[\u0300-\u036f]/.test(character)) return "";
  if (SPELT_OUT[character]) return SPELT_OUT[character];
  const plain = character
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return /^[a-z0-9]+$/.test(plain) ? plain : null;
}

/** A dot joins, but after a word of more than three letters a space after it ends a sentence. */
function mayJoin(gap: string, before: string): boolean {
  if (![...gap].every((character) => character === "." || JOINING.test(character))) return false;
  return !(gap.startsWith(".") && before.length > 3 && /[^.]/.test(gap));
}
