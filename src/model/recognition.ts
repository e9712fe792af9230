import { PAGE_LANGUAGES, type PageLanguage } from "./language";

/**
 * What recognition needs to know, as plain data: every alias, packed (base64 of what `packAliases` makes), and the
 * vocabulary of each page language by list. It is kept out of the content script, which is compiled anew on every page.
 */
export type RecognitionData = {
  readonly aliases: string;
  readonly words: Readonly<Record<PageLanguage, Readonly<Record<string, string | Readonly<Record<string, string>>>>>>;
};

/** True when `value` has the form of recognition data. */
export function isRecognitionData(value: unknown): value is RecognitionData {
  if (typeof value !== "object" || value === null) return false;
  const { aliases, words }: { aliases?: unknown; words?: unknown } = value;
  if (typeof aliases !== "string" || typeof words !== "object" || words === null) return false;
  return PAGE_LANGUAGES.every((language) => language in words);
}
