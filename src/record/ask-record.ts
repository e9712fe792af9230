import type { Language } from "../model/language";
import type { RecordContent } from "../model/record-content";
import type { RecordId } from "../model/record-id";
import { browser } from "../platform/browser";
import { askBackground } from "../platform/messages";

/** What became of a question for a record. */
export type RecordAnswer = { readonly kind: "record"; readonly content: RecordContent } | { readonly kind: "failed" };

/** Asks the background for a record; null when there is none. A background that cannot read its data is an answer too. */
export async function askRecord(id: RecordId, language: Language): Promise<RecordAnswer | null> {
  try {
    const json = await askBackground<"record">(browser.runtime, { type: "record", id, language });
    return json === null ? null : { kind: "record", content: JSON.parse(json) };
  } catch (error) {
    console.error(`${id} could not be read.`, error);
    return { kind: "failed" };
  }
}
