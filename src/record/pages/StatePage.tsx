import type { Translator } from "../../i18n/translator";
import type { StateRecord, StateVote } from "../../model/record-facts";
import { Part } from "../Part";
import { TakeData } from "../TakeData";
import { stateCsv } from "../take-away/votes-csv";
import { LinkedStances } from "./LinkedStances";
import { PositionEntries, type PositionEntry } from "./PositionEntries";
import { RecordHead } from "./RecordHead";

/** A member state: what it did in votes of its Council, and what its government said or did outside them, day by day. */
export function StatePage({ record, words }: { record: StateRecord; words: Translator }) {
  const { votes, stances } = record;
  return (
    <article class="record">
      <RecordHead kind={words.t("kind_state")} place={record.place} name={record.name} />
      {stances.length > 0 && (
        <Part title={words.t("state_stances")}>
          <LinkedStances stances={stances} words={words} />
        </Part>
      )}
      <Part title={words.t("state_votes")}>
        <PositionEntries entries={votes.map((vote) => toEntry(vote, words))} words={words} />
      </Part>
      <p class="note">{words.t("state_members")}</p>
      <TakeData record={record} csv={() => stateCsv(record)} words={words} />
    </article>
  );
}

function toEntry({ vote, position, blank }: StateVote, words: Translator): PositionEntry {
  const stood = position ? words.t(`position_${position}`) : blankWords(blank, vote.date, words);
  return { vote, position, stood, notes: [] };
}

/** The closed list speaks of people; what it says of a person's data would be odd of a state. */
function blankWords(blank: StateVote["blank"], day: string, words: Translator): string {
  const date = words.date(day);
  return blank === null || blank === "notInData"
    ? words.t("state_notInData", { date })
    : words.t(`blank_${blank}`, { date });
}
