import type { RollCallFormat } from "../import-roll-calls";
import type { Ballot } from "./ballot";
import { readDecision } from "./decision";
import { toRollCall } from "./roll-call";
import { readSheet } from "./sheet";
import { sourceOf } from "./source";

/** Decisions of the European Parliament's open data, one JSON file each, with a file of groups beside it or none. */
export const EUROPARL_DECISION = format("decision.notation_votingId", readDecision, "official");

/** Tables of voters with a sheet of what the record says of the ballot. */
export const EUROPARL_TABLE = format("sheet.uid", readSheet, "secondary");

function format(
  uidField: string,
  read: (content: unknown) => Ballot,
  kind: "official" | "secondary",
): RollCallFormat<Ballot> {
  return {
    uidField,
    read,
    uidOf: ({ uid }) => uid,
    toRollCall: (ballot, groups, provenance) =>
      toRollCall(ballot, new Set(groups.map(({ id }) => id)), sourceOf(ballot, provenance, kind)),
  };
}
