import { inBrowserWindow } from "../../lib/firefox-scope.mjs";

/**
 * Stops the extension's background, as the browser does when it has had nothing to do; the next question starts it.
 * @param {import("../../lib/launch.mjs").Launched} launched
 * @param {import("puppeteer-core").Page} page one of the extension's own
 */
export async function stopBackground({ target, browser, id }, page) {
  if (target === "firefox") {
    await inBrowserWindow(browser, terminate, id);
    return;
  }
  const session = await page.createCDPSession();
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}

/**
 * Sent to the browser's window, hence self-contained.
 * @param {string} id
 */
async function terminate(id) {
  // @ts-expect-error a global of Firefox's window
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
  return true;
}
