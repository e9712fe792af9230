type Vocabulary = {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly parts: readonly string[];
};

/** Sets, not a regular expression: compiling a long one costs a page more than all its look-ups. */
const vocabularies = new Map<string, Vocabulary>();

/** True when a folded word is one of `list`, as `LanguageWords` writes it: parted by spaces, `*` for any letters. */
export function isOneOf(list: string, folded: string): boolean {
  const { whole, beginnings, endings, parts } = vocabularyOf(list);
  if (whole.has(folded)) return true;
  for (let length = folded.length; length > 1 && beginnings.size + endings.size > 0; length--) {
    if (beginnings.has(folded.slice(0, length)) || endings.has(folded.slice(-length))) return true;
  }
  return parts.some((part) => folded.includes(part));
}

function vocabularyOf(list: string): Vocabulary {
  const known = vocabularies.get(list);
  if (known) return known;
  const words = list.split(" ");
  const made = {
    whole: new Set(words),
    beginnings: new Set(words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1))),
    endings: new Set(words.filter((word) => word.startsWith("*")).map((word) => word.slice(1))),
    parts: words.filter((word) => word.startsWith("*") && word.endsWith("*")).map((word) => word.slice(1, -1)),
  };
  vocabularies.set(list, made);
  return made;
}
