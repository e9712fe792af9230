import type { Translator } from "../../i18n/translator";
import type { BalanceLine, PublisherLine } from "../../model/record-overview";
import { Scrollable } from "../../ui/Scrollable";

/** Everybody who published a source, those who stand behind most facts first. */
export function PublisherTable({ lines, words }: { lines: readonly PublisherLine[]; words: Translator }) {
  const title = words.t("method_publishers");
  return (
    <details>
      <summary>{words.plural("method_publishers_count", lines.length)}</summary>
      <Scrollable class="scrollable" label={title}>
        <table class="figures-table">
          <caption class="heard">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t("method_publisher")}</th>
              <th scope="col">{words.t("method_kind")}</th>
              <th scope="col">{words.t("method_times")}</th>
              <th scope="col">{words.t("method_read")}</th>
              <th scope="col">{words.t("method_licence")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.name}>
                <th scope="row">{line.name}</th>
                <td>{words.list(line.kinds.map((kind) => words.t(`source_${kind}`)))}</td>
                <td>{words.number(line.facts)}</td>
                <td>
                  <time dateTime={line.read}>{words.shortDate(line.read)}</time>
                </td>
                <td>
                  <Licence line={line} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </details>
  );
}

function Licence({ line: { licence }, words }: { line: PublisherLine; words: Translator }) {
  if (!licence) return <span class="small">{words.t("method_licence_unknown")}</span>;
  if (licence.url === null) return <>{licence.name}</>;
  return (
    <a href={licence.url} target="_blank" rel="noopener noreferrer">
      {licence.name}
    </a>
  );
}

/** Tracked people by chamber and group, and how many statements and acts are told of them. */
export function BalanceTable({ lines, words }: { lines: readonly BalanceLine[]; words: Translator }) {
  const title = words.t("method_balance");
  return (
    <details>
      <summary>{words.plural("method_balance_count", lines.length)}</summary>
      <Scrollable class="scrollable" label={title}>
        <table class="figures-table">
          <caption class="heard">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t("overview_place")}</th>
              <th scope="col">{words.t("method_chamber")}</th>
              <th scope="col">{words.t("groups_group")}</th>
              <th scope="col">{words.t("coverage_people")}</th>
              <th scope="col">{words.t("method_statements")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ place, chamber, group, people, statements }) => (
              <tr key={place + chamber + group}>
                <th scope="row">{place}</th>
                <td>{chamber ?? words.t("method_noChamber")}</td>
                <td>{group ?? words.t("method_noGroup")}</td>
                <td>{words.number(people)}</td>
                <td>{words.number(statements)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollable>
    </details>
  );
}
