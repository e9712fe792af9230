import { readFileSync } from "node:fs";

/** Files as they are found in public copies of the Parliament's records; see `fixtures`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
}

/** A fixture's JSON. */
export function jsonFixture(name: string): Record<string, unknown> {
  return JSON.parse(fixture(name)) as Record<string, unknown>;
}

/** The ids of every group in the fixtures. */
export const GROUPS: ReadonlySet<string> = new Set(
  ["9", "10"].flatMap((term) =>
    ["EPP", "SD", "Renew", "Greens-EFA", "ECR", "ID", "Left", "PfE", "ESN", "NI"].map((group) => `${group}-${term}`),
  ),
);

/** The vote of 9 July 2026 on rejecting the Council's position. */
export const REJECTION = {
  decision: jsonFixture("MTG-PL-2026-07-09-DEC-195775.json"),
  table: fixture("195775.csv"),
};
