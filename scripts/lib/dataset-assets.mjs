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
  const [dataset, assets, { dataDateOf }, { spokenOfIn }, { searchFile }] = await Promise.all([
    checkedDataset(),
    loadSource("src/dataset/assets.ts"),
    loadSource("src/dataset/data-date.ts"),
    loadSource("src/dataset/record-reach.ts"),
    loadSource("src/dataset/search-entries.ts"),
  ]);
  const { META_ASSET, RECOGNITION_ASSET, SEARCH_ASSET, SHARED_ASSET, jurisdictionAsset } = assets;
  const { version } = JSON.parse(await readFile(resolve(ROOT, "package.json"), "utf8"));
  const { jurisdictions, services, terms } = dataset;
  const codes = Object.keys(jurisdictions);
  return [
    asset(META_ASSET, {
      version,
      dataDate: dataDateOf(dataset),
      jurisdictions: codes,
      spokenOfIn: spokenOfIn(dataset),
    }),
    asset(SHARED_ASSET, { services, terms }),
    asset(SEARCH_ASSET, searchFile(dataset)),
    asset(RECOGNITION_ASSET, await recognitionData(dataset)),
    ...(await wholePages(dataset)),
    ...codes.map((code) => asset(jurisdictionAsset(code), jurisdictions[code])),
  ];
}

/**
 * The overview and the page on method, in each language: they tell of everything, what is not shipped included.
 * @param {import("../../src/dataset/dataset").FullDataset} dataset
 */
async function wholePages(dataset) {
  const [{ recordAsset }, { dataDateOf }, { recordOverview }, { recordMethod }, { LANGUAGES }] = await Promise.all(
    ["dataset/assets", "dataset/data-date", "dataset/record-overview", "dataset/record-method", "model/language"].map(
      (module) => loadSource(`src/${module}.ts`),
    ),
  );
  const dataDate = dataDateOf(dataset);
  /** @type {import("../../src/model/language").Language[]} */
  const languages = LANGUAGES;
  const pages = { overview: recordOverview, method: recordMethod };
  const inLanguages = languages.map(async (lang) => {
    const words = JSON.parse(await readFile(resolve(ROOT, `src/static/_locales/${lang}/messages.json`), "utf8"));
    return Object.entries(pages).map(([page, record]) =>
      asset(recordAsset(page, lang), record(dataset, { lang, dataDate }, words[`record_${page}`].message)),
    );
  });
  return (await Promise.all(inLanguages)).flat();
}

/**
 * @param {string} fileName path in the package
 * @param {unknown} content
 */
function asset(fileName, content) {
  return { fileName, source: JSON.stringify(content) };
}
