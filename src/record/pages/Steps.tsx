import type { Translator } from "../../i18n/translator";
import type { JourneyStep } from "../../model/card-content";
import { recordHash } from "../../model/record-id";
import { SourceNotes } from "../../ui/SourceLine";

/** The way of a text through parliament, each step with its vote and its sources. */
export function Steps({ steps, words }: { steps: readonly JourneyStep[]; words: Translator }) {
  return (
    <ol class="journey">
      {steps.map(({ date, label, text, vote, sources }) => (
        <li key={date + label}>
          <strong>{label}</strong> <time dateTime={date}>{words.date(date)}</time>
          <p>{text}</p>
          {vote && (
            <p>
              <a href={recordHash(vote)}>{words.t("step_vote")}</a>
            </p>
          )}
          <SourceNotes sources={sources} words={words} />
        </li>
      ))}
    </ol>
  );
}
