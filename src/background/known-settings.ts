import type { Settings } from "../model/settings";
import { browser } from "../platform/browser";
import { followSettings, readSettings } from "../platform/settings";

/**
 * The reader's settings, read once and then kept in step: a card must not wait for the storage each time. Call it
 * while the background starts, since a change may be what wakes it.
 */
export function knowSettings(): () => Promise<Settings> {
  let known: Promise<Settings> | null = null;
  followSettings(browser.storage, (settings) => {
    known = Promise.resolve(settings);
  });
  return () => {
    known ??= readSettings(browser.storage).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
