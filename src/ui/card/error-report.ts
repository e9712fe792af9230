import type { Translator } from "../../i18n/translator";
import type { CardContent } from "../../model/card-content";

/** What a reader who found an error can send: which fact, of which data. It says nothing of the page they were on. */
export function errorReport({ id, name, dataDate }: CardContent, words: Translator): string {
  return [
    words.t("report_title", { name }),
    words.t("report_record", { id }),
    words.t("report_data", { date: dataDate }),
    "",
    words.t("report_wrong"),
    "",
    words.t("report_source"),
    "",
  ].join("\n");
}
