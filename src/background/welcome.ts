import { browser } from "../platform/browser";

/** Opens the welcome page when the extension is first installed; not after updates. */
export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("src/welcome/index.html") });
  });
}
