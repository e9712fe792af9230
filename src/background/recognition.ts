import { RECOGNITION_ASSET } from "../dataset/assets";
import { isRecognitionData, type RecognitionData } from "../model/recognition";
import { browser } from "../platform/browser";
import { storeRecognition } from "../platform/recognition-store";
import { readAsset } from "./assets";

/**
 * Reads the packed names and vocabulary of the package.
 * @throws when the file is missing or damaged, naming it
 */
export async function recognitionData(): Promise<RecognitionData> {
  const data = await readAsset(RECOGNITION_ASSET);
  if (!isRecognitionData(data)) throw new Error(`${RECOGNITION_ASSET}: is not as expected`);
  return data;
}

/** Puts recognition data into the storage after each installation and update, where pages read it. */
export function storeRecognitionOnInstall(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const { version } = browser.runtime.getManifest();
    await storeRecognition(browser.storage, version, await recognitionData());
  });
}
