import type { Language } from "../model/language";

/** What French typography asks for, as the end of a sentence each. */
const FRENCH: readonly { readonly wrong: RegExp; readonly reason: string }[] = [
  { wrong: /'/, reason: "has a straight apostrophe: write ’" },
  { wrong: /"/, reason: "has straight quotation marks: write « »" },
  {
    wrong: /[^\s\u00a0\u202f][;?!»]|[^\s\u00a0\u202f\d]:/,
    reason: "lacks the no-break space before : ; ? ! or »: write it, or \\u00a0",
  },
  { wrong: / [:;?!»]/, reason: "has a breaking space before : ; ? ! or »: write a no-break one, or \\u00a0" },
  { wrong: /«[^\u00a0\u202f]/, reason: "lacks the no-break space after «: write it, or \\u00a0" },
  { wrong: /\bn° /, reason: "has a breaking space after n°: write a no-break one, or \\u00a0" },
];

const ENGLISH: readonly { readonly wrong: RegExp; readonly reason: string }[] = [
  { wrong: /'/, reason: "has a straight apostrophe: write ’" },
  { wrong: /"/, reason: "has straight quotation marks: write “ ”" },
];

/** What is wrong with the typography of a text, as the ends of sentences; empty when nothing is. */
export function typographyFaults(text: string, language: Language): string[] {
  return (language === "fr" ? FRENCH : ENGLISH).filter(({ wrong }) => wrong.test(text)).map(({ reason }) => reason);
}
