import type { PageLanguage } from "../model/language";
import type { FirstYears, RecognitionData } from "../model/recognition";
import { type AliasIndex, openAliasIndex } from "./alias-index";
import type { LanguageWords } from "./languages/language-words";

/** What the matcher knows before it reads a page: every alias, when bills began, and the vocabulary of each language. */
export type Recognition = {
  readonly index: AliasIndex;
  readonly firstYears: FirstYears;
  readonly words: Readonly<Record<PageLanguage, LanguageWords>>;
};

/** Opens recognition data, as the build made it for the very version that opens it. */
export function openRecognition({ aliases, firstYears, words }: RecognitionData): Recognition {
  return {
    index: openAliasIndex(Uint8Array.fromBase64(aliases)),
    firstYears,
    // Data knows no literal types; the lists are those of `languages/`, put there by the same build.
    words: words as unknown as Recognition["words"],
  };
}
