import { printProblem } from "./lib/print.mjs";

/** Benchmarks by name: `npm run bench -- matcher`. */
const BENCHMARKS = { matcher: "./bench/matcher.mjs" };

try {
  const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
  for (const [name, path] of Object.entries(BENCHMARKS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { run } = await import(path);
    const results = await run({});
    if (process.argv.includes("--json")) console.log(JSON.stringify({ [name]: results }));
  }
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
