import type { Translator } from "../../i18n/translator";
import type { RecordLink } from "../../model/record-facts";
import { recordHash } from "../../model/record-id";
import type { OverviewBill, OverviewPlace } from "../../model/record-overview";
import { SourceNotes } from "../../ui/SourceLine";
import { OverviewVotes } from "./OverviewVotes";

/** The id of a country's heading on the page. */
export function placeHeading(code: string): string {
  return `place-${code}`;
}

/** Country by country: its texts and where they stand, its votes, its people. */
export function OverviewPlaces({ places, words }: { places: readonly OverviewPlace[]; words: Translator }) {
  return (
    <>
      {places.map((place) => (
        <section key={place.code} class="part">
          <h2 id={placeHeading(place.code)} tabIndex={-1}>
            {place.name}
          </h2>
          <h3>{words.t("overview_bills")}</h3>
          <Bills bills={place.bills} words={words} />
          {place.votes.length > 0 && (
            <>
              <h3>{words.plural("overview_votes", place.votes.length)}</h3>
              <OverviewVotes votes={place.votes.map((vote) => ({ place, vote }))} named="none" words={words} />
            </>
          )}
          <Links title={words.t("overview_people")} links={place.people} />
          <Links title={words.t("overview_states")} links={place.states} />
        </section>
      ))}
    </>
  );
}

/** Records by name under a heading of their own; nothing where there is none. */
export function Links({ title, links }: { title: string; links: readonly RecordLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="links">
        {links.map(({ id, name }) => (
          <li key={id}>
            <a href={recordHash(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Bills({ bills, words }: { bills: readonly OverviewBill[]; words: Translator }) {
  return (
    <ul class="overview-bills">
      {bills.map(({ id, name, status, step, source }) => (
        <li key={id}>
          <p>
            <a href={recordHash(id)}>{name}</a>
          </p>
          <p class="small">
            {status}
            {step && (
              <>
                {" · "}
                {step.label}, <time dateTime={step.date}>{words.shortDate(step.date)}</time>
              </>
            )}
          </p>
          <SourceNotes sources={[source]} words={words} />
        </li>
      ))}
    </ul>
  );
}
