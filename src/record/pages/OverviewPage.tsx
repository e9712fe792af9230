import { useState } from "preact/hooks";
import type { Translator } from "../../i18n/translator";
import type { OverviewRecord } from "../../model/record-overview";
import { Part } from "../Part";
import { TakeData } from "../TakeData";
import { overviewCsv } from "../take-away/votes-csv";
import { CoverageTable } from "./CoverageTable";
import { OverviewPicture } from "./OverviewPicture";
import { Links, OverviewPlaces, placeHeading } from "./OverviewPlaces";
import { OverviewVotes } from "./OverviewVotes";
import { votesByYear } from "./overview-years";
import { RecordHead } from "./RecordHead";

const ORDERS = ["place", "year"] as const;
type Order = (typeof ORDERS)[number];

/** Everything at once: what was adopted or refused, by country or by year, and how much there is of each country. */
export function OverviewPage({ record, words }: { record: OverviewRecord; words: Translator }) {
  const { places, services, terms, coverage } = record;
  const [order, setOrder] = useState<Order>("place");
  const [wanted, setWanted] = useState<string | null>(null);
  const show = (code: string) => {
    setOrder("place");
    setWanted(code);
  };
  return (
    <article class="record">
      <RecordHead kind={words.t("ext_name")} place={null} name={record.name}>
        <p>{words.t("overview_lead", { date: words.date(record.dataDate) })}</p>
      </RecordHead>
      <OverviewPicture places={places} words={words} onPlace={show} />
      <fieldset class="order">
        <legend>{words.t("overview_order")}</legend>
        {ORDERS.map((each) => (
          <label key={each}>
            <input type="radio" name="order" checked={order === each} onChange={() => setOrder(each)} />
            {words.t(`overview_order_${each}`)}
          </label>
        ))}
      </fieldset>
      <div ref={(list) => void (list && wanted && goTo(wanted, () => setWanted(null)))}>
        {order === "place" ? (
          <OverviewPlaces places={places} words={words} />
        ) : (
          votesByYear(places).map(({ year, votes }) => (
            <Part key={year} title={year}>
              <OverviewVotes votes={votes} named="country" words={words} />
            </Part>
          ))
        )}
      </div>
      <Part title={words.t("overview_shared")}>
        <Links title={words.t("popup_kind_service")} links={services} />
        <Links title={words.t("popup_kind_term")} links={terms} />
      </Part>
      <Part title={words.t("coverage_title")}>
        <CoverageTable lines={coverage} words={words} />
      </Part>
      <TakeData record={record} csv={() => overviewCsv(record)} words={words} />
    </article>
  );
}

/** The heading takes the focus, so that keyboard and reading go on from there. */
function goTo(code: string, done: () => void) {
  const heading = document.getElementById(placeHeading(code));
  if (!heading) return;
  heading.focus();
  done();
}
