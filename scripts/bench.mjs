import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Problem, printProblem } from "./lib/print.mjs";
import { installPackages, requireNode } from "./lib/setup.mjs";

/** Each file of this folder is a benchmark and exports `run(options)`. */
const FOLDER = resolve(import.meta.dirname, "bench");

const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.replace(/\.mjs$/, ""));

const USAGE = `npm run bench -- [NAME…] [options]

  NAME             ${NAMES.join(", ")}; all of them when left out
  --pages FOLDER   HTML pages for "pages" (tests/pages)
  --loads N        loads per page and extension for "pages" (5)
  --quick          fewer loads and shorter runs: to look, not to quote
  --json FILE      writes everything measured as JSON`;

/**
 * @typedef {object} BenchOptions
 * @property {string} pages folder of HTML files
 * @property {number} loads per page and extension
 * @property {boolean} quick true for fewer loads and shorter runs
 */

/** @returns {{ names: readonly string[], json: string | null, help: boolean, options: BenchOptions }} */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        pages: { type: "string" },
        loads: { type: "string" },
        quick: { type: "boolean" },
        json: { type: "string" },
        help: { type: "boolean" },
      },
    });
    const unknown = positionals.filter((name) => !NAMES.includes(name));
    if (unknown.length > 0) throw new Error(`There is no benchmark "${unknown.join(", ")}".`);
    const quick = Boolean(values.quick);
    const loads = Number(values.loads ?? (quick ? 3 : 5));
    if (!Number.isInteger(loads) || loads < 1) throw new Error(`--loads takes a number, not "${values.loads}".`);
    return {
      names: positionals.length > 0 ? positionals : NAMES,
      json: values.json ?? null,
      help: Boolean(values.help),
      options: { pages: resolve(values.pages ?? resolve(import.meta.dirname, "../tests/pages")), loads, quick },
    };
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/**
 * `npm run bench`: measures against the numbers to reach, and judges nothing: a goal that is not met is printed as such
 * and the exit code stays 0. It is 1 when a benchmark itself broke.
 */
async function main() {
  const { names, json, help, options } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  requireNode();
  await installPackages();
  /** @type {Record<string, unknown>} */
  const results = {};
  for (const name of names) {
    console.log(`\n${name}`);
    const started = Date.now();
    try {
      const { run } = await import(`./bench/${name}.mjs`);
      results[name] = await run(options);
    } catch (error) {
      printProblem(error);
      process.exitCode = 1;
    }
    console.log(`${name}: ${Math.round((Date.now() - started) / 1000)} s`);
    // After each, so that a long run that is stopped leaves what it has.
    if (json) await writeFile(resolve(json), `${JSON.stringify(results, null, 2)}\n`);
  }
}

try {
  await main();
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
