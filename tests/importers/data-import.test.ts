import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { fixturePath } from "./fixtures";

const ROOT = resolve(import.meta.dirname, "../..");
const ROLL_CALL = resolve(ROOT, "src/dataset/jurisdictions/fr/votes/narcotrafic-8-ter-restore.rollcall.json");

/** Runs `npm run data:import -- …` as a contributor would. */
function dataImport(...asked: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/data-import.mjs", ...asked], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the import command", () => {
  test("an official file that is in the dataset already changes nothing", () => {
    const before = readFileSync(ROLL_CALL, "utf8");
    const { status, stdout } = dataImport("assemblee-scrutin", fixturePath("ordinary"));
    expect(stdout).toContain("votes/narcotrafic-8-ter-restore.rollcall.json: unchanged");
    expect(status).toBe(0);
    expect(readFileSync(ROLL_CALL, "utf8")).toBe(before);
  });

  test("a refused file is named with field and reason, and nothing is written", () => {
    const before = readFileSync(ROLL_CALL, "utf8");
    const { status, stderr } = dataImport("assemblee-scrutin", fixturePath("contradictory"), "--vote", "fr/some-vote");
    expect(stderr).toMatch(/^VTANR5L17V1\.json: scrutin\.syntheseVote\.decompte: the total didNotVote is 10/);
    expect(stderr).toContain("Nothing was written.");
    expect(status).toBe(1);
    expect(readFileSync(ROLL_CALL, "utf8")).toBe(before);
  });

  test("asked wrongly, it says how to ask", () => {
    const { status, stderr } = dataImport("assemblee-scrutin", "x.json", "--vote", "restore");
    expect(stderr).toMatch(/^"restore" is no vote/);
    expect(stderr).toContain("npm run data:import -- assemblee-scrutin FILE");
    expect(status).toBe(2);
  });
});
