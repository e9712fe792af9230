import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { VoteRecord } from "../model/record-content";
import { Scrollable } from "../ui/Scrollable";
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
import { rowByKey } from "./row-keys";

type MemberTableProps = { record: VoteRecord; words: Translator };

/**
 * Everybody the record lists, to be filtered and put in order. Each row is made once and stays: while a reader types, rows
 * are only hidden and shown, and the browser lays out none that is not on the screen (`content-visibility` in members.css).
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
  const ordered = useMemo(
    () => chooseVoters(lines, EVERY_VOTER, order).map(({ voter }) => rows.get(voter)),
    [lines, rows, order],
  );
  const chosen = useMemo(
    () => new Set(chooseVoters(lines, filter, order).map(({ voter }) => voter.id)),
    [lines, filter, order],
  );
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    for (const row of body.current?.rows ?? []) {
      const isOut = !chosen.has(row.dataset.voter ?? "");
      // Most rows stay as they are.
      if (row.hidden !== isOut) row.hidden = isOut;
    }
  }, [chosen]);

  function orderBy(column: VoterColumn) {
    setOrder((now) => ({ column, descending: now.column === column && !now.descending }));
  }

  return (
    <>
      <MemberFilter record={record} filter={filter} words={words} onChange={setFilter} />
      <p class="note count" role="status">
        {words.t("members_shown", { shown: chosen.size, all: voters.length })}
      </p>
      <Scrollable class="members-window" label={words.t("members_label")} onKeyDown={goByRows}>
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
          <tbody ref={body}>{ordered}</tbody>
        </table>
      </Scrollable>
    </>
  );
}

/** Hundreds of names are one stop of the Tab key; arrow keys go from one to the next. */
function goByRows(event: TargetedKeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("tbody tr:not([hidden]) a")];
  const { activeElement } = document;
  const from = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1;
  const next = rowByKey(event.key, from, links.length);
  if (next === null) return;
  event.preventDefault();
  links[next]?.focus();
}

function sortState({ column, descending }: VoterOrder, of: VoterColumn): "ascending" | "descending" | "none" {
  if (column !== of) return "none";
  return descending ? "descending" : "ascending";
}
