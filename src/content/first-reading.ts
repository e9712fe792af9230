import type { RecognitionData } from "../model/recognition";
import type { Settings } from "../model/settings";
import type { PageBrowser } from "../platform/page-browser";
import { RECOGNITION_KEY, recognitionIn } from "../platform/recognition-store";
import { settingsIn } from "../platform/settings";
import { SETTINGS_KEYS } from "../platform/stored-settings";

/** What a page begins with; no recognition data where the storage has none. */
export type FirstReading = { readonly settings: Settings; readonly recognition: RecognitionData | null };

/**
 * Reads everything a page begins with by one question to the storage: it is the question that costs, on every page.
 * @param version of the package, for which recognition data must have been stored
 * @throws when the extension is gone
 */
export async function readFirst({ storage }: Pick<PageBrowser, "storage">, version: string): Promise<FirstReading> {
  const kept = await storage.local.get([...SETTINGS_KEYS, RECOGNITION_KEY]).catch(() => ({}));
  return { settings: await settingsIn(kept, storage.sync), recognition: recognitionIn(kept, version) };
}
