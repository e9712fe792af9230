import { openRecognition, type Recognition } from "../matcher/recognition";
import type { PageBrowser } from "../platform/page-browser";
import { storedRecognition } from "../platform/recognition-store";
import type { Background } from "./background-door";

/**
 * What the matcher needs to know: from the storage, where reading it leaves a sleeping background asleep, else from the
 * background. Null when the extension is gone.
 */
export async function loadRecognition(
  { runtime, storage }: PageBrowser,
  background: Pick<Background, "recognition">,
): Promise<Recognition | null> {
  const data = (await storedRecognition(storage, runtime.getManifest().version)) ?? (await background.recognition());
  return data && openRecognition(data);
}
