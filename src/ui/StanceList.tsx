import type { Translator } from "../i18n/translator";
import type { StanceLine } from "../model/card-content";
import { SourceNotes } from "./SourceLine";
import { stanceNote } from "./stance-note";

/** Dated statements and acts in office. They look like quotations, never like votes. */
export function StanceList({ stances, words }: { stances: readonly StanceLine[]; words: Translator }) {
  return (
    <ul class="stances">
      {stances.map((stance) => (
        <li key={stance.date + stance.text}>
          <p>
            {stance.text}{" "}
            <time class="small" dateTime={stance.date}>
              {stanceNote(stance, words)}
            </time>
          </p>
          <SourceNotes sources={stance.sources} words={words} />
        </li>
      ))}
    </ul>
  );
}
