import type { Translator } from "../../i18n/translator";
import type { MethodRecord } from "../../model/record-overview";

/** What was found and left out, by country and reason. The notes are kept in English. */
export function LeftOut({ places, words }: { places: MethodRecord["leftOut"]; words: Translator }) {
  return (
    <>
      {places.map(({ name, reasons }) => (
        <details key={name}>
          <summary>
            {name ?? words.t("coverage_none")}
            {" · "}
            {words.plural(
              "method_leftOut_count",
              reasons.reduce((sum, { items }) => sum + items.length, 0),
            )}
          </summary>
          <dl class="left-out" lang="en">
            {reasons.map(({ reason, items }) => (
              <div key={reason}>
                <dt>{reason}</dt>
                {items.map(({ record, field }) => (
                  <dd key={record + field}>
                    {record}: {field}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
