import { openRecognition, type Recognition } from "../matcher/recognition";
import type { RecognitionData } from "../model/recognition";
import type { Background } from "./background-door";

/**
 * What the matcher needs to know.
 * @param stored asks the storage, which leaves a sleeping background asleep; where it has nothing, the background is asked
 * @returns null when the extension is gone
 */
export async function loadRecognition(
  stored: () => Promise<RecognitionData | null>,
  background: Pick<Background, "recognition">,
): Promise<Recognition | null> {
  const data = (await stored()) ?? (await background.recognition());
  return data && openRecognition(data);
}
