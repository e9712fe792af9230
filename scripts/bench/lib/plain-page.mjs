import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../lib/browsers.mjs";

/**
 * Starts a browser without any extension, for code that is measured by itself.
 * @param {import("../../lib/browsers.mjs").Target} target
 * @returns {Promise<import("puppeteer-core").Browser>}
 */
export async function openBrowser(target) {
  const executablePath = await ensureBrowser(target);
  if (target === "firefox") {
    // Its clock is coarse otherwise, against pages that measure each other.
    const exact = {
      "privacy.reduceTimerPrecision": false,
      "app.update.enabled": false,
      "network.captive-portal-service.enabled": false,
    };
    return puppeteer.launch({ browser: "firefox", executablePath, headless: true, extraPrefsFirefox: exact });
  }
  // Root has no sandbox to enter; automated runs are inside containers that may forbid one.
  const args = process.getuid?.() === 0 || process.env.CI ? ["--no-sandbox"] : [];
  return puppeteer.launch({ executablePath, headless: true, args: [...args, "--disable-background-networking"] });
}

/**
 * Runs one function of a script in a new page, where nothing of it has run before.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} script that leaves its functions in a global of the name `global`
 * @param {{ global: string, name: string, input: unknown }} call
 * @returns {Promise<any>} what the function returns, as plain data
 */
export async function callInNewPage(browser, script, { global, name, input }) {
  const page = await browser.newPage();
  try {
    await page.evaluate(script);
    return await page.evaluate(`${global}.${name}(${JSON.stringify(input)})`);
  } finally {
    await page.close();
  }
}
