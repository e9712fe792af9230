import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { RecordContent } from "../model/record-content";
import { saveFile } from "../ui/save-file";
import { Part } from "./Part";
import { fileName } from "./take-away/file-name";
import { recordJson } from "./take-away/record-json";

type TakeDataProps = {
  record: RecordContent;
  /** Makes its table; null where it has none. */
  csv: (() => string) | null;
  words: Translator;
};

/** How old the data are; then files of a record without pictures, its table and the record itself, and the page on paper. */
export function TakeData({ record, csv, words }: TakeDataProps) {
  const [hasFailed, setHasFailed] = useState(false);

  function save(ending: "csv" | "json", type: string, make: () => string) {
    try {
      saveFile(document, { name: fileName(record.id, null, ending), content: new Blob([make()], { type }) });
      setHasFailed(false);
    } catch (error) {
      console.error(`A file of ${record.id} could not be made.`, error);
      setHasFailed(true);
    }
  }
  return (
    <>
      <p class="note">{words.t("record_dataDate", { date: words.date(record.dataDate) })}</p>
      <div class="on-screen">
        <Part title={words.t("take_title")}>
          <p class="buttons">
            <span>{words.t("take_data")}</span>
            {csv && (
              <button type="button" onClick={() => save("csv", "text/csv", csv)}>
                CSV
              </button>
            )}
            <button type="button" onClick={() => save("json", "application/json", () => recordJson(record))}>
              JSON
            </button>
          </p>
          <p class="buttons">
            <span>{words.t("take_page")}</span>
            <button type="button" onClick={() => print()}>
              {words.t("take_print")}
            </button>
          </p>
          <p class="notice" role="status">
            {hasFailed ? words.t("take_failed") : ""}
          </p>
        </Part>
      </div>
    </>
  );
}
