type Vocabulary = {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly parts: readonly string[];
  /** False where no word of the list has a `*`: most lists. */
  readonly hasOpen: boolean;
};

/** Sets, not a regular expression: compiling a long one costs a page more than all its look-ups. */
const vocabularies = new Map<string, Vocabulary>();

/** True when a folded word is one of `list`, as `LanguageWords` writes it: parted by spaces, `*` for any letters. */
export function isOneOf(list: string, folded: string): boolean {
  const vocabulary = vocabularies.get(list) ?? vocabularyOf(list);
  return vocabulary.whole.has(folded) || (vocabulary.hasOpen && isOpenOne(vocabulary, folded));
}

/** True when a word begins, ends, or holds what a word with `*` asks for. */
function isOpenOne({ beginnings, endings, parts }: Vocabulary, folded: string): boolean {
  for (let length = folded.length; length > 1; length--) {
    if (beginnings.has(folded.slice(0, length)) || endings.has(folded.slice(-length))) return true;
  }
  return parts.some((part) => folded.includes(part));
}

function vocabularyOf(list: string): Vocabulary {
  const words = list.split(" ");
  const open = words.filter((word) => word.includes("*"));
  const made = {
    whole: new Set(words),
    beginnings: new Set(open.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1))),
    endings: new Set(open.filter((word) => word.startsWith("*")).map((word) => word.slice(1))),
    parts: open.filter((word) => word.startsWith("*") && word.endsWith("*")).map((word) => word.slice(1, -1)),
    hasOpen: open.length > 0,
  };
  vocabularies.set(list, made);
  return made;
}
