import type { RecordId } from "../../model/record-id";

/** A file's name for a record: "key-votes-vote-fr-narcotrafic-8-ter-restore.csv". `what` tells files of one record apart. */
export function fileName(id: RecordId, what: string | null, ending: "csv" | "json" | "svg" | "png"): string {
  const parts = ["key-votes", id.replace(/[^a-z0-9]+/g, "-"), what].filter((part) => part !== null);
  return `${parts.join("-")}.${ending}`;
}
