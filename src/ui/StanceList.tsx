import type { Translator } from "../i18n/translator";
import type { StanceLine } from "../model/card-content";
import { SourceNotes } from "./SourceLine";

/** Dated statements and acts in office. They look like quotations, never like votes. */
export function StanceList({ stances, words }: { stances: readonly StanceLine[]; words: Translator }) {
  return (
    <ul class="stances">
      {stances.map((stance) => (
        <li key={stance.date + stance.text}>
          <p>
            {stance.text}{" "}
            <span class="small">
              {words.t(`stance_${stance.kind}`)} · <time dateTime={stance.date}>{words.date(stance.date)}</time>
            </span>
          </p>
          <SourceNotes sources={stance.sources} words={words} />
        </li>
      ))}
    </ul>
  );
}
