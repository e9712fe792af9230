import { Refusal } from "../refusal";
import { CAST_POSITIONS, type Cast } from "./ballot";
import { hasColumns, type Row, readCsv } from "./csv";
import { groupId } from "./groups";
import { officialIds, readTermList } from "./term-list";

/** The voters of one ballot, by id. `uid` is the official id of the ballot, null where the table names none. */
export type VoterTable = { readonly uid: string | null; readonly casts: ReadonlyMap<string, Cast> };

/** Tables of the 10th term name members by their official id, those of the 9th by another one, see `readTermList`. */
const COLUMNS = ["mepid", "result", "eugroup", "identifier"] as const;
const COLUMNS_WITH_NAMES = ["mepid", "name", "result", "eugroup", "identifier", "vote_id"] as const;
const COLUMNS_WITHOUT_GROUPS = ["mepid", "result", "identifier"] as const;
const STATE_COLUMNS = ["state", "position"] as const;

/** Tables as text. A table of the 9th term needs the list of that term's members, which translates its ids. */
export type TableFiles = { readonly table: string; readonly members: string | null };

/**
 * Reads a table of voters: of members with position and printed group, or of member states with position.
 * @param term the Parliament's, which gives groups their ids
 * @throws Refusal at a line that is not as expected, or names somebody twice
 */
export function readVoterTable({ table, members }: TableFiles, term: string): VoterTable {
  if (hasColumns(table, STATE_COLUMNS)) return { uid: null, casts: stateCasts(table) };
  const ids = members === null ? null : officialIds(readTermList(members));
  const printsGroups = !hasColumns(table, COLUMNS_WITHOUT_GROUPS);
  const rows = printsGroups ? readCsv(table, ids === null ? COLUMNS : COLUMNS_WITH_NAMES) : rowsWithoutGroups(table);
  const casts = new Map<string, Cast>();
  const uids = new Set<string>();
  for (const { line, cells } of rows) {
    const field = `line ${line}`;
    const id = ids === null ? cells.mepid : ids.get(cells.mepid);
    if (id === undefined) throw new Refusal(field, `${cells.mepid} is not in the list of members`);
    if (!/^\d+$/.test(id)) throw new Refusal(field, `"${id}" is no id of a member`);
    const group = printsGroups ? groupId(cells.eugroup, term, field) : null;
    addOnce(casts, { id, position: positionOf(cells.result, field), group }, field);
    uids.add(cells.identifier);
  }
  const [uid = ""] = uids;
  if (uids.size !== 1) throw new Refusal("", `should be of one ballot, is of ${uids.size}`);
  return { uid, casts };
}

/** The same voters without their groups: those a table prints may be of another day. */
export function withoutGroups({ uid, casts }: VoterTable): VoterTable {
  return { uid, casts: new Map([...casts].map(([id, cast]) => [id, { ...cast, group: null }])) };
}

function rowsWithoutGroups(table: string): Row<(typeof COLUMNS)[number]>[] {
  return readCsv(table, COLUMNS_WITHOUT_GROUPS).map(({ line, cells }) => ({ line, cells: { ...cells, eugroup: "" } }));
}

function stateCasts(table: string): Map<string, Cast> {
  const casts = new Map<string, Cast>();
  for (const { line, cells } of readCsv(table, STATE_COLUMNS)) {
    const field = `line ${line}`;
    if (!/^[A-Z]{2}$/.test(cells.state)) throw new Refusal(field, `"${cells.state}" is no member state`);
    addOnce(casts, { id: cells.state, position: positionOf(cells.position, field), group: null }, field);
  }
  return casts;
}

function addOnce(casts: Map<string, Cast>, cast: Cast, field: string): void {
  if (casts.has(cast.id)) throw new Refusal(field, `${cast.id} stands twice`);
  casts.set(cast.id, cast);
}

function positionOf(word: string, field: string): Cast["position"] {
  const position = CAST_POSITIONS.find((known) => known === word);
  if (position === undefined) throw new Refusal(field, `"${word}" is no position met so far`);
  return position;
}
