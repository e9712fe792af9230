import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readBallot } from "../../src/importers/assemblee-nationale/ballot";
import type { Ballot } from "../../src/importers/assemblee-nationale/ballot-shape";
import type { KnownGroup } from "../../src/importers/import-roll-calls";

/** Official files as published (see NOTICE): what each of them is good for. */
const FIXTURES = {
  /** An ordinary public ballot; lists with one member, members voting through another, a president in the chair. */
  ordinary: "VTANR5L17V1102",
  /** Corrections made afterwards, two of them because the machine failed. */
  malfunction: "VTANR5L17V1992",
  /** Ministers listed as not voting, and a correction hidden in a list that begins with null. */
  ministers: "VTANR5L17V3056",
  /** A motion of censure: only votes for. */
  censure: "VTANR5L17V519",
  /** A Congress of both chambers, with other spellings. */
  congress: "VTCGR5L16V1",
  /** Every group is "PO0". */
  groupless: "VTANR5L17V491",
  /** Its groups list 21 members as not voting, its total 10. */
  contradictory: "VTANR5L17V1",
} as const;

export type FixtureName = keyof typeof FIXTURES;

/** The official file, parsed anew each time: tests may damage it. */
export function officialFile(name: FixtureName): unknown {
  return JSON.parse(readFileSync(fixturePath(name), "utf8"));
}

/** Where an official file stands. */
export function fixturePath(name: FixtureName): string {
  return resolve(import.meta.dirname, "fixtures", `${FIXTURES[name]}.json`);
}

/** The ballot in an official file. */
export function ballot(name: FixtureName): Ballot {
  return readBallot(officialFile(name));
}

/** Every group a ballot names, as if the dataset knew them all, in the Assembly and on that day only. */
export function groupsOf(read: Ballot): KnownGroup[] {
  return read.ventilationVotes.organe.groupes.groupe.map(({ organeRef }) => ({
    id: organeRef,
    chamber: "assemblee-nationale",
    from: read.dateScrutin,
    to: read.dateScrutin,
  }));
}

/** Where a test's file "was read". */
export const READ_TODAY = { read: "2026-11-22", readFrom: null };
