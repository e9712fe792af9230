import { isEntityId, jurisdictionOf, kindOf } from "../model/entity";
import type { Language } from "../model/language";
import type { RecordContent } from "../model/record-content";
import type { RecordId } from "../model/record-id";
import type { Dataset } from "./dataset";
import { slugOf } from "./describe";
import { recordVote } from "./record-vote";

/** What a record page depends on besides the records. */
export type RecordContext = {
  readonly lang: Language;
  /** ISO date of the dataset. */
  readonly dataDate: string;
};

/** Everything the record page shows of `id`, in one language; null when there is no record at hand. */
export function recordOf(id: RecordId, dataset: Dataset, context: RecordContext): RecordContent | null {
  if (!isEntityId(id)) return null;
  const code = jurisdictionOf(id);
  const records = code === null ? undefined : dataset.jurisdictions[code];
  if (code === null || !records) return null;
  return kindOf(id) === "vote" ? recordVote(code, slugOf(id), records, context) : null;
}
