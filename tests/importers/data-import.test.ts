import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { fixturePath as europarl } from "./europarl/fixtures";
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

  test("a decision of the European Parliament with the members of its day changes nothing either", () => {
    const { status, stdout } = dataImport(
      "europarl-decision",
      europarl("MTG-PL-2026-07-09-DEC-195775.json"),
      "--groups",
      europarl("sitting-2026-07-10.csv"),
    );
    expect(stdout).toContain("votes/interim-2026-07-09-rejection.rollcall.json: unchanged");
    expect(status).toBe(0);
  });

  test("a table with its sheet changes nothing either", () => {
    const { status, stdout } = dataImport(
      "europarl-table",
      europarl("156258.json"),
      "--table",
      europarl("156258.csv"),
      "--members",
      europarl("meps-9.csv"),
    );
    expect(stdout).toContain("votes/pega-recommendation-2023.rollcall.json: unchanged");
    expect(status).toBe(0);
  });

  test("a table is missing: it says how to ask", () => {
    const { status, stderr } = dataImport("europarl-table", europarl("156258.json"));
    expect(stderr).toMatch(/^europarl-table needs --table FILE\./);
    expect(status).toBe(2);
  });

  test("it tells how to ask when asked for help", () => {
    const { status, stdout } = dataImport("--help");
    expect(stdout).toContain("npm run data:import -- europarl-decision FILE");
    expect(status).toBe(0);
  });

  test("asked wrongly, it says how to ask", () => {
    const { status, stderr } = dataImport("assemblee-scrutin", "x.json", "--vote", "restore");
    expect(stderr).toMatch(/^"restore" is no vote/);
    expect(stderr).toContain("npm run data:import -- assemblee-scrutin FILE");
    expect(status).toBe(2);
  });
});
