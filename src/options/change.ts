import type { Settings } from "../model/settings";

/** Changes the reader's settings: shown at once, then stored. */
export type Change = (by: (now: Settings) => Settings) => void;
