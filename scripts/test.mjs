import { ensureBrowser, TARGETS } from "./lib/browsers.mjs";
import { printOutput, printProblem, printStep } from "./lib/print.mjs";
import { installPackages, requireNode } from "./lib/setup.mjs";
import { addOnLint, npmScript, outcomeOf, vitest } from "./lib/steps.mjs";

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

/** @param {string} what */
function withoutBuild(what) {
  return check(what, async () => outcomeOf(1, "Not run, because there is no build.\n"));
}

async function main() {
  requireNode();
  await installPackages();
  for (const target of TARGETS) await ensureBrowser(target);

  const built = await check("build", () => npmScript("build"));
  // Two lanes for two cores, about equally long.
  await Promise.all([
    (async () => {
      await check("types", () => npmScript("check:types"));
      await check("lint", () => npmScript("lint"));
      await check("data", () => npmScript("data:check"));
      await check("unit tests", () => vitest("unit"));
      if (!built) return;
      await check("add-on lint", () => addOnLint("dist/firefox"));
      await check("in Chromium", () => vitest("e2e:chrome"));
    })(),
    built ? check("in Firefox", () => vitest("e2e:firefox")) : null,
  ]);
  if (!built) for (const what of ["add-on lint", "in Chromium", "in Firefox"]) await withoutBuild(what);
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
