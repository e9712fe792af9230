import type { Translator } from "../i18n/translator";
import type { ActLine } from "../model/card-content";
import { SourceNotes } from "./SourceLine";

/** What courts and authorities did, each led by its date. They look like a log, never like a statement or a vote. */
export function ActList({ acts, words }: { acts: readonly ActLine[]; words: Translator }) {
  return (
    <ul class="acts">
      {acts.map((act) => (
        <li key={act.date + act.text}>
          <p>
            <time class="small" dateTime={act.date}>
              {words.date(act.date)}
            </time>{" "}
            {act.text}
          </p>
          <SourceNotes sources={act.sources} words={words} />
        </li>
      ))}
    </ul>
  );
}
