type WordsByLetter = ReadonlyMap<string | undefined, readonly string[]>;

type Vocabulary = {
  readonly whole: ReadonlySet<string>;
  /** By their first letter. */
  readonly beginnings: WordsByLetter;
  /** By their last letter. */
  readonly endings: WordsByLetter;
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
  return (
    beginnings.get(folded.at(0))?.some((beginning) => folded.startsWith(beginning)) ||
    endings.get(folded.at(-1))?.some((ending) => folded.endsWith(ending)) ||
    parts.some((part) => folded.includes(part))
  );
}

function vocabularyOf(list: string): Vocabulary {
  const words = list.split(" ");
  const open = words.filter((word) => word.includes("*"));
  const made = {
    whole: new Set(words),
    beginnings: byLetter(
      open.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
      0,
    ),
    endings: byLetter(
      open.filter((word) => word.startsWith("*")).map((word) => word.slice(1)),
      -1,
    ),
    parts: open.filter((word) => word.startsWith("*") && word.endsWith("*")).map((word) => word.slice(1, -1)),
    hasOpen: open.length > 0,
  };
  vocabularies.set(list, made);
  return made;
}

/** Words by their first letter, `at` 0, or by their last, `at` -1. */
function byLetter(words: readonly string[], at: number): WordsByLetter {
  const groups = new Map<string | undefined, string[]>();
  for (const word of words) groups.set(word.at(at), [...(groups.get(word.at(at)) ?? []), word]);
  return groups;
}
