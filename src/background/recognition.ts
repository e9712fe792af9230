import { RECOGNITION_ASSET } from "../dataset/assets";
import { isRecognitionData, type RecognitionData } from "../model/recognition";
import { browser } from "../platform/browser";
import { storedRecognition, storeRecognition } from "../platform/recognition-store";
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

/**
 * Puts recognition data into the storage, where pages read it: after each installation and update, and when the browser
 * starts, should it have made room for something else.
 */
export function keepRecognitionStored(): void {
  browser.runtime.onInstalled.addListener(() => void store());
  browser.runtime.onStartup.addListener(async () => {
    if (!(await storedRecognition(browser.storage, version()))) await store();
  });
}

async function store() {
  try {
    await storeRecognition(browser.storage, version(), await recognitionData());
  } catch (error) {
    // Pages ask for it one by one then.
    console.error("Key Votes: names were not put into the storage", error);
  }
}

function version(): string {
  return browser.runtime.getManifest().version;
}
