import type { Storage } from "webextension-polyfill";
import { isRecognitionData, type RecognitionData } from "../model/recognition";
import { asFields, type Fields } from "./fields";

/** Under which key of the local storage it stands. */
export const RECOGNITION_KEY = "recognition";

/**
 * Puts recognition data where pages find it without waking the background.
 * @param version of the package the data came with
 */
export async function storeRecognition(
  storage: Pick<Storage.Static, "local">,
  version: string,
  data: RecognitionData,
): Promise<void> {
  await storage.local.set({ [RECOGNITION_KEY]: { version, data } });
}

/** Makes room in the storage: the background reads the data from the package again when it is asked. */
export async function forgetRecognition(storage: Pick<Storage.Static, "local">): Promise<void> {
  await storage.local.remove(RECOGNITION_KEY);
}

/**
 * The recognition data stored by this version of the package; null when there is none, it is damaged, or the storage
 * does not answer. The background has it in any case.
 */
export async function storedRecognition(
  storage: Pick<Storage.Static, "local">,
  version: string,
): Promise<RecognitionData | null> {
  return recognitionIn(await storage.local.get(RECOGNITION_KEY).catch(() => ({})), version);
}

/** The same, out of what was read from the local storage. */
export function recognitionIn(kept: Fields, version: string): RecognitionData | null {
  const stored = asFields(kept[RECOGNITION_KEY]);
  return stored?.version === version && isRecognitionData(stored.data) ? stored.data : null;
}
