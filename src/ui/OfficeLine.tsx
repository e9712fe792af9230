import type { Translator } from "../i18n/translator";
import type { OfficeLine as Office } from "../model/card-content";
import { officeDates } from "./office-words";
import { SourceNotes } from "./SourceLine";

/** One office with its dates: a plain line, unlike a vote and unlike a statement. */
export function OfficeLine({ office, words }: { office: Office; words: Translator }) {
  return (
    <li class="office">
      <p>
        {office.title}
        {office.onArticleDay && <em> {words.t("office_onArticleDay")}</em>}
      </p>
      <p class="small">{officeDates(office, words)}</p>
      <SourceNotes sources={office.sources} words={words} />
    </li>
  );
}
