import { loadSource } from "./load-source.mjs";
import { Problem } from "./print.mjs";
import { readDatasetFiles } from "./read-dataset.mjs";

/**
 * The dataset, checked.
 * @returns {Promise<import("../../src/dataset/dataset").FullDataset>}
 * @throws {Problem} with a line for everything that is wrong: file, field, reason
 */
export async function checkedDataset() {
  const [files, { checkFiles }, { problemLine }] = await Promise.all([
    readDatasetFiles(),
    loadSource("src/dataset/check.ts"),
    loadSource("src/dataset/problem.ts"),
  ]);
  const { dataset, problems } = checkFiles(files);
  if (problems.length === 0) return dataset;
  const count = problems.length === 1 ? "1 thing is" : `${problems.length} things are`;
  throw new Problem(`${problems.map(problemLine).join("\n")}\n\n${count} wrong in src/dataset.`);
}
