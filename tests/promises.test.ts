import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { ROOT } from "../scripts/lib/run.mjs";
import { type Known, tableUnder, titlesOf, unheld } from "./support/house/named-tests";

function textOf(path: string): string | null {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : null;
}

const REPOSITORY: Known = { textOf, commands: Object.keys(packageJson.scripts) };

const ISOLATION = ["", "-card", "-look", "-press", "-pretence", "-markup"].map((part) => `e2e/isolation${part}`);

describe("every line of a table of promises names tests that exist", () => {
  it.each([
    ["CONTRIBUTING.md", "What can go wrong, and what then", ["e2e/faults"]],
    ["CONTRIBUTING.md", "What a page can learn", ISOLATION],
    ["SECURITY.md", "Threat model, in one page", []],
  ] as const)("%s: %s", (document, heading, otherwise) => {
    const lines = tableUnder(heading, textOf(document) ?? "");
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap((line) => unheld(line, otherwise, REPOSITORY))).toEqual([]);
  });
});

describe("a promise", () => {
  const files: Readonly<Record<string, string>> = {
    "tests/e2e/rain.test.ts": `test("falls on a page, in time", async () => {});\ntest.skip("once fell", () => {});`,
    "tests/ui/draw.test.tsx": `describe("a drawing", () => {\n  it.each([[1]])(\n    "of %s (twice)",\n    () => {},\n  );\n});`,
  };
  const known: Known = { textOf: (path) => files[path] ?? null, commands: ["bench"] };

  it.each([
    ["by its whole title", "*falls on a page, in time*", []],
    ["by its beginning", "*falls on…*", []],
    ["by its end, in a file it names", "rain, `ui/draw` *…(twice)*, `npm run bench`", []],
    ["by a group of tests", "`ui/draw` *a drawing*", []],
    ["by a title that is gone", "*falls in…*", ['"Rain": e2e/rain has no test "falls in…".']],
    ["by half a word at the end", "*falls on*", ['"Rain": e2e/rain has no test "falls on".']],
    ["by a test that is skipped", "*once fell*", ['"Rain": e2e/rain has no test "once fell".']],
    ["by a file that is gone", "`e2e/snow` *falls…*", ['"Rain": e2e/snow has no test "falls…".']],
    ["by a file alone", "*falls…*, `ui/draw`", ['"Rain": ui/draw is named without a test.']],
    ["by a command that is gone", "*falls…*, `npm run away`", ['"Rain": there is no command npm run away.']],
    ["by nothing", "as everybody knows", ['"Rain": no test is named.']],
  ])("is held, or not, %s", (_how, heldBy, problems) => {
    expect(unheld({ about: "Rain", heldBy }, ["e2e/rain"], known)).toEqual(problems);
  });

  test("is a line of the table under its heading", () => {
    const markdown =
      "# Rain\n\n| a | b |\n|---|---|\n| 1 | *x* |\n\n## Snow\n\n| c | d | e |\n|---|---|---|\n| 2 | 3 | *y* |\n";
    expect(tableUnder("Rain", markdown)).toEqual([{ about: "1", heldBy: "*x*" }]);
    expect(tableUnder("Snow", markdown)).toEqual([{ about: "2", heldBy: "*y*" }]);
    expect(tableUnder("Hail", markdown)).toEqual([]);
  });

  test("is no string that merely stands in a test", () => {
    expect(titlesOf(`test("one", () => {\n  expect(text).toBe("two");\n  open("three", 4);\n});`)).toEqual(["one"]);
  });
});
