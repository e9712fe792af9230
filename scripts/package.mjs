import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { zip } from "./lib/archive.mjs";
import { datasetRelease } from "./lib/dataset-release.mjs";
import { builtFiles, filesUnder, sourceFiles } from "./lib/packaged-files.mjs";
import { Problem, printProblem } from "./lib/print.mjs";
import { npm, ROOT } from "./lib/run.mjs";
import { installPackages, requireNode } from "./lib/setup.mjs";

/**
 * `npm run package`: what is handed to the stores and to those who reuse the dataset, into `dist/packages`. The same
 * sources give the same bytes, wherever and whenever it runs.
 */
const FOLDER = resolve(ROOT, "dist/packages");

async function main() {
  requireNode();
  await installPackages();
  const { code, output } = await npm(["run", "--silent", "build"]);
  if (code !== 0) throw new Problem(output);

  const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8"));
  const { dataDate, json } = await datasetRelease();
  const archives = {
    [`key-votes-${version}-chrome.zip`]: builtFiles("chrome"),
    [`key-votes-${version}-firefox.zip`]: builtFiles("firefox"),
    [`key-votes-${version}-source.zip`]: sourceFiles(),
    [`key-votes-dataset-${dataDate}.zip`]: [
      { path: "key-votes-dataset.json", bytes: Buffer.from(json) },
      { path: "NOTICE", bytes: readFileSync(resolve(ROOT, "NOTICE")) },
      ...filesUnder("src/dataset/schemas"),
    ],
  };
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  /** @type {string[]} */
  const sums = [];
  for (const [name, files] of Object.entries(archives)) {
    const bytes = await zip(files);
    writeFileSync(resolve(FOLDER, name), bytes);
    console.log(`dist/packages/${name}  ${Math.ceil(bytes.length / 1000)} kB`);
    sums.push(`${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
  }
  writeFileSync(resolve(FOLDER, "SHA256SUMS"), sums.join(""));
  console.log("dist/packages/SHA256SUMS");
}

try {
  await main();
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
