import type { Settings } from "../model/settings";
import { browser } from "../platform/browser";

/** The indigo of what can be pressed (`--kv-key` in ui/tokens.css). */
const BADGE_COLOUR = "#3d4a8a";

/** Shows how many entities are marked in a tab on the toolbar button; nothing for none, or where the reader wants none. */
export async function showCount(tabId: number | undefined, entities: number, settings: Settings): Promise<void> {
  if (tabId === undefined) return;
  const text = settings.badge && entities > 0 ? String(entities) : "";
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile: nobody is left to read the badge.
  }
}
