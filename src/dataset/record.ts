import { isEntityId, kindOf } from "../model/entity";
import type { Language } from "../model/language";
import type { RecordContent } from "../model/record-content";
import { isStateId, type RecordId } from "../model/record-id";
import type { Dataset } from "./dataset";
import { slugOf } from "./describe";
import { recordBill } from "./record-bill";
import { recordPerson } from "./record-person";
import { placeOfRecord } from "./record-reach";
import { recordService } from "./record-service";
import { recordState } from "./record-state";
import { recordTerm } from "./record-term";
import { recordVote } from "./record-vote";

/** What a record page depends on besides the records. */
export type RecordContext = {
  readonly lang: Language;
  /** ISO date of the dataset. */
  readonly dataDate: string;
};

/** Everything the page of one record shows, in one language; null when there is no record at hand. */
export function recordOf(id: RecordId, dataset: Dataset, context: RecordContext): RecordContent | null {
  if (isStateId(id)) return inPlace(id, ({ code, slug }) => recordState(code, slug, dataset, context));
  if (!isEntityId(id)) return null;
  switch (kindOf(id)) {
    case "service":
      return recordService(slugOf(id), dataset, context);
    case "term":
      return recordTerm(slugOf(id), dataset, context);
    case "person":
      return inPlace(id, ({ code, slug }) => recordPerson(code, slug, dataset, context));
    case "bill":
      return inPlace(id, ({ code }) => recordBill(id, code, dataset, context));
    case "vote":
      return inPlace(id, ({ code, slug }) => {
        const records = dataset.jurisdictions[code];
        return records ? recordVote(code, slug, records, context) : null;
      });
  }
}

function inPlace(
  id: RecordId,
  read: (place: { readonly code: string; readonly slug: string }) => RecordContent | null,
): RecordContent | null {
  const place = placeOfRecord(id);
  return place && read(place);
}
