import type { EntityId } from "./entity";
import { PAGE_LANGUAGES, type PageLanguage } from "./language";

/** The year a bill was introduced, of bills whose number another parliament gives to another. */
export type FirstYears = Readonly<Partial<Record<EntityId, number>>>;

/**
 * What recognition needs to know, as plain data: every alias, packed (base64 of what `packAliases` makes), the first years of
 * bills, and the vocabulary of each page language by list. It is kept out of the content script, which is compiled anew on every page.
 */
export type RecognitionData = {
  readonly aliases: string;
  readonly firstYears: FirstYears;
  readonly words: Readonly<Record<PageLanguage, Readonly<Record<string, string | Readonly<Record<string, string>>>>>>;
};

/** True when `value` has the form of recognition data. */
export function isRecognitionData(value: unknown): value is RecognitionData {
  if (typeof value !== "object" || value === null) return false;
  const { aliases, words, firstYears }: { aliases?: unknown; words?: unknown; firstYears?: unknown } = value;
  if (typeof aliases !== "string" || typeof firstYears !== "object" || firstYears === null) return false;
  if (typeof words !== "object" || words === null) return false;
  return PAGE_LANGUAGES.every((language) => language in words);
}
