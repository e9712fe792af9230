import type { Translator } from "../i18n/translator";
import { recordHash } from "../model/record-id";

type NoRecordProps = { title: string; text: string; words: Translator };

/** Says in a sentence why nothing is shown, and leads on. */
export function NoRecord({ title, text, words }: NoRecordProps) {
  return (
    <div class="no-record">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={recordHash("overview")}>{words.t("record_overview")}</a>
      </p>
    </div>
  );
}
