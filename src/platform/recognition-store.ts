import type { Storage } from "webextension-polyfill";
import { isRecognitionData, type RecognitionData } from "../model/recognition";

const KEY = "recognition";

/**
 * Puts recognition data where pages find it without waking the background.
 * @param version of the package the data came with
 */
export async function storeRecognition(
  storage: Pick<Storage.Static, "local">,
  version: string,
  data: RecognitionData,
): Promise<void> {
  await storage.local.set({ [KEY]: { version, data } });
}

/** Makes room in the storage: the background reads the data from the package again when it is asked. */
export async function forgetRecognition(storage: Pick<Storage.Static, "local">): Promise<void> {
  await storage.local.remove(KEY);
}

/**
 * The recognition data stored by this version of the package; null when there is none, it is damaged, or the storage
 * does not answer. The background has it in any case.
 */
export async function storedRecognition(
  storage: Pick<Storage.Static, "local">,
  version: string,
): Promise<RecognitionData | null> {
  const { [KEY]: stored }: Record<string, unknown> = await storage.local.get(KEY).catch(() => ({}));
  if (typeof stored !== "object" || stored === null || !("version" in stored) || !("data" in stored)) return null;
  return stored.version === version && isRecognitionData(stored.data) ? stored.data : null;
}
