import { expect, test } from "vitest";
import { readDatasetFiles } from "../../scripts/lib/read-dataset.mjs";
import { checkFiles } from "../../src/dataset/check";
import { problemLine } from "../../src/dataset/problem";
import type { DatasetFile } from "../../src/dataset/read-files";

/** The records as they are; each test damages a copy. */
export const FILES: readonly DatasetFile[] = await readDatasetFiles();

export const PERSON = "jurisdictions/fr/people/anne-le-henanff.json";
export const BILL = "jurisdictions/fr/bills/narcotrafic.json";
export const VOTE = "jurisdictions/fr/votes/narcotrafic-8-ter-restore.json";
export const ROLL_CALL = "jurisdictions/fr/votes/narcotrafic-8-ter-restore.rollcall.json";
export const UNNAMED_VOTE = "jurisdictions/fr/votes/narcotrafic-8-ter-committee.json";
export const COUNTRY = "jurisdictions/fr/jurisdiction.json";
export const MEMBERS = "jurisdictions/fr/members/assemblee-nationale-17.json";
export const SERVICE = "services/signal.json";

/** A record that may be changed anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches into a record to damage it.
export type Loose = any;

/** What was done, to which file, how, and the line that names file, field and reason. */
export type Damage = [what: string, path: string, damage: (record: Loose) => void, line: string | RegExp];

/** The lines printed for these files. */
export function linesOf(files: readonly DatasetFile[]): string[] {
  return checkFiles(files).problems.map(problemLine);
}

/** The lines printed after `damage` was done to one file of the dataset. */
export function linesAfter(path: string, damage: (record: Loose) => void): string[] {
  return linesOf(
    FILES.map((file) => {
      if (file.path !== path) return file;
      const content = structuredClone(file.content);
      damage(content);
      return { path, content };
    }),
  );
}

/** One test per damage. */
export function testEach(damages: readonly Damage[]): void {
  test.each(damages)("%s is told with file, field and reason", (_what, path, damage, line) => {
    expect(linesAfter(path, damage)).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
  });
}
