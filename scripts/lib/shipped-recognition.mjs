import { checkedDataset } from "./checked-dataset.mjs";
import { loadSource } from "./load-source.mjs";
import { recognitionData } from "./recognition-data.mjs";

/**
 * Opens the very recognition data that is shipped.
 * @returns {Promise<import("../../src/matcher/recognition").Recognition>}
 */
export async function shippedRecognition() {
  const [{ openAliasIndex }, { aliases, firstYears, words }] = await Promise.all([
    loadSource("src/matcher/alias-index.ts"),
    checkedDataset().then(recognitionData),
  ]);
  // Data knows no literal types; the lists are those of `languages/`.
  return {
    index: openAliasIndex(new Uint8Array(Buffer.from(aliases, "base64"))),
    firstYears,
    words: /** @type {any} */ (words),
  };
}
