import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowser, TARGETS } from "./lib/browsers.mjs";
import { printOutput, printProblem, printStep } from "./lib/print.mjs";
import { ROOT, runPackage } from "./lib/run.mjs";

/** How many times as many cases as in `npm test` each property is tried on in a round: minutes on a laptop. */
const TIMES = 5;

/** Milliseconds for which rounds are begun, where nothing else is asked for. */
const MINUTES = 10;

/** Seeds are whole numbers below this, as fast-check takes them. */
const SEEDS = 2 ** 31;

/**
 * `npm run fuzz`: every property of the tests on many more generated cases, round after round. A round's seed is printed
 * before it and brings the same cases back: `-- --seed N`; `-- --minutes N` and `-- --times N` say how long and how many.
 */
try {
  const { values } = parseArgs({
    options: { minutes: { type: "string" }, seed: { type: "string" }, times: { type: "string" } },
  });
  const times = Number(values.times ?? TIMES);
  const deadline = Date.now() + Number(values.minutes ?? MINUTES) * 60_000;
  for (const target of TARGETS) await ensureBrowser(target);
  let held = true;
  do {
    const seed = values.seed === undefined ? Math.floor(Math.random() * SEEDS) : Number(values.seed);
    held = await round(seed, times);
  } while (held && values.seed === undefined && Date.now() < deadline);
  process.exitCode = held ? 0 : 1;
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}

/**
 * All properties once, in Node and in both browsers.
 * @param {number} seed
 * @param {number} times
 * @returns {Promise<boolean>} true when each of them held
 */
async function round(seed, times) {
  console.log(`\nseed ${seed}, ${times} times the cases of npm test`);
  process.env.GENERATED_SEED = String(seed);
  process.env.GENERATED_TIMES = String(times);
  let held = true;
  for (const project of ["unit", ...TARGETS.map((target) => `e2e:${target}`)]) {
    const files = propertyTests().filter((path) => path.startsWith("tests/e2e/") === project.startsWith("e2e:"));
    const { code, output, ms } = await runPackage("vitest/vitest.mjs", ["run", "--project", project, ...files]);
    printStep({ ok: code === 0, name: project, ms, detail: `${files.length} files` });
    if (code === 0) continue;
    held = false;
    printOutput(project, output);
  }
  if (!held) console.log(`To see it again: npm run fuzz -- --seed ${seed} --times ${times}`);
  return held;
}

/** Files of tests that try generated cases, as paths from the top. */
function propertyTests() {
  return readdirSync(resolve(ROOT, "tests"), { recursive: true, encoding: "utf8" })
    .map((path) => join("tests", path).replaceAll("\\", "/"))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => readFileSync(resolve(ROOT, path), "utf8").includes("/generated-cases"));
}
