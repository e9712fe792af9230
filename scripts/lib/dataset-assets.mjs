import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkedDataset } from "./checked-dataset.mjs";
import { loadSource } from "./load-source.mjs";
import { recognitionData } from "./recognition-data.mjs";
import { ROOT } from "./run.mjs";

/**
 * The dataset as files of the package, which the background reads on its first question: one per jurisdiction, one for
 * services and terms, one for version and date, one to be searched, and what pages need to recognise names.
 * @returns {Promise<{ fileName: string, source: string }[]>}
 * @throws {Problem} when the dataset does not pass its checks
 */
export async function datasetAssets() {
  const [dataset, assets, { dataDateOf }, { searchFile }] = await Promise.all([
    checkedDataset(),
    loadSource("src/dataset/assets.ts"),
    loadSource("src/dataset/data-date.ts"),
    loadSource("src/dataset/search-entries.ts"),
  ]);
  const { META_ASSET, RECOGNITION_ASSET, SEARCH_ASSET, SHARED_ASSET, jurisdictionAsset } = assets;
  const { version } = JSON.parse(await readFile(resolve(ROOT, "package.json"), "utf8"));
  const { jurisdictions, services, terms } = dataset;
  const codes = Object.keys(jurisdictions);
  return [
    asset(META_ASSET, { version, dataDate: dataDateOf(dataset), jurisdictions: codes }),
    asset(SHARED_ASSET, { services, terms }),
    asset(SEARCH_ASSET, searchFile(dataset)),
    asset(RECOGNITION_ASSET, await recognitionData(dataset)),
    ...codes.map((code) => asset(jurisdictionAsset(code), jurisdictions[code])),
  ];
}

/**
 * @param {string} fileName path in the package
 * @param {unknown} content
 */
function asset(fileName, content) {
  return { fileName, source: JSON.stringify(content) };
}
