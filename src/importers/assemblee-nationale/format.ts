import type { RollCallFormat } from "../import-roll-calls";
import { readBallot } from "./ballot";
import type { Ballot } from "./ballot-shape";
import { toRollCall } from "./roll-call";

/** Ballots of the French National Assembly's open data, one JSON file each. */
export const ASSEMBLEE_NATIONALE: RollCallFormat<Ballot> = {
  uidField: "scrutin.uid",
  read: readBallot,
  uidOf: ({ uid }) => uid,
  toRollCall,
};
