import { ASSEMBLEE_NATIONALE } from "./assemblee-nationale/format";
import { CONGRESS } from "./congress/format";
import { EUROPARL_DECISION, EUROPARL_TABLE } from "./europarl/format";
import {
  type AtHand,
  type ImportedRollCall,
  type ImportOptions,
  importRollCalls,
  type OfficialFile,
} from "./import-roll-calls";

/** The import of one official format. */
export type RollCallImport = {
  /** The jurisdiction whose votes these are. */
  readonly code: string;
  /** @throws Refusal at the first file that does not pass */
  run(files: readonly OfficialFile[], atHand: AtHand, options: ImportOptions): ImportedRollCall[];
};

/** Every official format of roll calls, by the name it is asked for. */
export const ROLL_CALL_IMPORTS: Readonly<Record<string, RollCallImport>> = {
  "assemblee-scrutin": {
    code: "fr",
    run: (files, atHand, options) => importRollCalls(ASSEMBLEE_NATIONALE, files, atHand, options),
  },
  "congress-vote": {
    code: "us",
    run: (files, atHand, options) => importRollCalls(CONGRESS, files, atHand, options),
  },
  "europarl-decision": {
    code: "eu",
    run: (files, atHand, options) => importRollCalls(EUROPARL_DECISION, files, atHand, options),
  },
  "europarl-table": {
    code: "eu",
    run: (files, atHand, options) => importRollCalls(EUROPARL_TABLE, files, atHand, options),
  },
};
