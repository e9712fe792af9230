import type { Source } from "../../model/source";
import type { Provenance } from "../import-roll-calls";
import type { Ballot } from "./ballot";

/**
 * Where a ballot was read: what its sheet says, or else the day's result of votes by roll call, annexed to the minutes.
 * @param kind `official` for the Parliament's own files, `secondary` for tables others made from them
 */
export function sourceOf(
  { date, term, number, source }: Ballot,
  { read, readFrom }: Provenance,
  kind: "official" | "secondary",
): Source {
  const minutes: Ballot["source"] = {
    title: `Results of votes by roll call, ${date}, vote ${number}`,
    url: `https://www.europarl.europa.eu/doceo/document/PV-${term}-${date}-RCV_EN.html`,
    publisher: "European Parliament",
    kind,
  };
  const { published = date, ...place } = source ?? minutes;
  return { ...place, read, published, ...(readFrom === null ? {} : { readFrom }) };
}
