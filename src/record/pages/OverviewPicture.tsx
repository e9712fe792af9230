import type { Translator } from "../../i18n/translator";
import type { OverviewPlace, OverviewVote } from "../../model/record-overview";
import { Scrollable } from "../../ui/Scrollable";
import { yearOf, yearsOf } from "./overview-years";

type OverviewPictureProps = {
  places: readonly OverviewPlace[];
  words: Translator;
  /** The reader asks for a country's list. */
  onPlace: (code: string) => void;
};

/** Countries by years, a square for each vote: solid where it was adopted, striped where it was refused. A table, so that it is read out in words. */
export function OverviewPicture({ places, words, onPlace }: OverviewPictureProps) {
  const voting = places.filter(({ votes }) => votes.length > 0);
  const years = yearsOf(voting);
  const title = words.t("overview_picture");
  return (
    <Scrollable class="scrollable" label={title}>
      <table class="years-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t("overview_place")}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voting.map((place) => (
            <tr key={place.code}>
              <th scope="row">
                <button type="button" class="link" onClick={() => onPlace(place.code)}>
                  {place.name}
                </button>
              </th>
              {years.map((year) => (
                <td key={year}>
                  <Squares votes={place.votes.filter((vote) => yearOf(vote) === year)} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small parts key">
        <span>
          <i class="square adopted" aria-hidden="true" />
          {words.t("result_adopted")}
        </span>
        <span>
          <i class="square rejected" aria-hidden="true" />
          {words.t("result_rejected")}
        </span>
        <span>{words.t("overview_key")}</span>
      </p>
    </Scrollable>
  );
}

function Squares({ votes, words }: { votes: readonly OverviewVote[]; words: Translator }) {
  if (votes.length === 0) return <span class="heard">{words.t("overview_noVote")}</span>;
  const adopted = votes.filter(({ result }) => result === "adopted").length;
  const others = votes.length - adopted;
  const said = [
    adopted > 0 && words.plural("overview_adopted", adopted),
    others > 0 && words.plural("overview_refused", others),
  ];
  return (
    <>
      <span class="squares" aria-hidden="true">
        {[...votes].reverse().map(({ id, title, result }) => (
          <i key={id} class={`square ${result}`} title={title} />
        ))}
      </span>
      <span class="heard">{said.filter(Boolean).join(", ")}</span>
    </>
  );
}
