import { browser } from "../platform/browser";
import { syncSettings } from "../platform/settings-sync";
import { CARRIED } from "../platform/stored-settings";

/**
 * Keeps the settings of this device and those the browser carries to others in step: after each change on either side, and
 * whenever one may have been missed.
 */
export function carrySettings(): void {
  const { runtime, storage } = browser;
  storage.onChanged.addListener((changes, area) => {
    if (CARRIED in changes && (area === "local" || area === "sync")) void carry();
  });
  runtime.onInstalled.addListener(() => void carry());
  runtime.onStartup.addListener(() => void carry());
}

async function carry() {
  try {
    await syncSettings(browser.storage);
  } catch (error) {
    console.error("Key Votes: settings were not carried to other devices", error);
  }
}
