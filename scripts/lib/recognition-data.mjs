import { loadSource } from "./load-source.mjs";

/**
 * What pages need to recognise the names of a dataset.
 * @param {import("../../src/dataset/dataset").FullDataset} dataset
 * @returns {Promise<import("../../src/model/recognition").RecognitionData>}
 */
export async function recognitionData(dataset) {
  const [{ aliasList }, { firstYears }, { packAliases }, { LANGUAGE_WORDS }] = await Promise.all([
    loadSource("src/dataset/alias-list.ts"),
    loadSource("src/dataset/first-years.ts"),
    loadSource("src/matcher/pack-aliases.ts"),
    loadSource("src/matcher/languages/known-languages.ts"),
  ]);
  const aliases = Buffer.from(packAliases(aliasList(dataset))).toString("base64");
  return { aliases, firstYears: firstYears(dataset), words: LANGUAGE_WORDS };
}
