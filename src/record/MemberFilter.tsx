import { useMemo } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { VoteRecord } from "../model/record-content";
import { VOTE_POSITIONS } from "../model/vote";
import { EVERY_VOTER, type VoterFilter } from "./choose-voters";

type MemberFilterProps = {
  record: VoteRecord;
  filter: VoterFilter;
  words: Translator;
  onChange: (filter: VoterFilter) => void;
};

/** The ways to look for voters. Choices that would show nobody are not offered. */
export function MemberFilter({ record, filter, words, onChange }: MemberFilterProps) {
  // Every letter typed draws the filter again; what it offers stays.
  const { positions, groups, only } = useMemo(() => choicesFor(record), [record]);
  return (
    <search class="filter" aria-label={words.t("members_filter")}>
      <label>
        {words.t("members_search")}
        <input
          type="search"
          value={filter.name}
          onInput={({ currentTarget }) => onChange({ ...filter, name: currentTarget.value })}
        />
      </label>
      {groups.length > 1 && (
        <Select
          label={words.t("members_group")}
          all={words.t("members_allGroups")}
          value={filter.group}
          choices={groups.map(({ id, abbreviation, name }) => ({ value: id, label: `${abbreviation} – ${name}` }))}
          onChoose={(group) => onChange({ ...filter, group })}
        />
      )}
      <Select
        label={words.t("members_position")}
        all={words.t("members_allPositions")}
        value={filter.position}
        choices={positions.map((value) => ({ value, label: words.t(`position_${value}`) }))}
        onChoose={(position) => onChange({ ...filter, position })}
      />
      {only.length > 0 && (
        <Select
          label={words.t("members_only")}
          all={words.t("members_everybody")}
          value={filter.only}
          choices={only.map((value) => ({ value, label: words.t(`members_only_${value}`) }))}
          onChoose={(chosen) => onChange({ ...filter, only: chosen })}
        />
      )}
      {filter !== EVERY_VOTER && (
        <button type="button" onClick={() => onChange(EVERY_VOTER)}>
          {words.t("members_reset")}
        </button>
      )}
    </search>
  );
}

function choicesFor({ voters, vote }: VoteRecord) {
  return {
    positions: VOTE_POSITIONS.filter((position) => voters.some((voter) => voter.position === position)),
    groups: vote.groups.filter(({ id }) => voters.some(({ group }) => group === id)),
    only: [
      ...(voters.some((voter) => voter.differedFromGroup) ? (["differed"] as const) : []),
      ...(voters.some((voter) => voter.correction !== null) ? (["corrected"] as const) : []),
    ],
  };
}

type SelectProps<Value extends string> = {
  label: string;
  /** The choice that leaves nobody out. */
  all: string;
  value: Value | null;
  choices: readonly { readonly value: Value; readonly label: string }[];
  onChoose: (value: Value | null) => void;
};

function Select<Value extends string>({ label, all, value, choices, onChoose }: SelectProps<Value>) {
  return (
    <label>
      {label}
      <select
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          onChoose(choices.find((choice) => choice.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
