import type { Translator } from "../i18n/translator";
import type { StanceLine } from "../model/card-content";

/** What a statement or an act is, and when it was: "Official act · 20 March 2025". */
export function stanceNote({ kind, date }: StanceLine, words: Translator): string {
  return `${words.t(`stance_${kind}`)} · ${words.date(date)}`;
}
