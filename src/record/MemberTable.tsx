import { useMemo, useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { VoteRecord } from "../model/record-content";
import {
  chooseVoters,
  EVERY_VOTER,
  VOTER_COLUMNS,
  type VoterColumn,
  type VoterOrder,
  voterLines,
} from "./choose-voters";
import { MemberFilter } from "./MemberFilter";
import { MemberRow } from "./MemberRow";

type MemberTableProps = { record: VoteRecord; words: Translator };

/**
 * Everybody the record lists, to be filtered and put in order. Each row is made once: while a reader types, rows only come
 * and go, and the browser lays out none that is not on the screen (`content-visibility` in record.css).
 */
export function MemberTable({ record, words }: MemberTableProps) {
  const { voters, vote } = record;
  const [filter, setFilter] = useState(EVERY_VOTER);
  const [order, setOrder] = useState<VoterOrder>({ column: "name", descending: false });
  const lines = useMemo(() => voterLines(voters, vote.groups), [voters, vote.groups]);
  const rows = useMemo(() => {
    const groups = new Map(vote.groups.map((group) => [group.id, group]));
    return new Map(
      voters.map((voter) => [
        voter,
        <MemberRow
          key={voter.id}
          voter={voter}
          group={groups.get(voter.group ?? "") ?? null}
          date={vote.date}
          words={words}
        />,
      ]),
    );
  }, [voters, vote, words]);
  const chosen = chooseVoters(lines, filter, order);

  function orderBy(column: VoterColumn) {
    setOrder((now) => ({ column, descending: now.column === column && !now.descending }));
  }

  return (
    <>
      <MemberFilter record={record} filter={filter} words={words} onChange={setFilter} />
      <p class="note count" role="status">
        {words.t("members_shown", { shown: chosen.length, all: voters.length })}
      </p>
      <div class="members-window" tabIndex={0} role="region" aria-label={words.t("members_title")}>
        <table class="members">
          <thead>
            <tr>
              {VOTER_COLUMNS.map((column) => (
                <th key={column} scope="col" aria-sort={sortState(order, column)}>
                  <button type="button" onClick={() => orderBy(column)}>
                    {words.t(`members_${column}`)}
                  </button>
                </th>
              ))}
              <th scope="col">{words.t("members_notes")}</th>
            </tr>
          </thead>
          <tbody>{chosen.map(({ voter }) => rows.get(voter))}</tbody>
        </table>
      </div>
    </>
  );
}

function sortState({ column, descending }: VoterOrder, of: VoterColumn): "ascending" | "descending" | "none" {
  if (column !== of) return "none";
  return descending ? "descending" : "ascending";
}
