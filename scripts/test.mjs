import { ensureBrowser, TARGETS } from "./lib/browsers.mjs";
import { printOutput, printProblem, printStep } from "./lib/print.mjs";
import { installPackages, requireNode } from "./lib/setup.mjs";
import { addOnLint, npmScript, outcomeOf, recognition, vitest } from "./lib/steps.mjs";

/**
 * `npm test`: everything that is checked, from an empty checkout. Ends with "N passed, N failed": tests, and one for
 * each step that is no test run.
 */
const total = { passed: 0, failed: 0 };

/**
 * @param {string} name
 * @param {() => Promise<import("./lib/steps.mjs").Outcome>} step
 * @returns {Promise<boolean>} true when nothing in it failed
 */
async function check(name, step) {
  const started = Date.now();
  const { passed, failed, detail, output } = await step();
  total.passed += passed;
  total.failed += failed;
  printStep({ ok: failed === 0, name, ms: Date.now() - started, detail });
  if (failed > 0) printOutput(name, output);
  return failed === 0;
}

/**
 * Does the steps in order, two at a time: there are two cores nearly everywhere.
 * @param {[name: string, step: () => Promise<import("./lib/steps.mjs").Outcome>][]} steps the longest first
 */
async function checkAll(steps) {
  const left = [...steps];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await check(...next);
  };
  await Promise.all([lane(), lane()]);
}

async function main() {
  requireNode();
  await installPackages();
  for (const target of TARGETS) await ensureBrowser(target);

  const built = await check("build", () => npmScript("build"));
  /** @param {() => Promise<import("./lib/steps.mjs").Outcome>} step what cannot be done without a build has failed */
  const onBuild = (step) => (built ? step : async () => outcomeOf(1, "Not run, because there is no build.\n"));
  await checkAll([
    ["in Firefox", onBuild(() => vitest("e2e:firefox"))],
    ["in Chromium", onBuild(() => vitest("e2e:chrome"))],
    ["unit tests", () => vitest("unit")],
    ["add-on lint", onBuild(() => addOnLint("dist/firefox"))],
    ["types", () => npmScript("check:types")],
    ["lint", () => npmScript("lint")],
    ["data", () => npmScript("data:check")],
    ["recognition", recognition],
  ]);
}

const started = Date.now();
try {
  await main();
} catch (error) {
  printProblem(error);
  total.failed += 1;
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
