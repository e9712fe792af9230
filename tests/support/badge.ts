import type { Reader } from "./reader";

/** What the toolbar button shows for the tab in front. */
export function badge(reader: Reader): Promise<string> {
  return reader.background(async () => {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return await browser.action.getBadgeText({ tabId: front?.id ?? 0 });
  });
}
