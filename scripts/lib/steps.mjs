import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { loadSource } from "./load-source.mjs";
import { npm, ROOT, runPackage } from "./run.mjs";
import { shippedRecognition } from "./shipped-recognition.mjs";

/** Of what a failed test says, in the list of failures; the whole follows it. */
const LINES_OF_A_FAILURE = 3;

/**
 * @typedef {{ passed: number, failed: number, detail: string, output: string }} Outcome
 * What a step came to, in tests; a step that is no test run counts as one.
 */

/**
 * @param {number} code exit code
 * @param {string} output
 * @returns {Outcome}
 */
export function outcomeOf(code, output) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, detail: "", output };
}

/**
 * A script of package.json.
 * @param {string} name
 */
export async function npmScript(name) {
  const { code, output } = await npm(["run", "--silent", name]);
  return outcomeOf(code, output);
}

/**
 * One project of vite.config.ts. Tests that are skipped or left to do count as failed: a check that is not made should
 * be deleted, not forgotten.
 * @param {string} project
 * @returns {Promise<Outcome>}
 */
export async function vitest(project) {
  const folder = mkdtempSync(join(tmpdir(), "key-votes-"));
  const file = join(folder, "result.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code, output } = await runPackage("vitest/vitest.mjs", ["run", "--project", project, ...reporters]);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  rmSync(folder, { recursive: true });
  if (!result) return outcomeOf(1, output);
  const passed = result.numPassedTests;
  const left = result.numTotalTests - passed;
  // A file that cannot be loaded fails without a test.
  const failed = left === 0 && code !== 0 ? 1 : left;
  const detail = `${passed} of ${result.numTotalTests} tests`;
  return { passed, failed, detail, output: [...whatFailed(result), output].join("\n") };
}

/**
 * Each test that did not pass, with what it said: first of all, since logs are cut short at their end.
 * @param {{ testResults: { name: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] }} result
 *   of Vitest's JSON reporter
 */
function whatFailed({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const tests = assertionResults
      .filter(({ status }) => status !== "passed")
      .map(
        ({ fullName, status, failureMessages }) => `${status} ${file} > ${fullName}\n${startOf(failureMessages[0])}`,
      );
    return message ? [`failed ${file}\n${startOf(message)}`, ...tests] : tests;
  });
}

/** @param {string} [message] */
const startOf = (message = "") => message.split("\n", LINES_OF_A_FAILURE).join("\n");

/**
 * How well the names of a corpus of passages are recognised: the figures, and whether they fell below those recorded.
 * @returns {Promise<Outcome>}
 */
export async function recognition() {
  const corpus = join(ROOT, "tests/corpus");
  const [{ passagesOf, scoreOf, figuresLine, dropsBelow }, shipped] = await Promise.all([
    loadSource("tests/corpus/figures.ts"),
    shippedRecognition(),
  ]);
  const passages = passagesOf(readFileSync(join(corpus, "mentions.jsonl"), "utf8"));
  const reached = scoreOf(shipped, passages);
  const drops = dropsBelow(JSON.parse(readFileSync(join(corpus, "recorded-level.json"), "utf8")), reached);
  const output = [...drops, ...reached.errors].join("\n");
  return { ...outcomeOf(drops.length, output), failed: drops.length, detail: figuresLine(shipped, passages) };
}

/**
 * The linter of Mozilla's store. Anything it has to say is a failure, notices too.
 * @param {string} folder
 * @returns {Promise<Outcome>}
 */
export async function addOnLint(folder) {
  const { output } = await runPackage("addons-linter/bin/addons-linter", ["--output=json", "--pretty", folder]);
  const start = output.indexOf("{");
  if (start < 0) return outcomeOf(1, output);
  const { errors, notices, warnings } = JSON.parse(output.slice(start)).summary;
  const detail = `${errors} errors, ${warnings} warnings, ${notices} notices`;
  return { ...outcomeOf(errors + warnings + notices === 0 ? 0 : 1, output), detail };
}
