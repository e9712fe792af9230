import type { SourceKind } from "../model/source";
import type { FullDataset } from "./dataset";
import { rankAndFile } from "./members";
import { writtenRecords } from "./record-files";

/** How much the dataset holds of one country, or of what belongs to none ("–"). */
export type CoverageRow = {
  readonly place: string;
  /** Tracked ones. */
  readonly people: number;
  readonly billsAndProvisions: number;
  readonly votes: number;
  /** Votes whose members' positions are published. */
  readonly nominalVotes: number;
  /** Names in lists of members, one list for each chamber and term. */
  readonly members: number;
  /** People whose name is recognised: tracked ones, and members without a record of their own, each once. */
  readonly peopleRecognised: number;
  readonly states: number;
  /** Dated positions of governments of member states. */
  readonly positions: number;
  readonly services: number;
  readonly terms: number;
  /** Facts that were found and left out: see `left-out.json`. */
  readonly leftOut: number;
};

/** Facts (offices, memberships, stances, steps, readings, votes …) and what stands behind them. */
export type Evidence = {
  readonly facts: number;
  readonly sourced: number;
  /** Sources by kind, each as often as it is given. */
  readonly sources: Readonly<Record<SourceKind, number>>;
};

/** Counts by place, for the table that `data:check` prints. */
export function coverage({ jurisdictions, services, terms, leftOut }: FullDataset): CoverageRow[] {
  const places = Object.entries(jurisdictions).map(([code, records]) => ({
    place: code,
    people: size(records.people),
    billsAndProvisions: Object.values(records.bills).reduce((sum, bill) => sum + 1 + bill.provisions.length, 0),
    votes: size(records.votes),
    nominalVotes: size(records.rollCalls),
    members: Object.values(records.members)
      .flatMap(({ lists }) => lists)
      .reduce((sum, { names }) => sum + size(names), 0),
    peopleRecognised: size(records.people) + rankAndFile(records).length,
    states: size(records.states),
    positions: Object.values(records.states).reduce((sum, { stances }) => sum + stances.length, 0),
    services: 0,
    terms: 0,
    leftOut: leftOut.byCode[code]?.length ?? 0,
  }));
  const none = {
    people: 0,
    billsAndProvisions: 0,
    votes: 0,
    nominalVotes: 0,
    members: 0,
    peopleRecognised: 0,
    states: 0,
    positions: 0,
  };
  const shared = { services: size(services), terms: size(terms), leftOut: leftOut.shared.length };
  return [...places, { place: "–", ...none, ...shared }];
}

/** Counts facts and their sources. A fact is whatever has a field `sources`, and each roll call. */
export function evidence(dataset: FullDataset): Evidence {
  const sources: Record<SourceKind, number> = { official: 0, press: 0, secondary: 0 };
  let facts = 0;
  let sourced = 0;
  const count = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("sources" in value && Array.isArray(value.sources)) {
      facts++;
      if (value.sources.length > 0) sourced++;
      for (const { kind } of value.sources) if (isKind(kind)) sources[kind]++;
    }
    for (const inner of Object.values(value)) count(inner);
  };
  for (const { record } of writtenRecords(dataset)) count(record);
  for (const { rollCalls } of Object.values(dataset.jurisdictions)) {
    for (const { source } of Object.values(rollCalls)) count({ sources: [source] });
  }
  return { facts, sourced, sources };
}

function isKind(kind: unknown): kind is SourceKind {
  return kind === "official" || kind === "press" || kind === "secondary";
}

function size(table: Readonly<Record<string, unknown>>): number {
  return Object.keys(table).length;
}
