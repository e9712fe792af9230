import { Refusal } from "../refusal";
import { hasColumns, readCsv } from "./csv";

const COLUMNS = [
  "epid",
  "firstname",
  "lastname",
  "active",
  "start",
  "end",
  "country",
  "eugroup",
  "party",
  "term",
  "voteid",
] as const;

/** A member as the list of a term prints them. Group and party are of one unknown day and are not read. */
export type TermMember = {
  /** The Parliament's id. */
  readonly id: string;
  /** The id that tables of the 9th term use. */
  readonly voteId: string;
  /** First name and surname, the surname in capitals as the Parliament writes it. */
  readonly name: string;
};

/** True for a list of the members of one term. */
export function isTermList(text: string): boolean {
  return hasColumns(text, COLUMNS);
}

/** Reads a list of the members of one term. @throws Refusal when an id is none, or stands twice */
export function readTermList(text: string): TermMember[] {
  const ids = new Set<string>();
  return readCsv(text, COLUMNS).map(({ line, cells: { epid, voteid, firstname, lastname } }) => {
    const field = `line ${line}`;
    for (const id of [epid, `vote ${voteid}`]) {
      if (!/^(vote )?\d+$/.test(id)) throw new Refusal(field, `"${id}" is no id of a member`);
      if (ids.has(id)) throw new Refusal(field, `${id} stands twice`);
      ids.add(id);
    }
    return { id: epid, voteId: voteid, name: `${firstname} ${lastname}`.trim() };
  });
}

/** The Parliament's ids by those of the tables of the 9th term. */
export function officialIds(members: readonly TermMember[]): Map<string, string> {
  return new Map(members.map(({ id, voteId }) => [voteId, id]));
}
