import type { RecordContent } from "../../model/record-content";

/** Names the form of the file, so that a program can tell what it is given. */
const FORMAT = "key-votes-record";
/** Goes up when a field is renamed, removed or changes its meaning. */
const VERSION = 1;

/** A record as a JSON file: everything the page shows, in the language it was shown in, sources included. */
export function recordJson(record: RecordContent): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, record }, null, 2)}\n`;
}
