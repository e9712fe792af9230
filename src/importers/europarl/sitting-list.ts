import { Refusal } from "../refusal";
import { hasColumns, readCsv } from "./csv";
import { groupId } from "./groups";

const COLUMNS = ["epId", "MEP", "Country", "Current national party", "Current EP group"] as const;

/** Votes the list adds in words of its own. They are not read: positions come from the Parliament's record only. */
const VOTE_COLUMNS = [
  "6 Jul 2021",
  "7 Feb 2024 mandate",
  "10 Apr 2024",
  "11 Mar 2026",
  "26 Mar 2026",
  "9 Jul Council rejection",
  "9 Jul amended rejection",
] as const;

const ALL_COLUMNS = [...COLUMNS, ...VOTE_COLUMNS] as const;

/** What stands for the group of those who had left. */
const LEFT = "not a current MEP";

/** A member as a list made from the Parliament's own of one day prints them. */
export type SittingMember = {
  /** The Parliament's id. */
  readonly id: string;
  readonly name: string;
  /** Id of the group on the day of the list, null for those who had left by then. */
  readonly group: string | null;
};

/** True for a list of sitting members with their groups. */
export function isSittingList(text: string): boolean {
  return hasColumns(text, COLUMNS) || hasColumns(text, ALL_COLUMNS);
}

/**
 * Reads a list of the members of one day, with or without the columns on votes. Lines without an id are not read: they
 * cannot be told apart.
 * @param term the Parliament's, which gives groups their ids
 * @throws Refusal when an id is none or stands twice, or a group was never met
 */
export function readSittingList(text: string, term: string): SittingMember[] {
  const rows = hasColumns(text, COLUMNS) ? readCsv(text, COLUMNS) : readCsv(text, ALL_COLUMNS);
  const ids = new Set<string>();
  return rows.flatMap(({ line, cells }): SittingMember[] => {
    const { epId: id, MEP: name, "Current EP group": group } = cells;
    const field = `line ${line}`;
    if (id === "") return [];
    if (!/^\d+$/.test(id)) throw new Refusal(field, `"${id}" is no id of a member`);
    if (ids.has(id)) throw new Refusal(field, `${id} stands twice`);
    ids.add(id);
    return [{ id, name, group: group === LEFT ? null : groupId(group, term, field) }];
  });
}
