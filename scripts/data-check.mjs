import { checkedDataset } from "./lib/checked-dataset.mjs";
import { loadSource } from "./lib/load-source.mjs";
import { printProblem } from "./lib/print.mjs";

/**
 * `npm run data:check`: is every record of the right shape, sourced, neutral in its words, and does everything add up?
 * Prints how much there is, or a line for everything that is wrong. `npm run data:check -- --left-out` prints instead, as
 * Markdown, what was found and left out, and why.
 */
try {
  const dataset = await checkedDataset();
  if (process.argv.includes("--left-out")) await printLeftOut(dataset);
  else await printCoverage(dataset);
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}

/** @param {import("../src/dataset/dataset").FullDataset} dataset */
async function printLeftOut(dataset) {
  const { leftOutReport } = await loadSource("src/dataset/left-out-report.ts");
  console.log(leftOutReport(dataset));
}

/** @param {import("../src/dataset/dataset").FullDataset} dataset */
async function printCoverage(dataset) {
  const { coverage, evidence } = await loadSource("src/dataset/coverage.ts");
  /** @type {import("../src/dataset/coverage").CoverageRow[]} */
  const rows = coverage(dataset);
  console.table(Object.fromEntries(rows.map(({ place, ...counts }) => [place, counts])));
  const recognised = rows.reduce((sum, row) => sum + row.peopleRecognised, 0);
  const tracked = rows.reduce((sum, row) => sum + row.people, 0);
  console.log(`${recognised} people are recognised: ${tracked} tracked, ${recognised - tracked} other members.`);
  const { balance } = await loadSource("src/dataset/balance.ts");
  console.log("\nTracked people by chamber and group, as last known, and what they said or did in office:");
  console.table(balance(dataset));
  const { facts, sourced, sources } = evidence(dataset);
  const share = facts === 0 ? 100 : (100 * sourced) / facts;
  console.log(`${sourced} of ${facts} facts have a source (${share.toFixed(share === 100 ? 0 : 1)} %).`);
  console.log(`Sources: ${sources.official} official, ${sources.press} press, ${sources.secondary} secondary.`);
  console.log("What was found and left out, and why: npm run data:check -- --left-out");
}
