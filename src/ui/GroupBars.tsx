import type { Translator } from "../i18n/translator";
import type { GroupTally } from "../model/vote";
import { BarSegments } from "./BarSegments";
import { Swatch } from "./Swatch";

const COLUMNS = ["for", "against", "abstention"] as const;

function Figure({ value, words }: { value: number; words: Translator }) {
  return <td class={value === 0 ? "zero" : ""}>{words.number(value)}</td>;
}

type GroupBarsProps = {
  groups: readonly GroupTally[];
  /** The group whose row stands out, null for none. */
  own: GroupTally | null;
  words: Translator;
};

/**
 * Every group of the day: a bar over all its members, and the figures in columns. A table, so that each figure is
 * read out with its group and its column. Where no record says how many sat there, the bars are of those it names.
 */
export function GroupBars({ groups, own, words }: GroupBarsProps) {
  const saySeats = groups.some(({ seats }) => seats !== null);
  return (
    <table class="groups">
      <caption>{words.t("groups_title")}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            <span class="heard">{words.t("groups_group")}</span>
          </th>
          {COLUMNS.map((position) => (
            <th key={position} scope="col">
              <Swatch position={position} />
              {words.t(`groups_${position}`)}
            </th>
          ))}
          {saySeats && <th scope="col">{words.t("groups_seats")}</th>}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id} class={group.id === own?.id ? "own" : ""}>
            <th scope="row">
              <abbr title={group.name}>{group.abbreviation}</abbr>
            </th>
            <td class="drawing">
              <BarSegments counts={group.counts} seats={group.seats} />
            </td>
            {COLUMNS.map((position) => (
              <Figure key={position} value={group.counts[position]} words={words} />
            ))}
            {saySeats && <td class="seats">{group.seats === null ? "?" : words.number(group.seats)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
