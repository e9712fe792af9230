import type { Translator } from "../../i18n/translator";
import type { CoverageLine } from "../../model/record-overview";
import { Scrollable } from "../../ui/Scrollable";

const COLUMNS = [
  "people",
  "texts",
  "votes",
  "nominalVotes",
  "peopleRecognised",
  "services",
  "terms",
  "leftOut",
] as const;

/** How much the dataset holds of each country: a gap is seen to be one. */
export function CoverageTable({ lines, words }: { lines: readonly CoverageLine[]; words: Translator }) {
  const title = words.t("coverage_title");
  return (
    <Scrollable class="scrollable" label={title}>
      <table class="figures-table">
        <caption class="heard">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t("overview_place")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.t(`coverage_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name}>
              <th scope="row">{line.name ?? words.t("coverage_none")}</th>
              {COLUMNS.map((column) => (
                <td key={column} class={line[column] === 0 ? "zero" : ""}>
                  {words.number(line[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
