import type { Translator } from "../../i18n/translator";
import type { BillRecord } from "../../model/record-facts";
import { recordHash } from "../../model/record-id";
import { Part } from "../Part";
import { TakeData } from "../TakeData";
import { billCsv } from "../take-away/votes-csv";
import { RecordHead } from "./RecordHead";
import { TextBody } from "./TextBody";
import { VoteEntries } from "./VoteEntries";

/** A bill or provision in full: its way, the votes on it, who spoke of it; votes on the whole text stand apart. */
export function BillPage({ record, words }: { record: BillRecord; words: Translator }) {
  const { parent, text, provisions, wholeVotes, services } = record;
  return (
    <article class="record">
      <RecordHead kind={words.t(parent ? "kind_provision" : "kind_bill")} place={record.place} name={record.name}>
        {parent && (
          <p>
            <a href={recordHash(parent.id)}>{parent.name}</a>
          </p>
        )}
        <p class="note">{text.officialName}</p>
        <p>
          <strong>{text.status}</strong>
        </p>
      </RecordHead>
      <TextBody text={text} level="part" words={words} />
      {provisions.map((provision) => (
        <section key={provision.id} class="provision">
          <h2>
            <a href={recordHash(provision.id)}>{provision.name}</a>
          </h2>
          <p>
            <strong>{provision.status}</strong>
          </p>
          <TextBody text={provision} level="inside" words={words} />
        </section>
      ))}
      {wholeVotes.length > 0 && (
        <Part title={words.t("bill_wholeVotes")}>
          <p class="note">{words.t("relevance_wholeText")}</p>
          <VoteEntries votes={wholeVotes} words={words} />
        </Part>
      )}
      {services.length > 0 && (
        <Part title={words.t("bill_services")}>
          <p class="parts">
            {services.map(({ id, name }) => (
              <a key={id} href={recordHash(id)}>
                {name}
              </a>
            ))}
          </p>
        </Part>
      )}
      <TakeData record={record} csv={() => billCsv(record)} words={words} />
    </article>
  );
}
