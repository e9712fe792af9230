import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { canonicalJson } from "../../../src/importers/canonical-json";
import type { KnownGroup, RollCallFormat } from "../../../src/importers/import-roll-calls";

/** Where a file of the Parliament, or a table made from its records, stands (see NOTICE). */
export function fixturePath(name: string): string {
  return resolve(import.meta.dirname, "../fixtures/europarl", name);
}

/** A file as text. */
export function fixture(name: string): string {
  return readFileSync(fixturePath(name), "utf8");
}

/** A file's JSON. */
export function jsonFixture(name: string): Record<string, unknown> {
  return JSON.parse(fixture(name)) as Record<string, unknown>;
}

/** Every group in the files. */
const GROUPS: readonly KnownGroup[] = ["9", "10"].flatMap((term) =>
  ["EPP", "SD", "Renew", "Greens-EFA", "ECR", "ID", "Left", "PfE", "ESN", "NI"].map((group) => ({
    id: `${group}-${term}`,
    chamber: "european-parliament",
    from: null,
    to: null,
  })),
);

/** Members of 10 July 2026 with their groups. */
export const SITTING = fixture("sitting-2026-07-10.csv");

/** Members of the 9th term. */
export const TERM_9 = fixture("meps-9.csv");

/** The decision of 9 July 2026 on rejecting the Council's position. */
export const REJECTION = jsonFixture("MTG-PL-2026-07-09-DEC-195775.json");

/** The vote of 15 June 2023 on the PEGA recommendation: what the record says of it, and its table. */
export const PEGA = {
  sheet: jsonFixture("156258.json"),
  table: fixture("156258.csv"),
  groups: "printed",
  members: TERM_9,
} as const;

/** What importing `content` gives, and the text of the file that is written. */
export function imported<Ballot>(format: RollCallFormat<Ballot>, content: unknown) {
  const rollCall = format.toRollCall(format.read(content), GROUPS, { read: "2026-11-22", readFrom: null });
  return { rollCall, text: canonicalJson(rollCall) };
}
